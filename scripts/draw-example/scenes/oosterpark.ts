import { arrange, groundAt } from '../camera.ts';
import { mix } from '../color.ts';
import { flats, hall } from '../shapes/buildings.ts';
import { longTable } from '../shapes/garden.ts';
import { band, lane, stones, tufts } from '../shapes/ground.ts';
import { bicycle, person, wheelchair } from '../shapes/people.ts';
import { strip } from '../shapes/perspective.ts';
import { ball, climbingNet, goal, slide } from '../shapes/play.ts';
import { pendant, room } from '../shapes/room.ts';
import { sky } from '../shapes/sky.ts';
import { bench, bikeRack, bus, fence, lamp, plantCrate, planter, roundSign } from '../shapes/street.ts';
import { solarPanels, terrace } from '../shapes/terrace.ts';
import { blob, flowers, hedge, roundTree, shrub, tallTree, treeLine, youngTree } from '../shapes/trees.ts';
import type { Scene, Stage } from '../stage.ts';
import { line, n, oval, path, place, poly, rect } from '../svg.ts';
import { backdrop } from './backdrop.ts';
import { squareFloor } from './floor.ts';

const omslag: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 1600, vanish: 1330, eye: 7.4 };
  const road = stage.gradient('down', [{ at: 0, color: mix(palette.road, palette.haze, 0.5) }, { at: 1, color: palette.road }]);
  const lawn = stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.haze, 0.45) }, { at: 0.4, color: palette.grass }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.18) }]);
  const linden = [12, 15, 19, 25, 34, 47].flatMap((scale, i) => [-5.6, 6.4].map((x) => ({ scale, x, drawing: roundTree(stage.far(0.44 - i * 0.085), 10.4 + (i % 2)) })));
  const walk = mix(palette.paving, palette.sun, 0.25);
  return [
    backdrop(stage, { horizon: 1605, wood: 60, sun: [400, 1040, 60], clouds: [[1300, 1110, 880], [560, 1300, 620], [1690, 1330, 480]] }), rect(-5, 1602, 1910, 1000, lawn),
    place(flats(stage.far(0.36), 4, 4, { green: true, solar: true }), 820, 1706, 14), place(flats(stage.far(0.3), 4, 4, { green: true, solar: true }), 1560, 1712, 16), place(flats(stage.far(0.25), 4, 4, { green: true }), 430, 1742, 18), place(flats(stage.far(0.1), 4, 5, { green: true, solar: true }), -290, 1812, 27), treeLine(stage.far(0.4), 700, 1000, 1716, 56),
    strip(camera, -3.4, 3, 10, 400, road), strip(camera, 3.4, 5.2, 10, 400, palette.paving), ...Array.from({ length: 8 }, (_, i) => { const s = 14 * 1.45 ** i; return strip(camera, -0.26, -0.14, s, s * 1.18, palette.frame); }),
    path('M-10 2330C180 2230 470 2190 640 2090S820 1930 760 1860S560 1800 470 1796L486 1784C600 1784 760 1800 820 1850S900 1990 740 2140S250 2330 -10 2520Z', walk),
    arrange(camera, linden), arrange(camera, [{ scale: 34, x: 0.9, drawing: bicycle(stage, { coat: palette.clothes[1] }) }, { scale: 58, x: 4.3, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }]),
    place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 170, 2290, 72), place(person(stage, { pose: 'walk', child: true, coat: palette.clothes[2] }), 240, 2275, 72), place(person(stage, { pose: 'walk', old: true, coat: palette.clothes[4] }), 792, 1950, 46, true), place(bench(stage, 2.2), 330, 2120, 62), place(shrub(stage, 3.4, 1.3), 70, 2120, 62), place(roundTree(stage, 7), 150, 2000, 46),
    place(flowers(stage, -5, 5, 0.9, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame], 7), 320, 2600, 86), tufts(stage, [-10, 2612], [760, 2600], 130, 100, palette.leaf), place(roundTree(stage, 8.6, palette.blossom), 590, 2470, 62),
  ].join('');
};

