import { arrange, groundAt } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { mix } from '../color.ts';
import { footbridge } from '../shapes/bridges.ts';
import { cottage, farm } from '../shapes/buildings.ts';
import { birch, branchHut, log, pine } from '../shapes/garden.ts';
import { band, lane, tufts } from '../shapes/ground.ts';
import { bicycle, person } from '../shapes/people.ts';
import { strip } from '../shapes/perspective.ts';
import { bench, lamp, planter } from '../shapes/street.ts';
import { scaffold, terrace } from '../shapes/terrace.ts';
import { bareTree, blob, flowers, hedge, roundTree, shrub, tallTree, treeLine, youngTree } from '../shapes/trees.ts';
import { ripples } from '../shapes/water.ts';
import { pane } from '../shapes/windows.ts';
import type { Scene, Stage } from '../stage.ts';
import { line, n, oval, path, place, poly, rect } from '../svg.ts';
import { backdrop } from './backdrop.ts';
import { squareFloor } from './floor.ts';

/** Heath in flower: bands of purple that thin out towards the horizon, in pixels. */
function heath(stage: Stage, top: number, bottom: number): string {
  const { palette, random, width } = stage;
  const purple = mix(palette.accent, palette.blossom, 0.55);
  const base = band(stage, top, bottom, mix(purple, palette.haze, 0.25), 4);
  const clumps = Array.from({ length: 60 }, () => {
    const t = random.next();
    const y = top + (bottom - top) * (0.1 + 0.9 * t);
    return blob(stage, random.between(0, width), y, 12 + 60 * t, 3 + 11 * t, mix(purple, random.chance(0.5) ? palette.grass : palette.blossom, random.between(0.1, 0.5)), 0.12);
  });
  return base + clumps.join('');
}

/** A bank of heather in the foreground of the cover, between two places from the left. */
function heather(stage: Stage, left: number, right: number): string {
  const { palette, random } = stage;
  const purple = mix(palette.accent, palette.blossom, 0.5);
  const outer = left < 0 ? left : right;
  const clumps = Array.from({ length: 34 }, (_, i) => {
    const x = outer + (left < 0 ? 1 : -1) * (right - left) * random.next() ** 1.3;
    const near = 1 - Math.abs(x - outer) / (right - left);
    const y = 2610 - (33 - i) * 7.2 * near;
    return { y, drawing: blob(stage, x, y, random.between(60, 120), random.between(30, 55), mix(purple, random.chance(0.4) ? palette.leafDark : palette.blossom, random.between(0.05, 0.55)), 0.14) };
  });
  return clumps.sort((a, b) => a.y - b.y).map(({ drawing }) => drawing).join('') + place(flowers(stage, left / 80, right / 80, 1, [palette.blossom, palette.accent, purple, palette.frame], 9), 0, 2610, 80);
}

/** A straight village street with farms and trees on both sides, as far as the heath. */
function avenue(stage: Stage, camera: Camera, tree: (far: Stage, i: number) => string, scales: readonly number[], roadHalf = 2.4, treesAt = roadHalf + 3): string {
  const { palette, width, height } = stage;
  const last = scales.at(-1) ?? 100;
  const farms = [[10, -1], [12, 1], [16, -1], [20, 1], [29, -1], [34, 1]] as const;
  return rect(-5, groundAt(camera, 9), width + 10, height, palette.grass)
    + strip(camera, -16, 16, 9, last * 4, stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.haze, 0.5) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.12) }]))
    + strip(camera, -roadHalf - 1.9, -roadHalf - 0.5, 5, last * 4, palette.paving) + strip(camera, roadHalf + 0.5, roadHalf + 1.9, 5, last * 4, palette.paving)
    + strip(camera, -roadHalf, roadHalf, 5, last * 4, stage.gradient('down', [{ at: 0, color: mix(palette.brick, palette.haze, 0.55) }, { at: 1, color: mix(palette.brickDark, palette.road, 0.5) }]))
    + arrange(camera, [
      ...farms.map(([scale, side], i) => ({ scale, x: side * (treesAt + 14.5), drawing: farm(stage.far(0.42 - i * 0.07), 18, mix(palette.roof, palette.cloudShade, 0.25)), flip: side > 0 })),
      ...scales.flatMap((scale, i) => [-1, 1].map((side) => ({ scale, x: side * treesAt, drawing: tree(stage.far(Math.max(0, 0.5 - i * 0.09)), i) }))),
    ]);
}

