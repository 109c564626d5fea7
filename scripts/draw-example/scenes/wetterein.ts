import { arrange, groundAt } from '../camera.ts';
import { mix } from '../color.ts';
import { rowboat } from '../shapes/boats.ts';
import { cottage, hall } from '../shapes/buildings.ts';
import { band, reeds, shadow, strips, tufts } from '../shapes/ground.ts';
import { drawbridge, turbine } from '../shapes/landmarks.ts';
import { bicycle, person } from '../shapes/people.ts';
import { strip, wall } from '../shapes/perspective.ts';
import { gulls } from '../shapes/sky.ts';
import { bench, bikeRack } from '../shapes/street.ts';
import { ball } from '../shapes/play.ts';
import { blob, flowers, hedge, roundTree, shrub, tallTree, willow } from '../shapes/trees.ts';
import { reflection, ripples, water } from '../shapes/water.ts';
import { barrier } from '../shapes/works.ts';
import type { Scene, Stage } from '../stage.ts';
import { line, n, oval, path, place, poly, rect } from '../svg.ts';
import { backdrop } from './backdrop.ts';

const white = (stage: Stage): `#${string}` => mix(stage.palette.plaster, stage.palette.frame, 0.6);

const omslag: Scene = (stage) => {
  const { palette, height } = stage;
  const camera = { horizon: 1600, vanish: 1130, eye: 5 };
  const [left, right, far, near] = [-8, 7, 8, 330] as const;
  const polder = [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass, palette.field, palette.grass, mix(palette.grass, palette.reed, 0.35)];
  const houses = [13, 17, 22, 29, 39, 54].map((scale, i) => ({ scale, x: -20.5, drawing: cottage(stage.far(0.38 - i * 0.07), 10.5, { wall: white(stage), gable: i % 2 === 1, roof: i % 3 === 2 ? palette.roof : palette.tile, solar: i === 4 ? 7 : i === 2 ? 6 : 0 }) }));
  const greens = [15, 19.5, 25, 34].map((scale, i) => ({ scale, x: -13.8, drawing: roundTree(stage.far(0.36 - i * 0.07), 5.4) }));
  const bridgeScale = 46;
  const deck = groundAt(camera, bridgeScale);
  const bridge = place(drawbridge(stage.far(0.08), 13, 0), camera.vanish - 0.6 * bridgeScale, deck - 8, bridgeScale);
  const edge = `M${n(camera.vanish + left * far)} ${n(groundAt(camera, far) + far)}L${n(camera.vanish + right * far)} ${n(groundAt(camera, far) + far)}L${n(camera.vanish + right * near)} ${n(groundAt(camera, near) + near)}L${n(camera.vanish + left * near)} ${n(groundAt(camera, near) + near)}Z`;
  const town = arrange(camera, [...houses, ...greens]);
  return [
    backdrop(stage, { horizon: 1605, wood: 30, turbines: [[1480, 2.5], [1610, 2.1], [1720, 2.7]], sun: [1310, 1230, 66], clouds: [[480, 1210, 880], [1600, 1060, 620], [900, 1440, 640]] }), gulls(stage, [[1240, 1010, 24], [1330, 970, 18], [1170, 940, 15]]),
    strips(stage, 1605, 2700, 1130, polder, 4.2), strip(camera, -34, left - 0.2, far, near, stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.haze, 0.45) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.15) }])), strip(camera, -12.6, -9.6, far, near, mix(palette.paving, palette.reed, 0.2)),
    town, stage.clip(water(stage, 1620, height) + reflection(stage, bridge, deck + 40, 380, 0.55) + reflection(stage, place(cottage(stage, 10.5, { wall: white(stage), gable: true }), 400, 1800, 47), 1985, 330, 0.25) + ripples(stage, 1760, height, 130), edge),
    wall(camera, left, far, near, 0, -1, mix(palette.wood, palette.ink, 0.3)), bridge, ...[[left - 2.6, -1], [right + 2.6, 1]].map(([x = 0]) => strip(camera, x - 2.8, x + 2.8, bridgeScale - 1.3, bridgeScale + 1.6, mix(palette.brick, palette.paving, 0.4))),
    ...[15, 22, 34, 52, 78, 116].map((s) => reeds(stage, [camera.vanish + right * s - s * 0.3, groundAt(camera, s) + s * 0.8], [camera.vanish + right * s * 1.5, groundAt(camera, s * 1.5) + s * 0.8], 44, s * 2)), arrange(camera, [{ scale: 52, x: -11.2, drawing: bicycle(stage, { coat: palette.clothes[1] }) }, { scale: 64, x: -10.6, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 40, x: 12.6, drawing: willow(stage, 6.6) }]),
    place(rowboat(stage, palette.accent), 960, 2260, 92), reeds(stage, [-40, 2650], [420, 2610], 100, 380), reeds(stage, [1420, 2620], [1940, 2560], 170, 470),
  ].join('');
};