const planten: Scene = (stage) => {
  const { palette } = stage;
  return [
    backdrop(stage, { horizon: 700, wood: 80, clouds: [[1330, 210, 820], [420, 290, 560]] }), band(stage, 700, 800, palette.grass), place(terrace(stage.far(0.32), { bays: 5 }), 1210, 760, 25), place(hall(stage, 26, { wall: mix(palette.brick, palette.plaster, 0.3), high: 4.4 }), 60, 792, 50), squareFloor(stage, 790), place(roundTree(stage, 11.5), 1510, 850, 58),
    arrange({ horizon: 560, vanish: 900, eye: 4.2 }, [{ scale: 84, x: -5.8, drawing: plantCrate(stage, 1.2) }, { scale: 84, x: -4.4, drawing: plantCrate(stage, 1.2) }, { scale: 84, x: -3, drawing: plantCrate(stage, 1.2) }, { scale: 100, x: -4.6, drawing: plantCrate(stage, 1.2) }, { scale: 100, x: -3.2, drawing: plantCrate(stage, 1.2) }, { scale: 100, x: -1.8, drawing: plantCrate(stage, 1.2) }, { scale: 118, x: -5, drawing: plantCrate(stage, 1.2) }, { scale: 118, x: -3.6, drawing: plantCrate(stage, 1.2) }, { scale: 78, x: -0.8, drawing: person(stage, { pose: 'talk', coat: palette.accent }) }, { scale: 78, x: 0.5, drawing: person(stage, { carries: 'box', skirt: true, coat: palette.clothes[1] }), flip: true }, { scale: 90, x: 3, drawing: person(stage, { pose: 'walk', carries: 'box', coat: palette.clothes[4] }) }, { scale: 92, x: 5.8, drawing: bicycle(stage) }]),
  ].join('');
};

const dreef: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 560, vanish: 900, eye: 3.8 };
  const hump = [64, 88] as const;
  return [
    backdrop(stage, { horizon: 565, wood: 60, sun: [1380, 170, 46], clouds: [[500, 230, 820], [1180, 340, 520]] }), rect(-5, 562, 1810, 640, stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.haze, 0.45) }, { at: 0.5, color: palette.grass }])), place(flats(stage.far(0.34), 4, 4, { green: true }), 20, 640, 17), place(flats(stage.far(0.34), 4, 4, { green: true, solar: true }), 1380, 640, 17),
    strip(camera, -4.2, 4.2, 10, 360, stage.gradient('down', [{ at: 0, color: mix(palette.road, palette.haze, 0.5) }, { at: 1, color: palette.road }])), strip(camera, -6.4, -4.2, 10, 360, mix('#b4543f', palette.paving, 0.35)), strip(camera, 4.2, 6.4, 10, 360, mix('#b4543f', palette.paving, 0.35)), strip(camera, -9.2, -6.8, 10, 360, palette.paving), strip(camera, 6.8, 9.2, 10, 360, palette.paving),
    strip(camera, -9.2, 9.2, hump[0], hump[1], mix(palette.paving, palette.brick, 0.25)), strip(camera, -9.2, 9.2, hump[0] - 4, hump[0], palette.ink, 0).replace('/>', ' opacity="0.12"/>'), ...Array.from({ length: 8 }, (_, i) => strip(camera, -3.9 + i, -3.35 + i, hump[0] + 2, hump[1] - 2, palette.frame)), ...Array.from({ length: 6 }, (_, i) => poly([[900 + (-3.6 + i * 1.3) * 92, groundAt(camera, 92)], [900 + (-3 + i * 1.3) * 92, groundAt(camera, 92)], [900 + (-3.3 + i * 1.3) * 99, groundAt(camera, 104)]], palette.frame, { opacity: 0.85 })),
    arrange(camera, [...[12, 16, 22, 30, 42, 60].flatMap((scale, i) => [-10.6, 10.6].map((x) => ({ scale, x, drawing: roundTree(stage.far(0.45 - i * 0.085), 9.6) }))), { scale: 28, x: 2, drawing: frontBus(stage) }, { scale: 26, x: -5.3, drawing: bicycle(stage.far(0.1), { coat: palette.clothes[1] }) }, { scale: 32, x: 5.4, drawing: bicycle(stage.far(0.06), { coat: palette.clothes[2] }) }, { scale: 22, x: -5.3, drawing: bicycle(stage.far(0.2), { coat: palette.accent }) }, { scale: 74, x: -1.4, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 74, x: -0.6, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) }, { scale: 72, x: 2.2, drawing: wheelchair(stage, { coat: palette.clothes[4] }), flip: true }, { scale: 92, x: 6.9, drawing: roundSign(stage) }, { scale: 96, x: -7, drawing: lamp(stage, 6) }]), tufts(stage, [-10, 1210], [130, 1130], 30, 70, palette.leaf),
  ].join('');
};

