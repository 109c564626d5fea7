import { arrange, groundAt } from '../camera.ts';
import { mix } from '../color.ts';
import { boardwalk } from '../shapes/bridges.ts';
import { cottage, hall } from '../shapes/buildings.ts';
import { band, lane, reeds, strips, tufts } from '../shapes/ground.ts';
import { church, mill } from '../shapes/landmarks.ts';
import { bicycle, person } from '../shapes/people.ts';
import { recede, strip, wall } from '../shapes/perspective.ts';
import { cloud } from '../shapes/sky.ts';
import { bench, lamp } from '../shapes/street.ts';
import { flowers, hedge, roundTree, shrub, tallTree, treeLine, willow } from '../shapes/trees.ts';
import { ripples } from '../shapes/water.ts';
import { pane } from '../shapes/windows.ts';
import type { Scene, Stage } from '../stage.ts';
import { n, oval, path, place, poly, rect } from '../svg.ts';
import { backdrop } from './backdrop.ts';

/** The church on its mound with a ring of trees and houses; foot in the middle, in pixels a metre. */
function mound(stage: Stage, x: number, foot: number, scale: number, houses = true): string {
  const { palette } = stage;
  const at = (dx: number, up: number, drawing: string, size = 1): string => place(drawing, x + dx * scale, foot - up * scale, scale * size);
  const hill = path(`M${n(x - 46 * scale)} ${n(foot)}C${n(x - 30 * scale)} ${n(foot - scale)} ${n(x - 25 * scale)} ${n(foot - 7.6 * scale)} ${n(x - 9 * scale)} ${n(foot - 8 * scale)}H${n(x + 11 * scale)}C${n(x + 27 * scale)} ${n(foot - 7.6 * scale)} ${n(x + 31 * scale)} ${n(foot - scale)} ${n(x + 46 * scale)} ${n(foot)}Z`, stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.sun, 0.25) }, { at: 1, color: palette.grass }]));
  const shade = path(`M${n(x + 8 * scale)} ${n(foot - 8 * scale)}H${n(x + 11 * scale)}C${n(x + 27 * scale)} ${n(foot - 7.6 * scale)} ${n(x + 31 * scale)} ${n(foot - scale)} ${n(x + 46 * scale)} ${n(foot)}H${n(x + 14 * scale)}C${n(x + 24 * scale)} ${n(foot - 3 * scale)} ${n(x + 18 * scale)} ${n(foot - 6 * scale)} ${n(x + 8 * scale)} ${n(foot - 8 * scale)}Z`, palette.ink, { opacity: 0.07 });
  const back = at(-15, 7, roundTree(stage, 9.5)) + at(-11.5, 7.7, roundTree(stage, 8)) + at(15, 7.2, roundTree(stage, 9)) + at(18.6, 6.2, roundTree(stage, 7.5));
  const low = houses ? [[-33, 1.1, 0], [-23.5, 2.6, 1], [-14, 2.4, 2], [16, 2.2, 3], [25.5, 2, 4], [35, 0.8, 5]].map(([dx = 0, up = 0, i = 0]) => at(dx, up, cottage(stage, 8.4, { gable: i % 2 === 0, wall: [palette.brick, palette.plaster, palette.brickDark][i % 3], roof: i % 3 === 1 ? palette.roof : palette.tile }), 0.92)).join('') : '';
  const front = houses ? at(-38.6, 0.3, roundTree(stage, 6)) + at(-18.8, 1.9, roundTree(stage, 4.8)) + at(20.8, 1.8, roundTree(stage, 5)) + at(40.4, 0.2, roundTree(stage, 5.6)) : at(-24, 2.2, roundTree(stage, 6)) + at(26, 1.8, roundTree(stage, 5.6));
  return hill + back + at(-1.4, 7.85, church(stage)) + shade + lane(mix(palette.paving, palette.sun, 0.2), [x - 1 * scale, foot - 7.9 * scale, scale * 1.3], [x + 2 * scale, foot + scale * 0.3, scale * 3.4], scale * 2.4) + low + front;
}

