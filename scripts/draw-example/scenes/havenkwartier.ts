import { arrange, groundAt } from '../camera.ts';
import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import { barge, sloop } from '../shapes/boats.ts';
import { warehouse } from '../shapes/buildings.ts';
import { band, lane, stones, tufts } from '../shapes/ground.ts';
import { crane } from '../shapes/landmarks.ts';
import { bicycle, person } from '../shapes/people.ts';
import { strip, wall } from '../shapes/perspective.ts';
import { pendant, room } from '../shapes/room.ts';
import { gulls, sky } from '../shapes/sky.ts';
import { bench, bikeRack, container, fence, lamp, lantern, planter } from '../shapes/street.ts';
import { scaffold, terrace } from '../shapes/terrace.ts';
import { hedge, roundTree, shrub, youngTree } from '../shapes/trees.ts';
import { reflection, ripples, water } from '../shapes/water.ts';
import { door, pane } from '../shapes/windows.ts';
import { barrier, heatPump } from '../shapes/works.ts';
import type { Scene, Stage } from '../stage.ts';
import { line, n, oval, path, place, poly, rect, ring } from '../svg.ts';
import { backdrop } from './backdrop.ts';
import { squareFloor, streetFloor } from './floor.ts';

/** A quay wall across the picture, with fenders and a stone edge; pixels. */
function quay(stage: Stage, top: number, bottom: number): string {
  const { palette, width } = stage;
  const posts = Array.from({ length: 9 }, (_, i) => rect(90 + i * 215, top + 4, 20, bottom - top, mix(palette.wood, palette.ink, 0.4))).join('');
  return rect(-5, top, width + 10, bottom - top, stage.gradient('down', [{ at: 0, color: mix(palette.metal, palette.brick, 0.25) }, { at: 1, color: mix(palette.metal, palette.ink, 0.45) }])) + posts + rect(-5, top - 4, width + 10, 14, mix(palette.plaster, palette.metal, 0.3));
}

/** An iron bollard, in metres around its foot. */
function bollard(stage: Stage): string {
  const { palette } = stage;
  return path('M-0.2 0L-0.16 -0.55Q-0.34 -0.62 -0.34 -0.74Q0 -0.92 0.34 -0.74Q0.34 -0.62 0.16 -0.55L0.2 0Z', mix(palette.ink, palette.accent, 0.25)) + oval(0.35, 0, 0.5, 0.06, palette.ink, { opacity: 0.14 });
}

const omslag: Scene = (stage) => {
  const { palette, height } = stage;
  const [lip, shore] = [1745, 1815];
  const away = stage.far(0.1);
  const houses = place(terrace(away, { bays: 13, roof: mix('#c4603f', palette.tile, 0.4), dormers: true }), -60, lip - 62, 27);
  const back = place(warehouse(stage.far(0.4), 13, 4), 250, lip - 150, 22) + place(warehouse(stage.far(0.4), 11, 5), 560, lip - 150, 22) + rect(1520, 1180, 44, 450, mix(palette.brick, palette.haze, 0.45));
  const quayside = rect(-5, lip - 64, 1910, 66, palette.paving) + place(crane(stage, 13, 9), 1290, lip - 4, 35) + place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 640, lip - 10, 36) + place(bicycle(stage, { coat: palette.clothes[2] }), 860, lip - 10, 36) + place(lamp(stage, 6), 260, lip - 30, 32) + [420, 1010, 1560].map((x) => place(bollard(stage), x, lip - 2, 42)).join('');
  const wallBoats = place(barge(stage.far(0.04), 23), 1480, shore + 62, 33) + place(barge(stage, 27), 560, shore + 112, 39);
  return [
    backdrop(stage, { horizon: 1640, wood: 40, sun: [430, 1090, 64], clouds: [[1440, 1170, 820], [560, 1330, 760], [1120, 1400, 460]] }), gulls(stage, [[900, 960, 30], [1010, 1010, 22], [820, 1040, 18], [1580, 930, 20]]), rect(-5, 1636, 1910, 120, palette.haze), back, houses, quayside, quay(stage, lip, shore), water(stage, shore, height),
    reflection(stage, houses + quayside + rect(-5, lip, 1910, shore - lip, mix(palette.metal, palette.ink, 0.3)), shore, 560, 0.4), ripples(stage, shore + 30, height, 170), place(person(stage, { coat: palette.clothes[1] }), 180, shore + 62, 39), wallBoats, reflection(stage, wallBoats, shore + 132, 190, 0.34),
    place(sloop(stage, palette.clothes[1], true), 1130, 2270, 78),
    path('M-10 2560Q700 2500 1910 2546V2620H-10Z', mix(palette.paving, palette.sun, 0.1)), path('M-10 2560Q700 2500 1910 2546V2562Q700 2516 -10 2578Z', mix(palette.plaster, palette.metal, 0.35)), place(bollard(stage), 1560, 2576, 130), line([[1560, 2480], [1640, 2440], [1910, 2330]], mix(palette.wood, palette.plaster, 0.5), 11, { curved: true }), place(bicycle(stage), 330, 2590, 120),
  ].join('');
};