const omslag: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 1600, vanish: 950, eye: 5.2 };
  const scales = [9, 12, 16, 22, 32, 48, 72];
  return [
    backdrop(stage, { horizon: 1605, wood: 34, sun: [950, 1120, 70], clouds: [[420, 1240, 900], [1560, 1330, 820], [900, 1470, 640], [1700, 1070, 520], [140, 1420, 500]] }),
    path('M-10 1600Q300 1552 700 1588T1300 1570T1910 1592V1680H-10Z', mix(mix(palette.accent, palette.blossom, 0.55), palette.haze, 0.42)), heath(stage, 1598, 1655), avenue(stage, camera, (far, i) => roundTree(far, 7.6 + (i % 3) * 0.6), scales, 2.6, 6.4),
    arrange(camera, [{ scale: 52, x: -1, drawing: bicycle(stage, { coat: palette.clothes[1] }) }, { scale: 74, x: 3.5, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 74, x: 4.3, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) }]),
    heather(stage, -20, 620), heather(stage, 1290, 1920),
  ].join('');
};

const bomen: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 560, vanish: 900, eye: 2.9 };
  return [
    backdrop(stage, { horizon: 565, wood: 30, clouds: [[520, 240, 940], [1480, 340, 760], [900, 440, 480]] }), heath(stage, 562, 606),
    avenue(stage, camera, (far) => youngTree(far, 4.6), [9, 13, 19, 28, 42, 64, 98, 150], 2.2),
    arrange(camera, [{ scale: 62, x: -4.3, drawing: person(stage, { carries: 'watering', coat: palette.accent }) }, { scale: 50, x: 1, drawing: bicycle(stage, { coat: palette.clothes[1] }), flip: true }, { scale: 80, x: 3.5, drawing: person(stage, { pose: 'walk', old: true, coat: palette.clothes[4] }), flip: true }]),
  ].join('');
};

/** The old dairy: brick, saw of high windows, a chimney and new glass doors. */
function dairy(stage: Stage): string {
  const { palette } = stage;
  const arch = (x: number): string => path(`M${x - 0.9} -4.4V-6.2Q${x} -7.2 ${x + 0.9} -6.2V-4.4Z`, palette.frame) + path(`M${x - 0.78} -4.5V-6.1Q${x} -7 ${x + 0.78} -6.1V-4.5Z`, mix(palette.ink, palette.skyTop, 0.42)) + line([[x, -4.5], [x, -6.7]], palette.frame, 0.08) + line([[x - 0.78, -5.5], [x + 0.78, -5.5]], palette.frame, 0.07);
  const doors = Array.from({ length: 4 }, (_, i) => pane(stage, -4.4 + i * 2.2, -3.5, 2.1, 3.5, { lit: true, frame: mix(palette.ink, palette.metal, 0.4) })).join('');
  const piers = [-11, -5.2, 5.2, 11].map((x) => rect(x - 0.3, -7.8, 0.6, 7.8, mix(palette.brick, palette.ink, 0.14))).join('');
  return rect(8.4, -15.6, 1.8, 9, stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.2) }, { at: 1, color: palette.brickDark }])) + rect(8.2, -15.9, 2.2, 0.5, palette.brickDark)
    + poly([[-11.9, -7.7], [-10.6, -11.9], [10.6, -11.9], [11.9, -7.7]], stage.gradient('down', [{ at: 0, color: mix(palette.roof, palette.skyLow, 0.35) }, { at: 1, color: palette.roof }])) + Array.from({ length: 15 }, (_, i) => line([[-11.2 + i * 1.6, -7.8], [-10 + i * 1.43, -11.8]], palette.ink, 0.04, { opacity: 0.22 })).join('')
    + rect(-11.5, -7.8, 23, 7.8, stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.16) }, { at: 1, color: mix(palette.brick, palette.ink, 0.1) }])) + rect(-11.8, -8, 23.6, 0.34, palette.frame) + piers + [-8.1, -2.2, 2.2, 8.1].map(arch).join('') + [-9.4, -7.4, 6.5, 8.5].map((x) => pane(stage, x, -2.9, 1.5, 1.7, { sash: 'cross' })).join('') + rect(-4.6, -3.75, 9.2, 0.28, palette.accent) + doors;
}