/** A bus coming towards the reader, in metres around its foot. */
function frontBus(stage: Stage): string {
  const { palette } = stage;
  return oval(0.4, 0, 1.8, 0.14, palette.ink, { opacity: 0.16 }) + rect(-1.1, -0.4, 0.4, 0.42, palette.ink) + rect(0.7, -0.4, 0.4, 0.42, palette.ink) + rect(-1.28, -3.1, 2.56, 2.85, palette.frame, { radius: 0.25 }) + rect(-1.28, -1.1, 2.56, 0.72, palette.accent) + rect(-1.12, -2.55, 2.24, 1.35, mix(palette.ink, palette.skyTop, 0.5), { radius: 0.1 }) + poly([[-1.1, -2.5], [-0.2, -2.5], [-0.7, -1.25], [-1.1, -1.25]], palette.skyLow, { opacity: 0.25 }) + rect(-0.8, -2.95, 1.6, 0.28, palette.ink) + oval(-0.95, -0.72, 0.16, 0.13, palette.sun) + oval(0.95, -0.72, 0.16, 0.13, palette.sun);
}

const wilgenhof: Scene = (stage) => {
  const { palette } = stage;
  const copper = mix('#9a4f58', palette.leafDark, 0.12);
  return [
    backdrop(stage, { horizon: 690, wood: 80, clouds: [[1240, 170, 760], [340, 250, 520]] }), band(stage, 690, 1200, palette.grass), place(hall(stage.far(0.08), 27, { wall: mix(palette.brick, palette.plaster, 0.25), roof: 'pitched' }), 790, 776, 37), place(hedge(stage, 0, 22, 0.7), 820, 800, 40), lane(palette.paving, [1010, 790, 60], [1250, 1230, 420], 50),
    place(roundTree(stage, 15, copper), 250, 880, 54), place(roundTree(stage.far(0.06), 14), 640, 830, 48), place(roundTree(stage.far(0.02), 14.5), 1590, 900, 54), arrange({ horizon: 560, vanish: 900, eye: 4.6 }, [{ scale: 70, x: -1.2, drawing: bench(stage, 2.4) }, { scale: 72, x: -1.5, drawing: person(stage, { pose: 'sit', old: true, coat: palette.accent }), up: 0.1 }, { scale: 72, x: -0.6, drawing: person(stage, { pose: 'sit', old: true, skirt: true, coat: palette.clothes[1] }), up: 0.1, flip: true }, { scale: 80, x: 4.8, drawing: wheelchair(stage, { old: true, coat: palette.clothes[5] }) }, { scale: 80, x: 3.9, drawing: person(stage, { pose: 'walk', coat: palette.clothes[3] }) }]), tufts(stage, [-10, 1210], [900, 1205], 110, 60, palette.leaf), place(flowers(stage, -4, 4, 0.6, [palette.frame, palette.clothes[2] ?? palette.frame], 6), 430, 1180, 70),
  ].join('');
};