const energieloket: Scene = (day) => {
  const stage = day.at('evening');
  const { palette, height } = stage;
  const shore = 880;
  const house = place(cottage(stage, 13, { wall: white(stage), lit: true, roof: palette.roof, solar: 9 }), 850, shore - 92, 78);
  const scene = place(roundTree(stage.far(0.1), 8.5), 260, shore - 84, 62) + place(tallTree(stage.far(0.1), 10), 1480, shore - 84, 62) + place(shrub(stage, 4, 1.5), 1590, shore - 82, 62) + house + place(hedge(stage, 0, 5, 0.8), 40, shore - 74, 62)
    + oval(850, shore - 84, 240, 30, stage.gradient('out', [{ at: 0, color: '#ffdc9a', opacity: 0.7 }, { at: 1, color: '#ffdc9a', opacity: 0 }])) + rect(-5, shore - 92, 1810, 94, 'none') + place(person(stage, { pose: 'talk', coat: palette.accent, carries: 'bag' }), 950, shore - 66, 84, true) + place(person(stage, { pose: 'stand', skirt: true, coat: palette.clothes[3], carries: 'bag' }), 1050, shore - 62, 84, true);
  return [
    backdrop(stage, { horizon: 700, wood: 50, turbines: [[1650, 2.2], [1560, 1.8]], clouds: [[1250, 250, 900], [330, 330, 560]] }), strips(stage, 700, shore, 900, [palette.grass, palette.field, palette.grass, palette.grass], 3), band(stage, shore - 96, shore, palette.grass), scene, rect(-5, shore - 4, 1810, 12, mix(palette.wood, palette.ink, 0.3)),
    water(stage, shore + 6, height), reflection(stage, scene, shore + 4, 320, 0.5), ripples(stage, shore + 20, height, 90), place(rowboat(stage, palette.accent), 1340, 990, 78), reeds(stage, [-20, 1215], [380, 1190], 90, 240), reeds(stage, [1560, 1205], [1820, 1190], 70, 220),
  ].join('');
};

/** A canal across the picture between a far bank and a near bank with reeds. */
function crossing(stage: Stage, shore: number, scene: string, look: { strength?: number } = {}): string {
  const { height, width, palette } = stage;
  return band(stage, shore - 70, shore, palette.grass) + scene + rect(-5, shore - 3, width + 10, 8, mix(palette.leafDark, palette.ink, 0.2)) + water(stage, shore + 3, height) + reflection(stage, scene, shore + 2, 330, look.strength ?? 0.45) + ripples(stage, shore + 16, height, 90);
}

const fietsbrug: Scene = (stage) => {
  const { palette, width } = stage;
  const shore = 790;
  const span = 780;
  const arc = (lift: number): string => `M${900 - span} ${shore - 40 - lift}Q900 ${shore - 300 - lift} ${900 + span} ${shore - 40 - lift}`;
  const light = mix(palette.frame, palette.skyLow, 0.3);
  const deckAt = (x: number): number => { const t = (x - (900 - span)) / (2 * span); return (shore - 40) * (1 - t) ** 2 + 2 * t * (1 - t) * (shore - 300) + (shore - 40) * t ** 2; };
  const bars = Array.from({ length: 79 }, (_, i) => { const x = 900 - span + (i * 2 * span) / 78; return line([[x, deckAt(x)], [x, deckAt(x) - 62]], light, 2.6); }).join('');
  const bridge = path(`${arc(0)}L${900 + span} ${shore - 4}Q900 ${shore - 252} ${900 - span} ${shore - 4}Z`, stage.gradient('down', [{ at: 0, color: light }, { at: 1, color: mix(light, palette.ink, 0.22) }])) + [560, 1240].map((x) => poly([[x - 26, deckAt(x) + 24], [x + 26, deckAt(x) + 24], [x + 10, shore + 36], [x - 10, shore + 36]], mix(light, palette.ink, 0.25))).join('') + bars + `<path d="${arc(64)}" fill="none" stroke="${light}" stroke-width="7" stroke-linecap="round"/>`;
  const scene = place(cottage(stage.far(0.24), 9.5, { wall: white(stage) }), 150, shore - 60, 32) + place(roundTree(stage.far(0.24), 7), 350, shore - 58, 32) + place(cottage(stage.far(0.24), 9, { wall: white(stage), gable: true }), 1640, shore - 60, 32) + place(willow(stage.far(0.2), 6), 1460, shore - 58, 32) + bridge + place(bicycle(stage, { coat: palette.accent }), 960, deckAt(960) - 2, 72);
  return [
    backdrop(stage, { horizon: 640, wood: 44, turbines: [[1240, 2], [1340, 1.7]], sun: [520, 200, 50], clouds: [[1180, 250, 860], [380, 400, 520]] }), strips(stage, 640, shore, 900, [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass], 3),
    crossing(stage, shore, scene), place(rowboat(stage, palette.wood), 905, 905, 80), place(person(stage, { pose: 'sit', coat: palette.clothes[3] }), 880, 886, 78), reeds(stage, [-20, 1210], [520, 1195], 110, 250), reeds(stage, [1300, 1200], [1820, 1190], 120, 260), rect(0, 1199, width, 1, 'none'),
  ].join('');
};