const omslag: Scene = (stage) => {
  const { palette, width } = stage;
  const horizon = 1640;
  const gold = [palette.grass, palette.field, mix(palette.grass, palette.leaf, 0.3), palette.grass, palette.field, mix(palette.field, palette.grass, 0.5), palette.grass];
  return [
    backdrop(stage, { horizon, wood: 34, mill: [1640, 9.5], sun: [400, 1060, 64], clouds: [[1320, 1240, 900], [360, 1400, 760], [1000, 1500, 520]] }),
    strips(stage, horizon, 2650, 1250, gold, 3.6), mound(stage, 930, 1800, 23.5),
    band(stage, 1796, 2620, mix(palette.grass, palette.leaf, 0.12), 6), tufts(stage, [0, 1900], [width, 1890], 120, 34, palette.leaf),
    path('M-10 2160C420 2110 800 2230 1180 2200S1700 2080 1910 2120V2390C1600 2330 1380 2470 1080 2480S380 2360 -10 2420Z', mix(palette.leafDark, palette.grass, 0.45)),
    stage.clip(rect(-5, 2100, width + 10, 420, stage.gradient('down', [{ at: 0, color: mix(palette.waterLight, palette.skyLow, 0.5) }, { at: 1, color: palette.water }])) + cloud(stage, 620, 2420, 700) + cloud(stage, 1430, 2300, 620) + ripples(stage, 2180, 2440, 60), 'M-10 2190C420 2140 800 2258 1180 2228S1700 2112 1910 2150V2362C1600 2302 1380 2440 1080 2450S380 2332 -10 2392Z'),
    reeds(stage, [-20, 2190], [520, 2200], 90, 150), reeds(stage, [1420, 2170], [1920, 2150], 90, 150), arrange({ horizon, vanish: 950, eye: 8 }, [{ scale: 46, x: -5.8, drawing: person(stage, { pose: 'walk', coat: palette.clothes[3] }) }, { scale: 46, x: -4.9, drawing: person(stage, { pose: 'walk', child: true, coat: palette.accent }) }, { scale: 44, x: 11, drawing: willow(stage, 6.4) }, { scale: 46, x: -15.5, drawing: willow(stage, 6) }]),
    band(stage, 2500, 2620, mix(palette.grass, palette.leafDark, 0.2), 16), reeds(stage, [-40, 2640], [660, 2600], 150, 380), reeds(stage, [1180, 2620], [1940, 2590], 170, 430), tufts(stage, [500, 2610], [1400, 2605], 120, 110, palette.leaf),
    place(flowers(stage, -4.5, 4.5, 1, [palette.field, palette.frame, palette.blossom], 5), 930, 2600, 76),
  ].join('');
};

const fietspad: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 540, vanish: 760, eye: 2.7 };
  const red = mix('#b4543f', palette.paving, 0.18);
  const rider = (scale: number, x: number, i: number): { scale: number; x: number; drawing: string } => ({ scale, x, drawing: bicycle(stage, { child: true, coat: palette.clothes[i % 6] }, palette.clothes[(i + 2) % 6]) });
  return [
    backdrop(stage, { horizon: 545, wood: 30, sun: [420, 200, 46], clouds: [[1060, 270, 860], [1600, 380, 560], [260, 420, 420]] }), mound(stage.far(0.34), 1330, 560, 8.2),
    strips(stage, 545, 1230, 760, [palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass, palette.field, palette.grass], 3.4),
    strip(camera, -9, 3.2, 6, 420, stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.haze, 0.4) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.15) }])), strip(camera, -2.1, 2.1, 6, 420, stage.gradient('down', [{ at: 0, color: mix(red, palette.haze, 0.45) }, { at: 0.5, color: red }, { at: 1, color: mix(red, palette.ink, 0.06) }])),
    ...Array.from({ length: 9 }, (_, i) => { const s = 14 * 1.42 ** i; return strip(camera, -0.05, 0.05, s, s * 1.16, palette.frame); }),
    strip(camera, 3.2, 6.4, 6, 420, stage.gradient('down', [{ at: 0, color: palette.waterLight }, { at: 1, color: palette.water }])), strip(camera, 6.4, 7.6, 6, 420, mix(palette.grass, palette.leafDark, 0.3)),
    ...[16, 24, 36, 54, 82, 124].map((s) => reeds(stage, [camera.vanish + 3.05 * s, groundAt(camera, s)], [camera.vanish + 3.05 * s * 1.5, groundAt(camera, s * 1.5)], 38, s * 1.25)),
    arrange(camera, [...[12, 17, 25, 38, 60].map((scale, i) => ({ scale, x: -6.2, drawing: tallTree(stage.far(0.42 - i * 0.09), 8.5 + (i % 2)) })), rider(34, 0.7, 4), rider(42, -0.9, 1), rider(56, 0.95, 3), rider(82, -1, 5), rider(104, 0.9, 0), rider(146, -0.75, 2)]),
    ...[190, 280].map((s) => reeds(stage, [camera.vanish + 3.1 * s, groundAt(camera, s)], [camera.vanish + 3.1 * s * 1.3, groundAt(camera, s * 1.3)], 50, s)), tufts(stage, [-10, 1210], [230, 1150], 60, 90, palette.leaf),
  ].join('');
};