/** A lock seen from the water: walls, and gates with their white beams. */
function lock(stage: Stage, camera: { horizon: number; vanish: number; eye: number }, gate: number, near: number): string {
  const { palette } = stage;
  const [half, far] = [4.6, 22];
  const brick = mix(palette.brickDark, palette.metal, 0.35);
  const basin = strip(camera, -half, half, far, near, stage.gradient('down', [{ at: 0, color: palette.waterLight }, { at: 1, color: palette.water }]), 1.6);
  const walls = wall(camera, -half, far, near, 0, -1.6, brick) + wall(camera, half, far, near, 0, -1.6, mix(brick, palette.sun, 0.14)) + strip(camera, -half - 0.7, -half, far, near, mix(palette.plaster, palette.metal, 0.3)) + strip(camera, half, half + 0.7, far, near, mix(palette.plaster, palette.metal, 0.3));
  const y = (up: number): number => groundAt(camera, gate) - up * gate;
  const x = (at: number): number => camera.vanish + at * gate;
  const wood = mix(palette.accent, palette.ink, 0.25);
  const leaf = (side: 1 | -1): string => poly([[x(side * half), y(0.5)], [x(0), y(0.2)], [x(0), y(-2)], [x(side * half), y(-1.8)]], side < 0 ? wood : mix(wood, palette.sun, 0.12)) + [0.33, 0.66].map((t) => line([[x(side * half * t), y(0.35)], [x(side * half * t), y(-1.9)]], palette.ink, gate * 0.05, { opacity: 0.4 })).join('')
    + poly([[x(0), y(0.45)], [x(side * half * 2), y(1)], [x(side * half * 2), y(0.62)], [x(0), y(0.2)]], palette.frame) + poly([[x(side * half * 1.75), y(0.93)], [x(side * half * 2), y(1.02)], [x(side * half * 2), y(0.6)], [x(side * half * 1.75), y(0.55)]], palette.ink);
  return basin + walls + leaf(-1) + leaf(1);
}

const fietsbrugSluis: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 590, vanish: 900, eye: 3.6 };
  const concrete = mix(palette.plaster, palette.metal, 0.3);
  const ramp = (side: 1 | -1): string => {
    const at = (x: number): number => 900 + side * x;
    const rails = Array.from({ length: 13 }, (_, i) => { const t = i / 12; return line([[at(880 - t * 560), 772 - t * 208], [at(880 - t * 560), 706 - t * 208]], palette.accent, 5); }).join('') + line([[at(880), 706], [at(320), 498]], palette.accent, 9) + line([[at(880), 738], [at(320), 530]], palette.accent, 5);
    return poly([[at(960), 850], [at(960), 800], [at(316), 562], [at(316), 622], [at(480), 850]], stage.gradient('down', [{ at: 0, color: mix(concrete, palette.sun, 0.25) }, { at: 1, color: mix(concrete, palette.ink, 0.1) }])) + poly([[at(306), 556], [at(376), 580], [at(376), 860], [at(306), 860]], mix(concrete, palette.ink, 0.16)) + poly([[at(960), 806], [at(306), 562], [at(306), 580], [at(960), 826]], mix('#b4543f', palette.paving, 0.2)) + rails + place(barrier(stage, -0.9, 0.9), at(352), 568, 46);
  };
  return [
    backdrop(stage, { horizon: 590, wood: 44, clouds: [[500, 230, 820], [1380, 330, 700]] }), gulls(stage, [[880, 260, 18], [960, 300, 14]]), place(terrace(stage.far(0.4), { bays: 9 }), 20, 624, 13), place(terrace(stage.far(0.4), { bays: 7 }), 1120, 624, 13), place(crane(stage.far(0.3)), 620, 626, 10),
    band(stage, 600, 1200, palette.grass), lock(stage, camera, 56, 300), ramp(-1), ramp(1), place(shrub(stage, 2.4, 1), 90, 960, 80), place(shrub(stage, 3, 1.2), 1720, 960, 80),
    strip(camera, -8.4, -6.6, 86, 320, palette.paving), strip(camera, 6.6, 8.4, 86, 320, palette.paving), arrange(camera, [{ scale: 96, x: -7.2, drawing: bicycle(stage, { coat: palette.clothes[1] }) }, { scale: 92, x: 7.2, drawing: person(stage, { pose: 'stand', coat: palette.clothes[2] }), flip: true }]), tufts(stage, [-10, 1210], [240, 1190], 40, 80, palette.leaf), ripples(stage, 1010, 1190, 30, 260, 1540), rect(0, 1199, width, 1, 'none'),
  ].join('');
};