const aanTafel: Scene = (stage) => {
  const { palette, random } = stage;
  const cloth = mix(palette.frame, palette.sun, 0.15);
  const chairs = (y: number, count: number): string => Array.from({ length: count }, (_, i) => { const x = 290 + (1220 * (i + 0.5)) / count; return rect(x - 46, y - 150, 92, 20, palette.wood, { radius: 6 }) + rect(x - 46, y - 110, 92, 14, palette.wood, { radius: 5 }) + rect(x - 44, y - 150, 12, 190, mix(palette.wood, palette.ink, 0.15)) + rect(x + 32, y - 150, 12, 190, mix(palette.wood, palette.ink, 0.15)); }).join('');
  const setting = Array.from({ length: 9 }, (_, i) => { const x = 315 + i * 146; return oval(x, 852, 44, 12, mix(palette.accent, palette.frame, 0.6)) + oval(x, 850, 30, 8, palette.frame) + rect(x + 52, 812, 14, 36, mix(palette.waterLight, palette.frame, 0.35), { opacity: 0.9 }) + oval(x, 908, 48, 13, mix(palette.accent, palette.frame, 0.6)) + oval(x, 906, 33, 9, palette.frame); }).join('');
  const vases = [460, 900, 1340].map((x) => blob(stage, x, 776, 52, 40, palette.leafDark, 0.15) + Array.from({ length: 8 }, () => oval(x + random.between(-46, 46), 776 + random.between(-36, 22), 11, 10, random.pick([palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame, palette.clothes[1] ?? palette.blossom]))).join('') + path(`M${x - 22} 806H${x + 22}L${x + 15} 868H${x - 15}Z`, palette.accent)).join('');
  return [
    room(stage, { floor: 800, windows: [[90, 460], [670, 460], [1250, 460]], top: 130, sill: 620 }), chairs(800, 8), ...[620, 1010].map((x, i) => place(person(stage, { pose: 'stand', coat: palette.clothes[i ? 1 : 4], skirt: i === 0 }), x, 900, 165)), poly([[260, 820], [1540, 820], [1620, 940], [180, 940]], cloth), poly([[180, 940], [1620, 940], [1606, 1010], [194, 1010]], mix(cloth, palette.ink, 0.09)), poly([[300, 872], [1500, 872], [1512, 890], [288, 890]], mix(palette.accent, palette.frame, 0.35)), setting, vases, rect(230, 1010, 30, 120, palette.wood), rect(1540, 1010, 30, 120, palette.wood), chairs(1070, 7), place(pendant(stage, 2.2), 460, -20, 84), place(pendant(stage, 2.2), 900, -20, 84), place(pendant(stage, 2.2), 1340, -20, 84), place(person(stage, { pose: 'walk', carries: 'box', coat: palette.accent }), 130, 1090, 190),
  ].join('');
};