const regenveld: Scene = (stage) => {
  const { palette, width } = stage;
  const edge = 590;
  const pool = 'M120 800C330 720 700 742 900 752S1420 700 1700 780S1620 1000 1330 1030S760 1090 470 1050S-60 880 120 800Z';
  const houses = [120, 430, 740, 1050, 1360, 1670].map((x, i) => place(cottage(stage.far(0.14), 8.6, { gable: i % 3 === 0, wall: i % 2 ? palette.brick : palette.plaster, solar: i % 3 === 1 ? 6 : 0, roof: i % 2 ? palette.tile : palette.roof }), x, edge + 6 - (i % 2) * 4, 30) + place(roundTree(stage.far(0.2), 6 + (i % 2)), x + 158, edge + 6, 30)).join('');
  return [
    backdrop(stage, { horizon: edge, wood: 70, mill: [1500, 9], clouds: [[520, 250, 940], [1390, 330, 820]] }), houses,
    band(stage, edge, 660, mix(palette.grass, palette.sun, 0.2)), path('M-10 640Q450 612 900 640T1810 630V760H-10Z', mix(palette.grass, palette.leafDark, 0.16)), band(stage, 690, 1200, palette.grass, 14),
    path('M60 792C300 690 700 716 900 728S1440 672 1760 764S1660 1034 1340 1064S740 1124 430 1080S-130 880 60 792Z', mix(palette.leafDark, palette.grass, 0.6)),
    stage.clip(rect(-5, 690, width + 10, 420, stage.gradient('down', [{ at: 0, color: palette.skyLow }, { at: 1, color: mix(palette.skyTop, palette.water, 0.5) }])) + `<g transform="translate(0 1630) scale(1 -1)">${cloud(stage, 560, 720, 900)}${cloud(stage, 1300, 660, 740)}${cloud(stage, 980, 800, 460)}</g>` + ripples(stage, 760, 1050, 26), pool),
    reeds(stage, [150, 800], [420, 770], 46, 90), reeds(stage, [1340, 752], [1660, 790], 50, 95), boardwalk(stage, [1010, 716, 66], [640, 1260, 420], 24),
    arrange({ horizon: 500, vanish: 900, eye: 4.4 }, [{ scale: 68, x: 0.1, drawing: person(stage, { coat: palette.accent }) }, { scale: 68, x: 0.75, drawing: person(stage, { child: true, coat: palette.clothes[1] }) }]),
    reeds(stage, [-20, 1120], [330, 1215], 80, 190), reeds(stage, [1150, 1215], [1830, 1120], 150, 180), place(flowers(stage, -4, 4, 0.8, [palette.field, palette.frame, palette.clothes[1] ?? palette.field], 6), 1000, 1190, 60),
  ].join('');
};