const omleiding: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 560, vanish: 980, eye: 3.4 };
  const sign = line([[-0.7, 0], [-0.7, -2.6]], palette.metal, 0.09) + line([[0.7, 0], [0.7, -2.6]], palette.metal, 0.09) + rect(-1.2, -2.7, 2.4, 1.15, '#d9a13f', { radius: 0.1 }) + path('M-0.75 -2.25H0.2V-2.5L0.85 -2.12L0.2 -1.74V-1.99H-0.75Z', palette.ink);
  return [
    backdrop(stage, { horizon: 565, wood: 50, clouds: [[420, 240, 780], [1450, 300, 640]] }), gulls(stage, [[700, 200, 18], [780, 240, 13]]), place(terrace(stage.far(0.32), { bays: 8 }), -40, 632, 20), place(warehouse(stage.far(0.3), 12, 4), 1640, 640, 22), place(crane(stage.far(0.12), 15, 6), 1330, 664, 22),
    band(stage, 600, 1200, palette.grass), strip(camera, -40, 40, 21, 30, palette.water, 0.4), place(lockGateAcross(stage), 980, 668, 24),
    strip(camera, -3.4, 3.4, 33, 360, stage.gradient('down', [{ at: 0, color: mix(palette.road, palette.haze, 0.4) }, { at: 1, color: palette.road }])), strip(camera, -5.4, -3.4, 33, 360, palette.paving), strip(camera, 3.4, 5.4, 33, 360, palette.paving), ...Array.from({ length: 6 }, (_, i) => { const s = 44 * 1.42 ** i; return strip(camera, -0.07, 0.07, s, s * 1.18, palette.frame); }),
    arrange(camera, [{ scale: 66, x: -6.4, drawing: barrier(stage, 0, 12.4) }, { scale: 60, x: 1.4, drawing: person(stage, { coat: '#d9a13f', hat: palette.frame, pose: 'reach' }) }, { scale: 92, x: -4.4, drawing: sign }, { scale: 84, x: 1, drawing: bicycle(stage, { coat: palette.accent }), flip: true }, { scale: 50, x: -11, drawing: roundTree(stage.far(0.1), 6.6) }, { scale: 54, x: 11.4, drawing: roundTree(stage.far(0.1), 6) }, { scale: 96, x: 6.4, drawing: lamp(stage, 6) }]), tufts(stage, [-10, 1210], [200, 1150], 40, 70, palette.leaf),
  ].join('');
};

/** Closed lock gates seen across the water, in metres around the middle. */
function lockGateAcross(stage: Stage): string {
  const { palette } = stage;
  return rect(-6, -1.6, 12, 2.4, mix(palette.brickDark, palette.metal, 0.4)) + rect(-4.4, -1.8, 8.8, 2.4, mix(palette.accent, palette.ink, 0.25)) + rect(-0.08, -1.8, 0.16, 2.4, palette.ink) + poly([[-9, -2.7], [-0.2, -2.1], [-0.2, -1.75], [-9, -2.2]], palette.frame) + poly([[9, -2.7], [0.2, -2.1], [0.2, -1.75], [9, -2.2]], palette.frame) + rect(-9, -2.7, 1.2, 0.5, palette.ink) + rect(7.8, -2.7, 1.2, 0.5, palette.ink);
}

const kompasplein: Scene = (stage) => {
  const { palette, width } = stage;
  const pond = 'M640 868Q860 818 1180 838T1420 930T1060 1010T660 980T640 868Z';
  return [
    sky(stage, { horizon: 700, sun: [1500, 160, 46], clouds: [[520, 220, 820], [1180, 290, 480]] }), place(terrace(stage.far(0.16), { bays: 9, dormers: true, wall: palette.brick }), -60, 720, 37), band(stage, 718, 800, palette.paving), band(stage, 762, 1200, palette.grass), path('M-10 980Q300 930 560 1010T900 1210H-10Z', palette.paving),
    path('M610 862Q860 802 1190 824T1460 930T1070 1030T630 996T610 862Z', mix(palette.plaster, palette.reed, 0.25)), stage.clip(water(stage, 820, 1030) + ripples(stage, 840, 1010, 40, 600, 1450), pond),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.6 }, [...[-17, -12.5, -7.6, 4.6, 9.6, 14.6].map((x, i) => ({ scale: 50 + (i % 2) * 4, x, drawing: youngTree(stage, 4.6 + (i % 3) * 0.3) })), { scale: 68, x: -1.6, drawing: person(stage, { child: true, pose: 'walk', coat: palette.clothes[1] }) }, { scale: 70, x: 1.2, drawing: person(stage, { child: true, pose: 'reach', coat: palette.accent }) }, { scale: 72, x: 4.6, drawing: person(stage, { child: true, pose: 'bend', coat: palette.clothes[2] }) }, { scale: 58, x: 7.4, drawing: bench(stage, 2.4) }, { scale: 60, x: 7.1, drawing: person(stage, { pose: 'sit', coat: palette.clothes[5] }), up: 0.08 }, { scale: 86, x: -7.4, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 86, x: -6.6, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) }, { scale: 104, x: 6.8, drawing: youngTree(stage, 5) }, { scale: 90, x: -9.4, drawing: shrub(stage, 2.6, 1) }]), tufts(stage, [950, 1210], [1810, 1205], 110, 60, palette.leaf),
  ].join('');
};