const oudeBrug: Scene = (stage) => {
  const { palette, random } = stage;
  const grey = mix(palette.wood, palette.metal, 0.72);
  const planks = Array.from({ length: 44 }, (_, i) => { const x = 180 + i * 33; return poly([[x, 618 + random.between(-3, 3)], [x + 29, 618 + random.between(-3, 3)], [x + 29, 648], [x, 648]], mix(grey, random.chance(0.5) ? palette.ink : palette.frame, random.between(0.02, 0.2))); }).join('');
  const posts = [210, 480, 760, 1040, 1320, 1590].map((x, i) => group(x, 470, 650, i === 3 ? 5 : i === 1 ? -3 : 0, grey, palette.ink) + rect(x - 13, 640, 26, 250, mix(grey, palette.ink, 0.4))).join('');
  const rails = line([[205, 500], [490, 492], [760, 506], [1046, 500], [1320, 512], [1592, 498]], grey, 12) + line([[205, 566], [490, 562], [760, 572]], mix(grey, palette.ink, 0.15), 10) + line([[1046, 566], [1320, 574], [1592, 566]], mix(grey, palette.ink, 0.15), 10) + line([[772, 574], [940, 640]], mix(grey, palette.ink, 0.15), 10);
  const bridge = posts + planks + rect(175, 646, 1456, 16, mix(grey, palette.ink, 0.4)) + rails;
  const lilies = Array.from({ length: 34 }, () => { const [t, x] = [random.next(), random.between(40, 1760)]; const y = 800 + 330 * t; const r = 22 + 46 * t; return path(`M${n(x)} ${n(y)}L${n(x + r * 0.9)} ${n(y - r * 0.2)}A${n(r)} ${n(r * 0.32)} 0 1 1 ${n(x + r * 0.98)} ${n(y + r * 0.06)}Z`, mix(palette.leaf, random.chance(0.5) ? palette.leafDark : palette.sun, random.between(0.1, 0.4))) + (random.chance(0.3) ? blob(stage, x - r * 0.2, y - r * 0.2, r * 0.3, r * 0.2, mix(palette.blossom, palette.frame, 0.4), 0.3) + oval(x - r * 0.2, y - r * 0.24, r * 0.09, r * 0.07, '#e5c25a') : ''); }).join('');
  const dark = mix(palette.water, palette.ink, 0.48);
  return [
    backdrop(stage, { horizon: 480, wood: 90, clouds: [[1260, 210, 820], [420, 280, 560]] }), band(stage, 480, 700, palette.grass), place(willow(stage.far(0.14), 6.4), 120, 640, 48), place(willow(stage.far(0.14), 6), 1690, 640, 48), reeds(stage, [-10, 690], [360, 676], 90, 130), reeds(stage, [1420, 676], [1810, 690], 90, 130),
    rect(-5, 680, 1810, 530, stage.gradient('down', [{ at: 0, color: mix(palette.water, palette.leafDark, 0.35) }, { at: 1, color: dark }])), reflection(stage, bridge, 700, 260, 0.35), ripples(stage, 720, 1180, 40), bridge, place(barrier(stage, -3.4, 3.4), 900, 662, 82), rect(60, 600, 130, 70, palette.grass), rect(1620, 600, 150, 70, palette.grass), tufts(stage, [-10, 682], [215, 676], 40, 60, palette.leaf), tufts(stage, [1600, 676], [1810, 682], 40, 60, palette.leaf), lilies, reeds(stage, [-30, 1215], [250, 1190], 70, 330), reeds(stage, [1590, 1190], [1830, 1215], 70, 330),
  ].join('');
};