const samenEenDorp: Scene = (stage) => {
  const { palette, random } = stage;
  const camera = { horizon: 520, vanish: 980, eye: 3.6 };
  const [focal, cloth] = [760, mix(palette.frame, palette.sun, 0.2)];
  const seats = Array.from({ length: 26 }, (_, i) => focal / (6.1 + i * 0.95 + (i > 14 ? (i - 14) * 1.4 : 0)));
  const guests = (side: 1 | -1): string => arrange(camera, seats.map((scale) => ({ scale, x: side * 1.02, flip: side > 0, drawing: person(stage.far(Math.max(0, 0.3 - scale / 300)), { pose: 'sit', skirt: random.chance(0.4), old: random.chance(0.25), child: random.chance(0.2) }) })));
  const dishes = Array.from({ length: 70 }, () => { const s = focal / random.between(5.9, 42); const x = random.between(-0.42, 0.42); return oval(camera.vanish + x * s, groundAt(camera, s) - 0.77 * s, s * 0.11, s * 0.035, random.pick([palette.frame, palette.leaf, ...palette.clothes])); }).join('');
  const bunting = Array.from({ length: 26 }, (_, i) => { const x = 430 + i * 44; const y = 372 + Math.sin((i / 25) * Math.PI) * 62; return poly([[x, y], [x + 26, y + 3], [x + 12, y + 34]], palette.clothes[i % 6] ?? palette.accent); }).join('');
  return [
    backdrop(stage, { horizon: 525, wood: 34, mill: [330, 8], sun: [1480, 190, 48], clouds: [[620, 270, 820], [1500, 360, 520]] }), mound(stage.far(0.4), 1130, 535, 5.6),
    strips(stage, 525, 1240, 980, [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass, palette.field, palette.grass, mix(palette.grass, palette.sun, 0.2)], 3.8),
    strip(camera, -3.2, 3.2, 8, 400, stage.gradient('down', [{ at: 0, color: mix(palette.paving, palette.haze, 0.4) }, { at: 1, color: palette.paving }])), strip(camera, -0.28, 0.28, 8, 400, mix(palette.grass, palette.paving, 0.35)),
    place(tallTree(stage.far(0.06), 9.5), 380, 790, 58), place(tallTree(stage.far(0.06), 9.5), 1590, 790, 58), `<path d="M395 362Q980 500 1578 362" fill="none" stroke="${palette.ink}" stroke-width="2.5" opacity="0.55"/>`, bunting,
    strip(camera, -0.62, 1.3, focal / 44, focal / 5.9, palette.ink, 0) .replace('/>', ' opacity="0.1"/>'), guests(-1), strip(camera, -0.5, 0.5, focal / 44, focal / 5.9, cloth, -0.77), poly([[camera.vanish - 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.77 * (focal / 5.9)], [camera.vanish + 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.77 * (focal / 5.9)], [camera.vanish + 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.2 * (focal / 5.9)], [camera.vanish - 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.2 * (focal / 5.9)]], mix(cloth, palette.ink, 0.1)), strip(camera, -0.07, 0.07, focal / 44, focal / 5.9, palette.accent, -0.775), dishes, guests(1),
    arrange(camera, [{ scale: 62, x: 3.4, drawing: person(stage, { pose: 'walk', carries: 'box', coat: palette.accent }), flip: true }, { scale: 84, x: -3.7, drawing: bicycle(stage) }, { scale: 56, x: -3.3, drawing: person(stage, { pose: 'walk', child: true }) }, { scale: 54, x: -2.6, drawing: person(stage, { pose: 'walk', child: true }) }]),
    tufts(stage, [-10, 1210], [300, 1150], 70, 90, palette.leaf), tufts(stage, [1560, 1140], [1810, 1200], 70, 90, palette.leaf),
  ].join('');
};