const dorpshuis: Scene = (stage) => {
  const { palette, width } = stage;
  const table = (guests: number): string => oval(0, -0.76, 0.75, 0.08, palette.frame) + line([[0, 0], [0, -0.74]], palette.metal, 0.07) + [-0.95, 0.95].slice(0, guests).map((x) => `<g transform="translate(${x} 0) scale(${x < 0 ? 1 : -1} 1)">${person(stage, { pose: 'sit', skirt: x > 0, old: guests === 1 })}</g>`).join('');
  return [
    backdrop(stage, { horizon: 700, wood: 70, clouds: [[1340, 260, 880], [330, 330, 620]] }), band(stage, 700, 860, palette.grass), place(roundTree(stage.far(0.2), 11), 150, 800, 50), place(tallTree(stage.far(0.2), 11), 1690, 800, 50), place(shrub(stage, 5, 1.6), 1640, 812, 50),
    place(dairy(stage), 900, 812, 50), squareFloor(stage, 810),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.9 }, [{ scale: 64, x: -8.6, drawing: table(2) }, { scale: 66, x: -4.6, drawing: table(1) }, { scale: 64, x: 5.4, drawing: table(2) }, { scale: 88, x: -5.8, drawing: table(2) }, { scale: 90, x: 4.5, drawing: table(2) }, { scale: 60, x: 0.6, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 78, x: 0.4, drawing: person(stage, { pose: 'walk', carries: 'box', coat: palette.clothes[1] }), flip: true }, { scale: 66, x: 10.6, drawing: planter(stage, 2.2) }, { scale: 66, x: -12.2, drawing: planter(stage, 2.2) }, { scale: 100, x: 7.8, drawing: bicycle(stage) }]),
  ].join('');
};

const speelbos: Scene = (stage) => {
  const { palette, random, width } = stage;
  const camera = { horizon: 560, vanish: width / 2, eye: 3.6 };
  const wood = (scale: number, depth: number, count: number): string => Array.from({ length: count }, (_, i) => place((i + count) % 3 ? birch(stage.far(depth), random.between(12, 15)) : pine(stage.far(depth), random.between(14, 17)), (width * (i + random.between(0.2, 0.8))) / count, groundAt(camera, scale), scale)).join('');
  return [
    backdrop(stage, { horizon: 620, wood: 0 }), treeLine(stage.far(0.72), -80, width + 80, 640, 420, mix(palette.leaf, palette.skyLow, 0.62)), band(stage, 620, 1200, mix(palette.grass, palette.leaf, 0.15)), wood(27, 0.58, 13), wood(38, 0.38, 8), oval(900, 880, 900, 240, stage.gradient('out', [{ at: 0, color: palette.sun, opacity: 0.5 }, { at: 1, color: palette.sun, opacity: 0 }])),
    arrange(camera, [{ scale: 56, x: -13.4, drawing: birch(stage.far(0.12), 14) }, { scale: 60, x: 12.6, drawing: pine(stage.far(0.1), 16) }, { scale: 66, x: -6.6, drawing: branchHut(stage) }, { scale: 64, x: 3.4, drawing: log(stage, 5.6) }, { scale: 64, x: 2.2, drawing: person(stage, { child: true, coat: palette.accent, pose: 'walk' }), up: 0.5 }, { scale: 64, x: 4.1, drawing: person(stage, { child: true, coat: palette.clothes[1], pose: 'reach' }), up: 0.5 }, { scale: 72, x: -3.6, drawing: person(stage, { child: true, coat: palette.clothes[3], pose: 'walk' }) }, { scale: 76, x: 7.2, drawing: person(stage, { child: true, coat: palette.clothes[1], pose: 'bend' }) }, { scale: 84, x: 0.4, drawing: log(stage, 3.4) }, { scale: 62, x: 8.8, drawing: person(stage, { coat: palette.clothes[4], pose: 'talk' }), flip: true }]),
    tufts(stage, [-10, 1210], [760, 1195], 130, 70, palette.leaf), tufts(stage, [1100, 1200], [1810, 1205], 130, 80, palette.leaf), place(shrub(stage, 5, 2, mix(palette.leaf, palette.leafDark, 0.4)), 90, 1215, 78), place(shrub(stage, 4.4, 1.5), 1730, 1215, 86),
  ].join('');
};