const schoolplein: Scene = (stage) => {
  const { palette } = stage;
  return [
    backdrop(stage, { horizon: 680, wood: 60, sun: [380, 170, 46], clouds: [[1240, 230, 860], [720, 330, 460]] }), band(stage, 680, 770, mix(palette.grass, palette.haze, 0.3)), place(hall(stage.far(0.14), 34, { solar: true, high: 4.6, wall: mix(palette.brick, palette.plaster, 0.35) }), 60, 764, 36), place(roundTree(stage.far(0.2), 8), 1420, 770, 44), place(terrace(stage.far(0.35), { bays: 5 }), 1480, 760, 23), band(stage, 756, 1200, palette.paving), stones(stage, 0, 780, 1800, 1200, palette.paving, 70), path('M860 850C1000 846 1060 716 1240 706S1500 800 1620 838S1810 870 1810 870V1010Q1400 1050 1060 1000T700 1000Q690 860 860 850Z', stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.sun, 0.25) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.12) }])), path('M1240 706C1420 700 1500 800 1620 838S1810 870 1810 870V1010Q1600 1036 1420 1030C1480 930 1380 800 1240 706Z', palette.ink, { opacity: 0.06 }),
    place(person(stage, { child: true, pose: 'reach', coat: palette.clothes[1] }), 1230, 712, 60), place(person(stage, { child: true, pose: 'walk', coat: palette.clothes[2] }), 1120, 776, 62), place(person(stage, { child: true, pose: 'walk', coat: palette.accent }), 1420, 790, 62, true), arrange({ horizon: 560, vanish: 900, eye: 4.6 }, [{ scale: 72, x: -6.4, drawing: slide(stage) }, { scale: 64, x: -10.6, drawing: climbingNet(stage) }, { scale: 70, x: -2.4, drawing: youngTree(stage, 4.4) }, { scale: 66, x: 10.6, drawing: youngTree(stage, 4.8) }, { scale: 78, x: -6.9, drawing: person(stage, { child: true, pose: 'walk', coat: palette.clothes[4] }) }, { scale: 80, x: -1.2, drawing: person(stage, { child: true, pose: 'walk', coat: palette.clothes[1] }) }, { scale: 82, x: 0.2, drawing: ball(stage) }, { scale: 86, x: 2.4, drawing: person(stage, { child: true, pose: 'bend', coat: palette.clothes[5] }) }, { scale: 72, x: -10.6, drawing: person(stage, { child: true, pose: 'reach', coat: palette.clothes[2] }), up: 1 }, { scale: 108, x: 6.2, drawing: youngTree(stage, 4.6) }, { scale: 92, x: -4.6, drawing: person(stage, { pose: 'talk', coat: palette.clothes[3], skirt: true }) }]), place(bench(stage, 3), 250, 1120, 100),
  ].join('');
};

const tekening: Scene = (stage) => {
  const { palette } = stage;
  const paper = '#fffdf6';
  const crayon = (points: readonly (readonly [number, number])[], color: string, width: number): string => line(points, color, width, { curved: true, opacity: 0.9 });
  const scribble = (x: number, y: number, w: number, h: number, color: string, rows: number): string => line(Array.from({ length: rows * 2 }, (_, i): readonly [number, number] => [x + (i % 2 ? w : 0) + stage.random.between(-10, 10), y + (h * i) / (rows * 2)]), color, h / rows * 0.62, { opacity: 0.85, curved: true });
  const art = rect(560, 300, 720, 520, paper) + stage.clip(
    path('M560 700Q760 520 960 640T1280 560V820H560Z', '#8fbf6a', { opacity: 0.35 }) + scribble(600, 690, 640, 110, '#6fa84f', 7) + crayon([[560, 700], [680, 590], [800, 560], [930, 630], [1040, 660]], '#4f8a3a', 16)
    + crayon([[1010, 650], [960, 690], [1030, 730], [960, 770], [1010, 830]], '#4b8fc4', 34) + crayon([[1030, 648], [985, 690], [1052, 730], [990, 770], [1036, 830]], '#8cc2e6', 12)
    + crayon([[1140, 690], [1136, 600], [1142, 520]], '#8a5a34', 34) + scribble(1050, 395, 180, 130, '#4f9a45', 7) + crayon([[1060, 470], [1090, 400], [1160, 380], [1220, 430], [1215, 500], [1140, 535], [1070, 510], [1060, 470]], '#3d7f38', 12) + [[1100, 440], [1170, 430], [1130, 490], [1190, 480]].map(([x = 0, y = 0]) => oval(x, y, 12, 12, '#d0493c')).join('')
    + oval(670, 400, 46, 46, '#f2c23e') + Array.from({ length: 9 }, (_, i) => { const a = (i / 9) * Math.PI * 2; return crayon([[670 + Math.cos(a) * 62, 400 + Math.sin(a) * 62], [670 + Math.cos(a) * 92, 400 + Math.sin(a) * 92]], '#f2c23e', 9); }).join('')
    + [[770, 545, '#d0493c'], [850, 560, '#e59a3a']].map(([x, y, c]) => { const [px, py] = [x as number, y as number]; return oval(px, py - 62, 15, 15, c as string) + crayon([[px, py - 46], [px, py - 10]], c as string, 8) + crayon([[px - 22, py - 22], [px, py - 36], [px + 22, py - 26]], c as string, 7) + crayon([[px - 14, py + 14], [px, py - 10], [px + 14, py + 14]], c as string, 7); }).join('')
    + crayon([[800, 380], [830, 360], [860, 378], [890, 358], [920, 380]], '#9cc3de', 10), 'M560 300H1280V820H560Z');
  return [
    backdrop(stage, { horizon: 620, wood: 70, clouds: [[1380, 190, 760], [360, 240, 560]] }), band(stage, 618, 1200, palette.grass), place(hall(stage.far(0.42), 30, { high: 4.6 }), 330, 690, 30), band(stage, 688, 1200, palette.grass), place(roundTree(stage.far(0.3), 8), 180, 760, 48), place(roundTree(stage.far(0.3), 8), 1640, 750, 48), place(youngTree(stage.far(0.2), 4.4), 1440, 800, 60), place(fence(stage, -1, 14, 5, mix(palette.leafDark, palette.ink, 0.3)), -60, 1150, 136), poly([[580, 318], [1298, 330], [1296, 850], [586, 836]], palette.ink, { opacity: 0.16 }), `<g transform="rotate(-1.6 920 560)">${art}${[[600, 300], [1240, 300], [600, 820], [1240, 820]].map(([x = 0, y = 0]) => rect(x - 20, y - 24, 40, 48, mix(palette.accent, palette.frame, 0.15), { radius: 6 })).join('')}</g>`,
    tufts(stage, [-10, 1210], [1810, 1200], 220, 90, palette.leaf), place(flowers(stage, -9, 9, 1, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame], 4), 900, 1205, 96),
  ].join('');
};