/** Shed nine: a broad brick gable with tall doors, one of them open. */
function shed(stage: Stage): string {
  const { palette } = stage;
  const green = mix('#3f7358', palette.leafDark, 0.3);
  const leaf = (x: number, wide: number): string => rect(x, -5.6, wide, 5.6, green) + Array.from({ length: Math.floor(wide / 0.45) }, (_, i) => rect(x + i * 0.45, -5.6, 0.04, 5.6, palette.ink, { opacity: 0.25 })).join('') + line([[x + 0.1, -0.4], [x + wide - 0.1, -5.2]], mix(green, palette.sun, 0.25), 0.16) + rect(x, -2.95, wide, 0.2, mix(green, palette.ink, 0.2));
  const bay = (x: number, open: boolean): string => rect(x - 2.6, -5.9, 5.2, 5.9, mix(palette.plaster, palette.brick, 0.4)) + (open ? rect(x - 2.4, -5.6, 4.8, 5.6, mix(palette.ink, '#8a5a30', 0.3)) + oval(x, -2, 2.2, 2.4, stage.gradient('out', [{ at: 0, color: '#ffd896', opacity: 0.75 }, { at: 1, color: '#ffd896', opacity: 0 }])) + rect(x - 1.9, -1.1, 1.9, 0.14, palette.wood) + `<g transform="translate(${n(x + 1.1)} 0)">${bicycle(stage)}</g><g transform="translate(${n(x - 0.3)} 0)">${person(stage, { pose: 'talk', coat: palette.clothes[1] })}</g>` + poly([[x - 2.4, -5.6], [x - 3.9, -5.9], [x - 3.9, 0.35], [x - 2.4, 0]], green) + poly([[x + 2.4, -5.6], [x + 3.9, -5.9], [x + 3.9, 0.35], [x + 2.4, 0]], mix(green, palette.ink, 0.2)) : leaf(x - 2.4, 2.36) + leaf(x + 0.04, 2.36));
  const gable = (x: number): string => poly([[x - 5.6, -7], [x, -11], [x + 5.6, -7]], mix(palette.brick, palette.sun, 0.06)) + line([[x - 5.9, -6.8], [x, -11.1], [x + 5.9, -6.8]], palette.roof, 0.36) + ring(x, -8.6, 0.75, palette.plaster, 0.2) + oval(x, -8.6, 0.66, 0.66, mix(palette.ink, palette.skyTop, 0.4));
  return rect(-16.8, -7, 33.6, 7, stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.16) }, { at: 1, color: mix(palette.brick, palette.ink, 0.08) }])) + [-11.2, 0, 11.2].map(gable).join('') + rect(-16.8, -0.6, 33.6, 0.6, palette.brickDark) + [-5.6, 5.6].map((x) => rect(x - 0.35, -7, 0.7, 7, mix(palette.brick, palette.ink, 0.14))).join('') + bay(-11.2, false) + bay(0, true) + bay(11.2, false);
}

const loods: Scene = (stage) => {
  const { palette, height } = stage;
  const [lip, shore] = [830, 890];
  const scene = place(shed(stage), 880, lip - 46, 46) + rect(-5, lip - 48, 1810, 50, palette.paving) + place(bikeRack(stage, 4), 1490, lip - 18, 48) + place(person(stage, { pose: 'walk', coat: palette.accent }), 300, lip - 14, 50) + place(bollard(stage), 130, lip - 2, 56) + place(bollard(stage), 1660, lip - 2, 56) + place(planter(stage, 1.8), 610, lip - 20, 48);
  return [
    backdrop(stage, { horizon: 740, wood: 60, clouds: [[1340, 190, 760], [380, 240, 560]] }), gulls(stage, [[760, 150, 18], [840, 190, 13]]), place(crane(stage.far(0.34), 12), 1640, 790, 22), rect(-5, 740, 1810, 60, palette.haze), scene, quay(stage, lip, shore), water(stage, shore, height), reflection(stage, scene + rect(-5, lip, 1810, shore - lip, mix(palette.metal, palette.ink, 0.3)), shore, 290, 0.45), ripples(stage, shore + 16, height, 90), place(sloop(stage, palette.clothes[1], true), 420, 1040, 62),
  ].join('');
};