function group(x: number, top: number, foot: number, lean: number, color: `#${string}`, ink: `#${string}`): string {
  return poly([[x - 11 + lean * 3, top], [x + 11 + lean * 3, top], [x + 12, foot], [x - 12, foot]], color) + poly([[x + 4 + lean * 3, top], [x + 11 + lean * 3, top], [x + 12, foot], [x + 5, foot]], ink, { opacity: 0.16 });
}

const kaatsveld: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 500, vanish: width / 2, eye: 5 };
  const player = (pose: 'walk' | 'reach' | 'bend', coat: `#${string}`): string => person(stage, { pose, coat, legs: palette.frame });
  const crowd = Array.from({ length: 17 }, (_, i) => ({ scale: 40, x: -20 + i * 2.4 + stage.random.between(-0.5, 0.5), flip: stage.random.chance(0.5), drawing: person(stage.far(0.06), { pose: i % 4 === 0 ? 'sit' : i % 3 === 0 ? 'talk' : 'stand', child: i % 6 === 2, skirt: i % 5 === 1 }) }));
  const line3 = (x1: number, s1: number, x2: number, s2: number): string => line([[900 + x1 * s1, groundAt(camera, s1)], [900 + x2 * s2, groundAt(camera, s2)]], palette.frame, 6, { opacity: 0.85 });
  return [
    backdrop(stage, { horizon: 520, wood: 30, turbines: [[340, 1.7], [450, 1.4]], clouds: [[1240, 230, 940], [470, 310, 600]] }), band(stage, 520, 700, palette.grass), path('M-10 560Q500 512 980 528T1810 548V690H-10Z', stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.sun, 0.3) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.22) }])), path('M-10 566Q500 518 980 534T1810 554L1810 562Q1400 548 980 542T-10 576Z', palette.paving),
    place(bicycle(stage.far(0.2), { coat: palette.clothes[3] }), 520, 533, 22), ...[1290, 1330, 1365, 1410].map((x, i) => place(`<g>${shadow(stage, 0, 0, 1, 0.05)}${blob(stage, 0, -0.62, 0.72, 0.42, palette.frame)}${oval(0.72, -0.82, 0.24, 0.18, palette.ink)}${rect(-0.4, -0.3, 0.1, 0.3, palette.ink)}${rect(0.35, -0.3, 0.1, 0.3, palette.ink)}</g>`, x, 600 + (i % 2) * 16, 20)),
    band(stage, 684, 1200, mix(palette.grass, palette.leaf, 0.12)), ...[0, 1, 2, 3].map((i) => strip(camera, -16 + i * 8, -12 + i * 8, 40, 160, mix(palette.grass, palette.sun, 0.14))), line3(-11, 44, -11, 150), line3(11, 44, 11, 150), line3(-11, 44, 11, 44), line3(-3, 66, 3, 66), line3(-3, 66, -3, 80), line3(3, 66, 3, 80), line3(-3, 80, 3, 80),
    arrange(camera, [...crowd, { scale: 42, x: -14, drawing: bench(stage, 3) }, { scale: 42, x: 13, drawing: bench(stage, 3) }, { scale: 74, x: -0.4, drawing: player('reach', palette.accent) }, { scale: 92, x: -5.4, drawing: player('walk', palette.accent) }, { scale: 96, x: 5.2, drawing: player('bend', palette.accent), flip: true }, { scale: 84, x: 2.1, drawing: ball(stage, 0.09), up: 1.6 }]), tufts(stage, [-10, 1210], [1810, 1205], 130, 50, palette.leaf),
  ].join('');
};