/** A football pitch seen along its side, from `top` to `bottom`. */
function pitch(stage: Stage, top: number, bottom: number): string {
  const { palette } = stage;
  const stripes = Array.from({ length: 9 }, (_, i) => i % 2 ? poly([[900 + (i - 4.5) * 190, top], [900 + (i - 3.5) * 190, top], [900 + (i - 3.5) * 330, bottom], [900 + (i - 4.5) * 330, bottom]], palette.sun, { opacity: 0.14 }) : '').join('');
  const white = (points: readonly (readonly [number, number])[], width: number): string => line(points, palette.frame, width, { opacity: 0.9 });
  const middle = (top + bottom) / 2;
  return band(stage, top - 10, bottom + 400, mix(palette.grass, palette.leaf, 0.25)) + stripes + white([[60, top + 14], [1740, top + 14]], 4) + white([[-200, bottom - 16], [2000, bottom - 16]], 7) + white([[900, top + 14], [900, bottom - 16]], 5) + `<ellipse cx="900" cy="${n(middle)}" rx="210" ry="${n((bottom - top) * 0.26)}" fill="none" stroke="${palette.frame}" stroke-width="5" opacity="0.9"/>`;
}

const sportpark: Scene = (stage) => {
  const { palette } = stage;
  const iron = mix(palette.accent, palette.ink, 0.25);
  const gateLeaf = (side: 1 | -1): string => poly([[side * 2.6, -2.6], [side * 4.4, -2.9], [side * 4.4, 0.5], [side * 2.6, 0]], iron, { opacity: 0.14 }) + Array.from({ length: 8 }, (_, i) => { const t = i / 7; return line([[side * (2.6 + 1.8 * t), -2.6 - 0.3 * t], [side * (2.6 + 1.8 * t), 0.5 * t]], iron, 0.07); }).join('') + line([[side * 2.6, -2.5], [side * 4.4, -2.8]], iron, 0.1) + line([[side * 2.6, -0.3], [side * 4.4, 0.15]], iron, 0.1) + rect(side * 2.6 - 0.18, -3.1, 0.36, 3.1, palette.accent);
  return [
    backdrop(stage, { horizon: 600, wood: 70, sun: [1420, 160, 46], clouds: [[520, 220, 860], [1180, 310, 480]] }), band(stage, 600, 1200, palette.grass), ...[80, 260, 440, 1360, 1560, 1740].map((x, i) => place(tallTree(stage.far(0.3), 9 + (i % 3)), x, 650, 30)), pitch(stage, 660, 880), place(goal(stage, 5), 130, 776, 40), place(goal(stage, 5), 1670, 776, 40), ...[[560, 720, 38], [790, 770, 42], [1090, 742, 40], [1290, 800, 44]].map(([x = 0, y = 0, m = 1], i) => place(person(stage, { pose: 'walk', coat: i % 2 ? palette.clothes[2] : palette.accent, legs: palette.frame }), x, y, m, i % 2 === 1)), place(ball(stage), 930, 790, 44),
    path('M-10 880H1810V1210H-10Z', palette.grass), path('M-10 900Q700 880 1060 930T1810 960V1030Q1300 1010 1010 1000T-10 985Z', mix(palette.paving, palette.reed, 0.25)), path('M640 980C720 1010 700 1120 620 1220H1160C1120 1130 1050 1060 1060 990Z', mix(palette.paving, palette.reed, 0.2)), place(fence(stage, -14, -2.7, 1.5, iron), 890, 1060, 74), place(fence(stage, 2.7, 14, 1.5, iron), 890, 1060, 74), place(gateLeaf(-1) + gateLeaf(1), 890, 1060, 74),
    place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 380, 948, 66), place(person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[5] }), 440, 950, 66), place(person(stage, { pose: 'walk', old: true, carries: 'stick', coat: palette.clothes[4] }), 1380, 985, 68, true), place(wheelchair(stage, { coat: palette.accent }), 1180, 985, 68, true), place(person(stage, { pose: 'walk', child: true, coat: palette.clothes[2] }), 860, 1090, 96), place(person(stage, { pose: 'walk', coat: palette.clothes[3] }), 945, 1096, 96), tufts(stage, [-10, 1210], [560, 1205], 70, 60, palette.leaf), tufts(stage, [1230, 1210], [1810, 1205], 70, 60, palette.leaf),
  ].join('');
};