const werkplaats: Scene = (stage) => {
  const { palette } = stage;
  const tools = Array.from({ length: 20 }, (_, i) => { const x = 585 + i * 32; return i % 3 === 0 ? line([[x, 452], [x, 512]], palette.wood, 8) + rect(x - 12, 440, 24, 16, palette.metal) : i % 3 === 1 ? ring(x, 470, 12, palette.metal, 5) + line([[x, 482], [x, 520]], palette.metal, 6) : line([[x, 446], [x, 520]], palette.accent, 7); }).join('');
  const hanging = [690, 880, 1070].map((x, i) => line([[x - 58, 96], [x - 58, 150]], palette.ink, 5) + line([[x + 58, 96], [x + 58, 150]], palette.ink, 5) + `<g transform="translate(${x} 250) scale(104)">${bicycle(stage, undefined, palette.clothes[(i * 2) % 6])}</g>`).join('');
  const bench2 = rect(430, 816, 940, 30, mix(palette.wood, palette.sun, 0.3)) + rect(430, 844, 940, 12, mix(palette.wood, palette.ink, 0.25)) + [450, 880, 1320].map((x) => rect(x, 852, 32, 128, palette.wood)).join('') + rect(500, 912, 820, 16, mix(palette.wood, palette.ink, 0.2)) + rect(500, 776, 84, 40, palette.clothes[1] ?? palette.accent, { radius: 5 }) + rect(1240, 780, 96, 36, palette.accent, { radius: 5 }) + ring(920, 762, 52, mix(palette.ink, palette.metal, 0.3), 8) + oval(920, 762, 6, 6, palette.ink) + rect(560, 872, 120, 40, palette.accent) + rect(1100, 868, 140, 44, palette.clothes[2] ?? palette.wood);
  return [
    room(stage, { floor: 900, windows: [[80, 380], [1340, 380]], top: 170, sill: 610, brick: true }), rect(560, 425, 680, 130, mix(palette.wood, palette.plaster, 0.45), { radius: 4 }), tools, rect(560, 92, 680, 14, palette.wood), hanging, place(person(stage, { pose: 'talk', coat: palette.clothes[1] }), 1080, 948, 142, true), place(person(stage, { pose: 'talk', coat: palette.accent, skirt: true }), 740, 948, 142), place(person(stage, { pose: 'stand', old: true, coat: palette.clothes[2] }), 1170, 948, 142, true), bench2,
    place(bicycle(stage, undefined, palette.clothes[1]), 350, 1120, 165), place(person(stage, { pose: 'bend', coat: palette.clothes[5] }), 190, 1110, 150), place(person(stage, { child: true, pose: 'stand', coat: palette.clothes[2] }), 560, 1090, 150), place(person(stage, { pose: 'reach', old: true, coat: palette.clothes[4] }), 1500, 1080, 150, true), place(pendant(stage), 520, -10, 70), place(pendant(stage), 1290, -10, 70),
  ].join('');
};