/** A low dredging pontoon with a grab. */
function dredger(stage: Stage): string {
  const { palette } = stage;
  const yellow = '#d9a13f';
  return path('M-7 -1.1H7.4L6.8 0.5H-6.4Z', mix(palette.ink, palette.accent, 0.3)) + rect(-7, -1.25, 14.4, 0.24, palette.frame) + rect(-6.2, -3.7, 2.8, 2.5, palette.frame) + rect(-5.9, -3.4, 2.2, 1, mix(palette.ink, palette.skyTop, 0.5)) + rect(-6.5, -3.95, 3.4, 0.3, palette.accent) + path('M-2.6 -1.3Q0 -2.7 2.4 -1.3Z', mix(palette.wood, palette.ink, 0.4))
    + rect(2.8, -1.9, 3.2, 0.7, palette.ink, { radius: 0.3 }) + rect(3.2, -3.5, 2.4, 1.7, yellow) + rect(4.1, -3.3, 1.2, 1, mix(palette.ink, palette.skyTop, 0.5)) + poly([[4.9, -3.2], [8.4, -6.6], [8.8, -6.3], [5.7, -2.6]], yellow) + poly([[8.35, -6.7], [8.9, -6.5], [10.6, -3.5], [10.2, -3.3]], mix(yellow, palette.ink, 0.2)) + line([[10.4, -3.4], [10.4, -2]], palette.ink, 0.12) + path('M10.4 -2.1Q9.4 -1.5 9.6 -0.5L10.3 -0.9L10.4 -2.1Q11.4 -1.5 11.2 -0.5L10.5 -0.9Z', mix(palette.metal, palette.ink, 0.3)) + oval(10.4, 0.1, 1.5, 0.2, palette.waterLight, { opacity: 0.6 });
}

const baggeren: Scene = (stage) => {
  const { palette } = stage;
  const shore = 700;
  const houses = [130, 470, 1190, 1560].map((x, i) => place(cottage(stage.far(0.16), 9.4, { wall: white(stage), gable: i % 2 === 0, roof: i % 2 ? palette.roof : palette.tile }), x, shore - 46, 33)).join('') + place(roundTree(stage.far(0.18), 7), 310, shore - 44, 33) + place(willow(stage.far(0.14), 6.6), 830, shore - 44, 34) + place(tallTree(stage.far(0.18), 9), 1380, shore - 44, 33) + place(willow(stage.far(0.14), 6), 980, shore - 44, 34) + place(roundTree(stage.far(0.18), 6), 1740, shore - 44, 33);
  const boat = place(dredger(stage), 820, 905, 58);
  return [
    backdrop(stage, { horizon: 590, wood: 44, clouds: [[1320, 230, 900], [420, 300, 660]] }), strips(stage, 590, shore, 900, [palette.grass, palette.field, palette.grass], 3), crossing(stage, shore, houses), reeds(stage, [-10, shore + 14], [620, shore + 8], 110, 80), reeds(stage, [1080, shore + 8], [1810, shore + 14], 120, 80), reflection(stage, boat, 918, 190, 0.35), boat, place(person(stage, { coat: '#d9a13f', hat: palette.frame }), 640, 838, 56), ripples(stage, 935, 1120, 40), reeds(stage, [-30, 1215], [560, 1195], 120, 240), reeds(stage, [1180, 1200], [1830, 1190], 140, 260), place(flowers(stage, -2, 2, 1, ['#e5c25a', palette.frame], 7), 880, 1205, 60),
  ].join('');
};

const zonnedak: Scene = (stage) => {
  const { palette } = stage;
  const shore = 830;
  const scene = place(roundTree(stage.far(0.12), 8), 130, shore - 60, 46) + place(hall(stage, 25, { roof: 'pitched', solar: true, wall: mix(palette.brick, palette.plaster, 0.15), lit: false }), 330, shore - 62, 45) + place(tallTree(stage.far(0.12), 9), 1560, shore - 58, 46) + place(bikeRack(stage, 4), 1030, shore - 48, 46) + place(person(stage, { pose: 'walk', coat: palette.accent }), 600, shore - 44, 48) + place(person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[3] }), 650, shore - 44, 48) + place(bench(stage), 1250, shore - 42, 48);
  return [
    backdrop(stage, { horizon: 680, wood: 44, sun: [480, 170, 50], clouds: [[1120, 260, 760]] }), place(turbine(stage.far(0.12), 26, 14), 1650, 690, 15), strips(stage, 680, shore, 900, [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass], 3), crossing(stage, shore, scene, { strength: 0.5 }), place(rowboat(stage, palette.accent), 1330, 960, 70), reeds(stage, [-20, 1210], [470, 1195], 100, 230), reeds(stage, [1480, 1200], [1820, 1190], 90, 240),
  ].join('');
};

/** Wetterein: water, reed and roofs that make power, at the end of the day. */
export const wetterein: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'projects/energieloket-dorpen-1.jpg': energieloket,
  'projects/fietsbrug-dwarsfeart-1.jpg': fietsbrug,
  'projects/fietsbrug-dwarsfeart-2.jpg': oudeBrug,
  'projects/kaatsveld-droog-1.jpg': kaatsveld,
  'projects/opfeart-baggeren-1.jpg': baggeren,
  'projects/zonnedak-de-opslach-1.jpg': zonnedak,
};