const voortuinen: Scene = (stage) => {
  const { palette } = stage;
  const gardens = Array.from({ length: 6 }, (_, i) => { const x = 30 + i * 302; return place(hedge(stage, -0.1, 0.2, 0.9), x - 8, 872, 54) + place(shrub(stage, 1.8, 1.1, i % 2 ? palette.leaf : mix(palette.leaf, palette.blossom, 0.45)), x + 76, 868, 54) + place(shrub(stage, 1.3, 0.8), x + 226, 872, 54) + place(flowers(stage, 0.1, 4.9, 0.85, [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.clothes[1] ?? palette.blossom, palette.frame], 9), x + 6, 880, 54) + (i % 3 === 1 ? place(roundTree(stage, 3.8, palette.blossom), x + 160, 872, 54) : ''); }).join('');
  const tiles = Array.from({ length: 6 }, (_, i) => rect(-0.9, -0.14 * (i + 1), 1.8, 0.125, mix(palette.metal, palette.plaster, i % 2 ? 0.5 : 0.4))).join('') + Array.from({ length: 4 }, (_, i) => rect(0.98, -0.14 * (i + 1), 1.2, 0.125, mix(palette.metal, palette.plaster, i % 2 ? 0.4 : 0.5))).join('') + oval(0.8, 0, 2, 0.09, palette.ink, { opacity: 0.14 });
  return [
    sky(stage, { horizon: 700, clouds: [[1230, 160, 760], [380, 220, 520]] }), place(terrace(stage.far(0.06), { bays: 6, dormers: true, solar: 0 }), -20, 800, 54), band(stage, 798, 884, mix(palette.grass, palette.leafDark, 0.3)), gardens, rect(-5, 880, 1810, 12, mix(palette.paving, palette.ink, 0.2)), band(stage, 890, 1040, palette.paving), stones(stage, 0, 896, 1800, 1036, palette.paving, 60), rect(-5, 1036, 1810, 9, mix(palette.paving, palette.ink, 0.24)), band(stage, 1044, 1200, palette.road),
    place(tiles, 1190, 1000, 96), place(person(stage, { pose: 'bend', carries: 'spade', coat: palette.accent }), 560, 950, 92), place(person(stage, { pose: 'talk', skirt: true, coat: palette.clothes[1] }), 920, 985, 94), place(person(stage, { child: true, carries: 'watering', coat: palette.clothes[2] }), 300, 960, 92), place(bicycle(stage, { coat: palette.clothes[4] }), 1560, 1130, 104, true),
  ].join('');
};