const teerkokerij: Scene = (stage) => {
  const { palette, random } = stage;
  const camera = { horizon: 620, vanish: 900, eye: 4.6 };
  const chimney = poly([[-1.2, 0], [-0.75, -17], [0.75, -17], [1.2, 0]], stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.22) }, { at: 1, color: palette.brickDark }])) + rect(-0.95, -17.6, 1.9, 0.8, palette.brickDark) + [-15.6, -12.4].map((y) => rect(-0.95, y, 1.9, 0.22, mix(palette.metal, palette.ink, 0.3))).join('') + rect(-1.6, -1.2, 3.2, 1.2, palette.brickDark);
  const sketch = [0, 1, 2, 3].map((i) => poly([[-1.9 + i * 0.95, -1.75], [-1.9 + i * 0.95, -2.55], [-1.45 + i * 0.95, -2.95 - (i % 2) * 0.15], [-1 + i * 0.95, -2.55], [-1 + i * 0.95, -1.75]], mix([palette.accent, '#c4603f', palette.clothes[4] ?? palette.leaf, palette.clothes[1] ?? palette.accent][i] as Color, palette.frame, 0.3)) + rect(-1.75 + i * 0.95, -2.35, 0.22, 0.26, palette.frame) + rect(-1.35 + i * 0.95, -2.1, 0.2, 0.35, palette.frame)).join('');
  const board = [-1.9, 1.9].map((x) => rect(x - 0.1, -3.6, 0.2, 3.6, palette.wood)).join('') + rect(-2.6, -3.7, 5.2, 2.5, palette.wood) + rect(-2.5, -3.6, 5, 2.3, palette.frame) + rect(-2.5, -1.75, 5, 0.45, mix(palette.leaf, palette.frame, 0.25)) + sketch + oval(2.05, -2.35, 0.32, 0.36, palette.leaf) + rect(2.01, -2.05, 0.08, 0.35, palette.wood) + rect(-2.5, -1.5, 5, 0.2, mix(palette.water, palette.frame, 0.25)) + oval(2, -3.2, 0.17, 0.17, '#e0b54f');
  const weeds = Array.from({ length: 26 }, () => { const s = random.between(50, 140); const x = 900 + random.between(-14, 14) * 65; return tufts(stage, [x - 30, groundAt(camera, s)], [x + 30, groundAt(camera, s)], 7, s * 0.34, mix(palette.leaf, palette.reed, random.next() * 0.6)); }).join('');
  return [
    backdrop(stage, { horizon: 620, wood: 40, clouds: [[1260, 240, 900], [390, 330, 620]] }), gulls(stage, [[640, 220, 20], [720, 270, 14]]), place(terrace(stage.far(0.45), { bays: 10 }), 980, 640, 12), place(crane(stage.far(0.4)), 700, 642, 9), water(stage, 632, 760), ripples(stage, 645, 745, 40), place(barge(stage.far(0.2), 22), 720, 700, 16), path('M-10 760Q500 728 980 742T1810 736V1210H-10Z', stage.gradient('down', [{ at: 0, color: mix(palette.paving, palette.reed, 0.35) }, { at: 1, color: mix(palette.paving, palette.wood, 0.25) }])), stones(stage, 0, 780, 1800, 1200, palette.paving, 120), lane(mix(palette.paving, palette.sun, 0.2), [1130, 745, 70], [760, 1230, 520], 80),
    place(chimney, 430, 824, 36), weeds, place(fence(stage, 0, 12, 1.4, mix(palette.metal, palette.frame, 0.3)), 1210, 800, 48), arrange(camera, [{ scale: 94, x: 3.8, drawing: board }, { scale: 96, x: 0.2, drawing: person(stage, { pose: 'stand', coat: palette.accent }) }, { scale: 96, x: 0.95, drawing: person(stage, { pose: 'reach', skirt: true, coat: palette.clothes[1] }) }]),
  ].join('');
};

const containers: Scene = (stage) => {
  const { palette } = stage;
  return [
    sky(stage, { horizon: 700, clouds: [[1280, 170, 760], [360, 220, 520]] }), place(terrace(stage.far(0.08), { bays: 6, roof: mix('#c4603f', palette.tile, 0.5), dormers: true }), -80, 768, 56), band(stage, 766, 800, mix(palette.paving, palette.ink, 0.12)), squareFloor(stage, 796), place(hedge(stage, 0, 6, 0.6), 60, 800, 56), place(hedge(stage, 0, 5, 0.6), 1240, 800, 56),
    arrange({ horizon: 560, vanish: 900, eye: 4.5 }, [{ scale: 70, x: 6.4, drawing: roundTree(stage, 8) }, { scale: 84, x: -2.9, drawing: container(stage, mix(palette.metal, palette.frame, 0.2)) }, { scale: 84, x: -0.7, drawing: container(stage, mix(palette.metal, palette.frame, 0.2)) }, { scale: 86, x: -4.5, drawing: person(stage, { pose: 'reach', coat: palette.accent, carries: 'bag' }) }, { scale: 72, x: -9.2, drawing: person(stage, { pose: 'walk', old: true, coat: palette.clothes[4] }) }, { scale: 74, x: 10.2, drawing: bench(stage, 2.2) }]),
  ].join('');
};

const renovatie: Scene = (stage) => {
  const { palette } = stage;
  return [
    sky(stage, { horizon: 720, clouds: [[460, 180, 760], [1420, 230, 620]] }), place(terrace(stage.far(0.04), { bays: 7, renewed: [0, 1, 2], solar: 0, roof: mix('#c4603f', palette.tile, 0.5) }), -40, 782, 48), place(scaffold(stage, 16.6, 24, 8), -40, 784, 48), ...[[880, 2.98], [1010, 5.7]].map(([x = 0, up = 0], i) => place(person(stage, { pose: i ? 'reach' : 'bend', coat: '#d9a13f', hat: palette.frame }), x, 784 - up * 48, 48)),
    streetFloor(stage, { top: 782, road: [880, 1020] }), arrange({ horizon: 560, vanish: 900, eye: 4.6 }, [{ scale: 62, x: 1.4, drawing: stack(stage) }, { scale: 62, x: -9.6, drawing: youngTree(stage, 4.4) }, { scale: 62, x: 9, drawing: youngTree(stage, 4.4) }, { scale: 64, x: -4.4, drawing: person(stage, { pose: 'talk', coat: palette.accent }) }, { scale: 64, x: -3.4, drawing: person(stage, { pose: 'talk', coat: '#d9a13f', hat: palette.frame }), flip: true }, { scale: 86, x: 4.2, drawing: bicycle(stage, { coat: palette.clothes[1] }), flip: true }, { scale: 112, x: -6.2, drawing: planter(stage, 2.2) }]),
  ].join('');
};