const bruggetje: Scene = (stage) => {
  const { palette, random } = stage;
  const shrubs = (y: number, scale: number, depth: number, count: number): string => Array.from({ length: count }, (_, i) => place(shrub(stage.far(depth), random.between(2.4, 4), random.between(1.1, 2.1), i % 2 ? palette.leaf : mix(palette.leaf, palette.grass, 0.4)), (1800 * (i + random.between(0.1, 0.9))) / count, y, scale)).join('');
  return [
    backdrop(stage, { horizon: 560, wood: 80, clouds: [[1260, 260, 900], [400, 340, 560]] }), band(stage, 560, 1200, palette.grass), ...[220, 460, 1240, 1520, 1700].map((x, i) => place(birch(stage.far(0.35), 11 + (i % 2) * 2), x, 690, 36)), shrubs(700, 34, 0.3, 9),
    lane(mix(palette.paving, palette.reed, 0.3), [1010, 690, 60], [900, 862, 300], 20), path('M-10 860Q400 838 820 868T1810 852V962Q1300 1010 900 985T-10 985Z', mix(palette.leafDark, palette.grass, 0.5)), path('M-10 890Q420 872 830 900T1810 884V930Q1300 972 900 950T-10 946Z', stage.gradient('down', [{ at: 0, color: palette.waterLight }, { at: 1, color: palette.water }])), ripples(stage, 905, 940, 24),
    tufts(stage, [-10, 880], [640, 888], 70, 50, palette.leaf), tufts(stage, [1180, 892], [1810, 880], 70, 50, palette.leaf), lane(mix(palette.paving, palette.reed, 0.3), [900, 960, 330], [780, 1220, 640], 0),
    place(footbridge(stage, 5.4), 900, 948, 88), arrange({ horizon: 560, vanish: 900, eye: 4.4 }, [{ scale: 86, x: 0.2, drawing: person(stage, { child: true, pose: 'walk', coat: palette.accent }), up: 0.45 }]),
    place(shrub(stage, 3.4, 1.5), 430, 1010, 66), place(shrub(stage, 3.8, 1.7, mix(palette.leaf, palette.grass, 0.4)), 1330, 1015, 66), place(shrub(stage, 3.4, 1.7), 150, 1120, 90), place(shrub(stage, 3, 1.3, mix(palette.leaf, palette.grass, 0.4)), 1590, 1090, 90), place(flowers(stage, -5, 4, 0.8, [palette.blossom, palette.accent, palette.frame], 6), 1500, 1195, 76), tufts(stage, [-10, 1210], [520, 1200], 80, 90, palette.leaf), tufts(stage, [1200, 1205], [1810, 1210], 90, 80, palette.leaf),
  ].join('');
};

const warmeHuizen: Scene = (stage) => {
  const { palette, width } = stage;
  const pines = [60, 190, 330, 520, 680, 900, 1080, 1260, 1420, 1600, 1760].map((x, i) => place(pine(stage.far(0.34 + (i % 2) * 0.12), 13 + (i % 3) * 1.7), x, 770, 42)).join('');
  return [
    backdrop(stage, { horizon: 690, wood: 60, clouds: [[1200, 200, 820], [320, 250, 560]] }), band(stage, 690, 1200, palette.grass), pines,
    place(terrace(stage, { bays: 7, renewed: [0, 1], solar: 0 }), 60, 836, 43), place(scaffold(stage, 11.4, 28, 7.4), 60, 838, 43),
    ...[640, 900, 1120].map((x, i) => place(person(stage, { pose: i === 1 ? 'reach' : 'stand', coat: '#d9a13f', hat: palette.frame }), x, 838 - 43 * (i === 1 ? 5.34 : 2.82), 43)),
    ...Array.from({ length: 7 }, (_, i) => place(hedge(stage, 0, 4.1, 0.7), 74 + i * 241, 884, 43)), band(stage, 884, 930, palette.paving), band(stage, 930, 1060, palette.road), band(stage, 1060, 1200, mix(palette.grass, palette.leaf, 0.2)),
    arrange({ horizon: 560, vanish: width / 2, eye: 5.4 }, [{ scale: 78, x: -6, drawing: insulation(stage) }, { scale: 80, x: -3.2, drawing: person(stage, { coat: palette.accent, pose: 'talk' }) }, { scale: 80, x: -2, drawing: person(stage, { coat: '#d9a13f', hat: palette.frame, pose: 'talk' }), flip: true }, { scale: 74, x: 7.4, drawing: bicycle(stage, { coat: palette.clothes[4] }), flip: true }]),
    tufts(stage, [-10, 1205], [1810, 1205], 180, 70, palette.grass),
  ].join('');
};

/** A stack of insulation boards on a pallet. */
function insulation(stage: Stage): string {
  const { palette } = stage;
  return [0, 1, 2, 3].map((i) => rect(-1.3 + i * 0.03, -0.55 - i * 0.36, 2.6, 0.34, i % 2 ? mix(palette.sun, '#e3c568', 0.5) : mix(palette.counter, palette.frame, 0.3))).join('') + rect(-1.4, -0.2, 2.8, 0.2, palette.wood) + oval(0.3, 0, 1.9, 0.07, palette.ink, { opacity: 0.12 });
}

/** Skierhuzen: heath and oaks under a grey sky. */
export const skierhuzen: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'projects/bomen-doarpsstrjitte-1.jpg': bomen,
  'projects/dorpshuis-de-skiere-hoeke-1.jpg': dorpshuis,
  'projects/speelbos-boskleane-1.jpg': speelbos,
  'projects/speelbos-boskleane-2.jpg': bruggetje,
  'projects/warme-huizen-heidewei-1.jpg': warmeHuizen,
};
void bench; void lamp; void bareTree; void cottage; void n;