const samenEten: Scene = (day) => {
  const stage = day.at('evening');
  const { palette, width, random } = stage;
  const warm = mix(palette.sun, '#f0c070', 0.5);
  const opening = (x: number, wide: number): string => {
    const inside = rect(x, -3.5, wide, 2.9, warm) + oval(x + wide / 2, -3.1, wide * 0.5, 1, stage.gradient('out', [{ at: 0, color: '#fff4d8' }, { at: 1, color: '#fff4d8', opacity: 0 }])) + rect(x, -1.45, wide, 0.12, palette.wood)
      + Array.from({ length: Math.floor(wide / 0.75) }, (_, i) => { const px = x + 0.45 + i * 0.75; const coat = mix(random.pick(palette.clothes), '#7a4a2a', 0.25); return path(`M${n(px - 0.26)} -1.4Q${n(px - 0.26)} -2.02 ${n(px)} -2.05Q${n(px + 0.26)} -2.02 ${n(px + 0.26)} -1.4Z`, coat) + oval(px, -2.22, 0.14, 0.17, mix(random.pick(palette.skin), '#7a4a2a', 0.25)) + path(`M${n(px - 0.15)} -2.2Q${n(px - 0.16)} -2.44 ${n(px)} -2.44Q${n(px + 0.16)} -2.44 ${n(px + 0.15)} -2.2Q${n(px)} -2.34 ${n(px - 0.15)} -2.2Z`, palette.ink); }).join('')
      + [0.3, 0.7].map((t) => rect(x + wide * t - 0.01, -3.5, 0.02, 0.5, palette.ink) + path(`M${n(x + wide * t - 0.2)} -2.85Q${n(x + wide * t)} -3.25 ${n(x + wide * t + 0.2)} -2.85Z`, palette.accent)).join('') + Array.from({ length: Math.floor(wide / 0.4) }, (_, i) => oval(x + 0.25 + i * 0.4, -1.47, 0.11, 0.035, palette.frame)).join('');
    return inside + [0, 1 / 3, 2 / 3, 1].map((t) => rect(x + wide * t - 0.06, -3.55, 0.12, 3, palette.frame)).join('') + rect(x - 0.06, -3.6, wide + 0.12, 0.14, palette.frame) + rect(x - 0.1, -0.66, wide + 0.2, 0.14, palette.frame);
  };
  const house = rect(-15, -4.4, 30, 4.4, palette.brick) + poly([[-15.8, -4.3], [-12.4, -8.8], [12.4, -8.8], [15.8, -4.3]], stage.gradient('down', [{ at: 0, color: palette.tile }, { at: 1, color: mix(palette.tile, palette.ink, 0.2) }])) + rect(-15.8, -4.45, 31.6, 0.25, palette.frame) + opening(-14, 11.4) + opening(3.4, 10.6) + rect(-1.4, -2.9, 3, 2.9, warm) + rect(-1.6, -3.05, 3.4, 0.18, palette.frame) + rect(0.05, -2.9, 0.1, 2.9, palette.frame) + poly([[-2.4, -3.1], [2.6, -3.1], [2.9, -2.85], [-2.7, -2.85]], palette.accent) + rect(7, -10, 1, 1.8, palette.brickDark);
  const pool = (x: number, wide: number): string => oval(x, 905, wide, 70, stage.gradient('out', [{ at: 0, color: '#ffdc9a', opacity: 0.55 }, { at: 1, color: '#ffdc9a', opacity: 0 }]));
  return [
    backdrop(stage, { horizon: 720, wood: 60, mill: [1560, 11], clouds: [[1180, 330, 940], [380, 240, 620]] }), band(stage, 720, 1200, palette.grass), treeLine(stage.far(0.2), -40, 420, 800, 130), place(roundTree(stage.far(0.1), 10), 190, 830, 46), place(tallTree(stage.far(0.1), 11), 1720, 830, 46), place(house, 920, 838, 47), band(stage, 836, 1200, mix(palette.paving, palette.ink, 0.12)), pool(500, 520), pool(1290, 500), pool(925, 260),
    arrange({ horizon: 560, vanish: width / 2, eye: 5.2 }, [{ scale: 58, x: -0.6, drawing: person(stage, { pose: 'walk', skirt: true, carries: 'box' }), flip: true }, { scale: 70, x: 3, drawing: person(stage, { pose: 'walk', old: true, carries: 'stick' }), flip: true }, { scale: 70, x: 4, drawing: person(stage, { pose: 'walk' }), flip: true }, { scale: 64, x: -9, drawing: bicycle(stage) }, { scale: 64, x: -7.2, drawing: bicycle(stage, undefined, palette.clothes[3]) }, { scale: 66, x: 11.8, drawing: lamp(stage, 4.6, true), flip: true }, { scale: 88, x: -6, drawing: person(stage, { pose: 'walk', coat: palette.accent, carries: 'bag' }) }]),
  ].join('');
};