/** New window frames on a trestle. */
function stack(stage: Stage): string {
  const { palette } = stage;
  return [0, 1, 2].map((i) => `<g transform="translate(${i * 0.42} 0) skewX(-8)">${pane(stage, -0.8, -1.75, 1.5, 1.6, { sash: 'halves' })}</g>`).join('') + rect(-1.1, -0.16, 3, 0.16, palette.wood);
}

const achtertuin: Scene = (stage) => {
  const { palette, random } = stage;
  const planks = (x: number, wide: number, high: number, color: Color): string => rect(x, -high, wide, high, color) + Array.from({ length: Math.floor(wide / 0.32) }, (_, i) => rect(x + i * 0.32, -high, 0.03, high, palette.ink, { opacity: 0.2 })).join('');
  const hut = planks(-2.2, 4.4, 2.5, mix(palette.wood, palette.plaster, 0.15)) + poly([[-2.6, -2.4], [-2, -3.5], [2, -3.5], [2.6, -2.4]], stage.gradient('down', [{ at: 0, color: mix(palette.tile, palette.sun, 0.2) }, { at: 1, color: palette.tile }])) + door(stage, -1.5, -2.1, 1, 2.1, palette.accent) + pane(stage, 0.3, -1.9, 1.3, 0.95, { sash: 'halves' });
  const wash = Array.from({ length: 8 }, (_, i) => { const [x, sag] = [0.45 + i * 0.72, Math.sin(((i + 0.8) / 8.4) * Math.PI) * 0.16]; const color = random.pick([palette.frame, palette.clothes[1] ?? palette.accent, palette.accent, palette.clothes[2] ?? palette.frame, palette.counter]); const long = random.between(0.6, 1); return i % 3 === 1 ? path(`M${n(x)} ${n(-1.95 + sag)}h0.5l0.14 0.26l-0.16 0.06v${n(long * 0.55)}h-0.46v${n(-long * 0.55)}l-0.16 -0.06Z`, color) : path(`M${n(x)} ${n(-1.95 + sag)}h0.54q0.04 ${n(long / 2)} 0 ${n(long)}q-0.27 0.06 -0.54 0q-0.05 ${n(-long / 2)} 0 ${n(-long)}Z`, color); }).join('');
  const rope = line([[0, 0], [0, -2.15]], palette.wood, 0.1) + line([[6.6, 0], [6.6, -2.15]], palette.wood, 0.1) + line([[0, -2.1], [3.3, -1.8], [6.6, -2.1]], palette.ink, 0.03, { curved: true }) + wash;
  const house = rect(0, -11, 9, 11, palette.brick) + pane(stage, 4.6, -2.6, 3, 2.1, { sash: 'halves' }) + door(stage, 2.4, -2.4, 1.1, 2.4, palette.accent) + pane(stage, 1.6, -6.2, 2, 1.7, { sash: 'halves' }) + pane(stage, 5.4, -6.2, 2, 1.7, { sash: 'halves' }) + rect(8.4, -11, 0.6, 11, palette.ink, { opacity: 0.1 });
  return [
    backdrop(stage, { horizon: 640, wood: 100, clouds: [[1250, 210, 820]] }), band(stage, 640, 820, palette.grass), place(roundTree(stage.far(0.24), 9), 1660, 770, 46), place(terrace(stage.far(0.3), { bays: 6 }), 820, 700, 22), place(planks(-4, 40, 1.9, mix(palette.wood, palette.haze, 0.3)), 300, 800, 60), band(stage, 798, 1200, palette.grass), place(house, -250, 830, 84), place(hut, 900, 860, 96), path('M-10 830H470Q640 860 800 880L1010 1210H-10Z', palette.paving), stones(stage, 0, 850, 640, 1200, palette.paving, 50),
    place(rect(-0.75, -0.12, 1.5, 0.12, palette.metal) + `<g transform="translate(0 -0.1) scale(1.25)">${heatPump(stage)}</g>`, 586, 886, 108), place(shrub(stage, 2, 0.9), 1230, 866, 84), place(rope, 1165, 985, 92), place(person(stage, { pose: 'reach', skirt: true, coat: palette.accent }), 1120, 1000, 108), place(planter(stage, 1.5), 300, 1060, 116), tufts(stage, [1050, 1210], [1810, 1205], 110, 60, palette.leaf),
  ].join('');
};