const zonnedak: Scene = (stage) => {
  const { palette } = stage;
  const steps = [3, 2, 1, 0].map((i) => rect(-10 + i * 0.2, -0.8 - i * 0.75, 20 - i * 0.4, 0.8, mix(palette.plaster, palette.metal, 0.55 - i * 0.1)) + rect(-9.6 + i * 0.2, -0.98 - i * 0.75, 19.2 - i * 0.4, 0.2, i % 2 ? palette.accent : mix(palette.accent, palette.plaster, 0.3))).join('');
  const roof = [-9.6, -3.2, 3.2, 9.6].map((x) => rect(x - 0.12, -6.6, 0.24, 6.6, palette.metal)).join('') + rect(-9.8, -6, 19.6, 2.4, palette.ink, { opacity: 0.08 }) + poly([[-11, -6.2], [-10.2, -8.9], [10.2, -8.9], [11, -6.2]], mix(palette.metal, palette.ink, 0.3)) + solarPanels(stage, -10, -6.3, 19, 2, [0.97, 1.12]) + rect(-11, -6.3, 22, 0.28, palette.frame);
  const crowd = Array.from({ length: 14 }, (_, i) => `<g transform="translate(${n(-8.6 + ((i * 5) % 14) * 1.3 + stage.random.between(-0.3, 0.3))} ${n(-3.0 + Math.floor(i / 5) * 0.75)})">${person(stage, { pose: 'sit', child: i % 5 === 2, skirt: i % 4 === 1 })}</g>`).join('');
  return [
    sky(stage, { horizon: 640, sun: [390, 190, 56], clouds: [[1560, 470, 420]] }), treeLine(stage.far(0.6), -40, 900, 644, 70), treeLine(stage.far(0.45), 700, 1840, 644, 60), band(stage, 640, 1200, palette.grass), ...[60, 190, 1620, 1750].map((x, i) => place(tallTree(stage.far(0.22), 9 + (i % 2)), x, 730, 42)), place(steps + crowd + roof, 900, 762, 54), rect(-5, 760, 1810, 26, palette.paving), place(fence(stage, 0, 34, 1, palette.frame), 0, 812, 53), pitch(stage, 826, 1090), ...[[470, 920, 72], [1090, 960, 76], [1420, 900, 70]].map(([x = 0, y = 0, m = 1], i) => place(person(stage, { pose: 'walk', coat: i % 2 ? palette.clothes[2] : palette.accent, legs: palette.frame }), x, y, m, i === 2)), place(ball(stage, 0.16), 1240, 985, 78), tufts(stage, [-10, 1210], [1810, 1205], 120, 44, palette.leaf),
  ].join('');
};

/** Oosterpark: lindens, low flats and lawns on a spring morning. */
export const oosterpark: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'news/2026-11-11-gratis-planten-populierstraat.jpg': planten,
  'projects/dertig-oosterdreef-1.jpg': dreef,
  'projects/jeu-de-boules-wilgenhof-1.jpg': wilgenhof,
  'projects/samen-aan-tafel-1.jpg': aanTafel,
  'projects/schoolplein-wjukslach-1.jpg': schoolplein,
  'projects/schoolplein-wjukslach-2.jpg': tekening,
  'projects/sportpark-open-1.jpg': sportpark,
  'projects/voortuinen-populierstraat-1.jpg': voortuinen,
  'projects/zonnedak-sportpark-1.jpg': zonnedak,
};
void longTable; void bikeRack; void bus; void planter;