const zonderTrap: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 520, vanish: width / 2, eye: 5 };
  const house = (i: number): string => cottage(stage.far(0.1), 9.4, { wall: i % 2 ? palette.brick : mix(palette.brick, palette.sun, 0.14), roof: palette.tile, solar: i % 2 ? 5 : 0 });
  const side = (which: 'left' | 'right'): string => recede(stage, { camera, side: which, away: 13, near: 74, focal: 1400, fade: 0.2 }, [0, 1].map((i) => ({ width: 10, draw: (far) => `<g transform="translate(5 0)">${cottage(far, 9.6, { wall: i ? palette.brick : mix(palette.brick, palette.sun, 0.14) })}</g>` })));
  return [
    backdrop(stage, { horizon: 560, wood: 60, sun: [1450, 180, 46], clouds: [[480, 230, 760], [1120, 330, 520]] }), band(stage, 560, 1200, mix(palette.grass, palette.leaf, 0.1)),
    ...[-16, -5.6, 5.6, 16].map((x, i) => place(house(i), 900 + x * 36, 712, 36)), side('left'), side('right'),
    path('M190 770Q900 700 1610 770L1790 960Q1500 1130 900 1140T10 960Z', palette.paving), path('M300 800Q900 742 1500 800L1610 950Q1380 1050 900 1056T190 950Z', stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.sun, 0.2) }, { at: 1, color: palette.grass }])), poly([[850, 716], [950, 716], [960, 770], [840, 770]], palette.paving), poly([[820, 1050], [980, 1050], [1050, 1210], [750, 1210]], palette.paving),
    arrange(camera, [{ scale: 68, x: 0.6, drawing: roundTree(stage, 9.4) }, { scale: 74, x: -5.4, drawing: bench(stage, 2.4) }, { scale: 76, x: -5.7, drawing: person(stage, { pose: 'sit', old: true, coat: palette.accent }), up: 0.1 }, { scale: 76, x: -4.6, drawing: person(stage, { pose: 'sit', old: true, skirt: true, coat: palette.clothes[1] }), up: 0.1, flip: true }, { scale: 92, x: 7.4, drawing: person(stage, { pose: 'walk', old: true, carries: 'stick', coat: palette.clothes[3] }), flip: true }, { scale: 56, x: -12.4, drawing: shrub(stage, 2.6, 1.2, palette.leaf) }, { scale: 56, x: 12.4, drawing: shrub(stage, 2.6, 1.2, palette.leaf) }, { scale: 80, x: 3.6, drawing: `<g>${flowers(stage, -2, 2, 0.7, [palette.field, palette.clothes[3] ?? palette.field, palette.frame], 8)}</g>` }]),
    place(hedge(stage, 0, 5, 0.9), -20, 1200, 96), place(hedge(stage, 0, 5, 0.9), 1380, 1200, 96),
  ].join('');
};

/** Nijewier: a church on a mound, golden fields, high summer. */
export const nijewier: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'projects/fietspad-wierdyk-1.jpg': fietspad,
  'projects/regenveld-molewei-1.jpg': regenveld,
  'projects/samen-een-dorp-1.jpg': samenEenDorp,
  'projects/samen-eten-1.jpg': samenEten,
  'projects/wonen-zonder-trap-1.jpg': zonderTrap,
};
void mill; void hall; void wall; void pane;