const taalcafe: Scene = (day) => {
  const stage = day.at('evening');
  const { palette, height } = stage;
  const [lip, shore] = [850, 905];
  const lit = { sash: 'cross', lit: true } as const;
  const office = rect(-8, -7.4, 16, 7.4, stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.12) }, { at: 1, color: mix(palette.brick, palette.ink, 0.08) }])) + poly([[-8.6, -7.2], [-5.6, -11], [5.6, -11], [8.6, -7.2]], stage.gradient('down', [{ at: 0, color: mix(palette.roof, palette.sun, 0.15) }, { at: 1, color: palette.roof }])) + rect(-8.3, -7.5, 16.6, 0.34, palette.frame) + rect(-1.6, -13.4, 3.2, 3.4, palette.plaster) + oval(0, -12, 0.95, 0.95, palette.frame) + ring(0, -12, 0.82, palette.ink, 0.12) + line([[0, -12], [0, -12.6]], palette.ink, 0.1) + line([[0, -12], [0.4, -11.8]], palette.ink, 0.1) + poly([[-2, -13.3], [0, -15], [2, -13.3]], palette.roof) + line([[0, -15], [0, -17.4]], palette.ink, 0.1) + poly([[0, -17.4], [1.6, -17], [0, -16.5]], palette.accent)
    + [-6.6, -3.7, 2.4, 5.3].map((x) => pane(stage, x, -3.1, 1.5, 2.2, lit) + pane(stage, x, -6.6, 1.5, 1.9, x < 0 ? lit : { sash: 'cross' })).join('') + pane(stage, -0.75, -6.6, 1.5, 1.9, lit) + door(stage, -0.75, -2.9, 1.5, 2.9, palette.accent) + rect(-0.75, -2.9, 1.5, 0.55, '#ffe2a6');
  const people = [-6.1, -3, 3.1, 5.8].map((x) => path(`M${x - 0.3} -0.95Q${x - 0.3} -1.72 ${x} -1.74Q${x + 0.3} -1.72 ${x + 0.3} -0.95Z`, palette.ink, { opacity: 0.55 }) + oval(x, -1.9, 0.16, 0.18, palette.ink, { opacity: 0.55 })).join('');
  const scene = place(office + people, 840, lip - 44, 49) + rect(-5, lip - 46, 1810, 48, palette.paving) + place(bikeRack(stage, 5), 1180, lip - 14, 56) + place(bikeRack(stage, 3), 520, lip - 14, 56) + place(lantern(stage, true), 330, lip - 20, 58) + place(lantern(stage, true), 1440, lip - 20, 58) + place(person(stage, { pose: 'walk', coat: palette.clothes[1], carries: 'bag' }), 760, lip - 12, 60) + place(bollard(stage), 140, lip - 2, 62) + place(bollard(stage), 1640, lip - 2, 62);
  return [
    backdrop(stage, { horizon: 740, wood: 60, clouds: [[1330, 250, 820], [300, 330, 520]] }), place(warehouse(stage.far(0.3), 12, 4), 90, lip - 46, 34), place(crane(stage.far(0.2), 13), 1540, lip - 40, 26), rect(-5, 740, 1810, 66, palette.haze), scene, quay(stage, lip, shore), water(stage, shore, height), reflection(stage, scene + rect(-5, lip, 1810, shore - lip, mix(palette.metal, palette.ink, 0.4)), shore, 280, 0.55), ripples(stage, shore + 14, height, 90), oval(840, 1010, 420, 60, stage.gradient('out', [{ at: 0, color: '#ffdc9a', opacity: 0.35 }, { at: 1, color: '#ffdc9a', opacity: 0 }])), place(sloop(stage, palette.clothes[1]), 1420, 1065, 62),
  ].join('');
};

/** The harbour: cranes, quays, red roofs, wind from the west. */
export const havenkwartier: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'news/2026-11-16-omleiding-sluisweg.jpg': omleiding,
  'projects/fietsbrug-sluis-1.jpg': fietsbrugSluis,
  'projects/koel-kompasplein-1.jpg': kompasplein,
  'projects/loods-9-1.jpg': loods,
  'projects/loods-9-2.jpg': werkplaats,
  'projects/nieuwbouw-teerkokerij-1.jpg': teerkokerij,
  'projects/ondergrondse-containers-1.jpg': containers,
  'projects/renovatie-zeilmakersstraat-1.jpg': renovatie,
  'projects/renovatie-zeilmakersstraat-2.jpg': achtertuin,
  'projects/taalcafe-havenkade-1.jpg': taalcafe,
};
