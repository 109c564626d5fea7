import { arrange } from '../camera.ts';
import { mix } from '../color.ts';
import { jetty, rowboat, sailboat, skutsje } from '../shapes/boats.ts';
import { boardwalk } from '../shapes/bridges.ts';
import { cottage, farm, hall } from '../shapes/buildings.ts';
import { appleTree, longTable, raisedBed, swimmer } from '../shapes/garden.ts';
import { band, lane, reeds, tufts } from '../shapes/ground.ts';
import { church } from '../shapes/landmarks.ts';
import { bicycle, person, wheelchair } from '../shapes/people.ts';
import { bikeRack, planter } from '../shapes/street.ts';
import { hedge, roundTree, shrub, tallTree, treeLine, willow, youngTree } from '../shapes/trees.ts';
import { reflection, ripples, water } from '../shapes/water.ts';
import type { Scene, Stage } from '../stage.ts';
import { line, n, path, place, poly, rect } from '../svg.ts';
import { backdrop } from './backdrop.ts';
import { streetFloor, zebra } from './floor.ts';

/** The village on the shore as one drawing in pixels, so that the lake can mirror it. */
function village(stage: Stage, shore: number, left: number, scale: number): string {
  const near = stage.far(0.16);
  const { palette } = near;
  const walls = [palette.brick, palette.plaster, palette.brickDark, palette.plaster, palette.brick];
  const houses = walls.map((wall, i) => {
    const x = left + scale * (30 + i * 10.6);
    return place(cottage(near, 8.4 + (i % 3), { wall, gable: i % 2 === 1, roof: i % 3 === 1 ? palette.roof : palette.tile }), x, shore - (i % 2) * scale * 0.4, scale);
  });
  return treeLine(stage.far(0.3), left - scale * 12, left + scale * 26, shore, scale * 8)
    + place(tallTree(near, 10), left + scale * 24, shore, scale) + place(church(near), left + scale * 10, shore - scale * 0.6, scale * 1.05)
    + place(roundTree(near, 9), left - scale * 2.4, shore, scale) + houses.join('')
    + place(roundTree(near, 7), left + scale * 35.5, shore + 2, scale) + place(roundTree(near, 8.5), left + scale * 79, shore, scale) + place(tallTree(near, 9), left + scale * 56.6, shore, scale)
    + place(farm(near, 17), left + scale * 92, shore, scale)
    + path(`M${n(left - scale * 30)} ${n(shore - 2)}H${n(left + scale * 106)}q${n(scale * 3)} 3 ${n(scale * 5)} ${n(scale * 0.9)}H${n(left - scale * 30)}Z`, mix(palette.grass, palette.ink, 0.1));
}

const omslag: Scene = (stage) => {
  const { width, height, palette } = stage;
  const horizon = 1545;
  const shore = horizon + 42;
  const town = village(stage, shore, 90, 17.5);
  const sails = place(skutsje(stage.far(0.1), palette.brickDark), 1330, 1725, 26) + place(sailboat(stage.far(0.15)), 760, 1690, 26, true);
  return [
    backdrop(stage, { horizon, wood: 30, sun: [1440, 1130, 62], clouds: [[520, 1330, 900], [1530, 1420, 760], [980, 1475, 560]] }),
    water(stage, horizon, height), reflection(stage, town, shore + 14, 330, 0.55), town,
    reflection(stage, place(skutsje(stage, palette.brickDark), 1330, 1725, 26), 1735, 380, 0.5), sails,
    ripples(stage, horizon + 50, height, 150),
    boardwalk(stage, [1180, 1985, 120], [610, 2700, 760], 24),
    arrange({ horizon, vanish: 1180, eye: 7 }, [{ scale: 62, x: -0.35, drawing: person(stage, { coat: palette.accent }) }, { scale: 62, x: 0.35, drawing: person(stage, { child: true, coat: palette.clothes[3] }) }]),
    reeds(stage, [-40, 2640], [330, 2560], 90, 430), reeds(stage, [1330, 2660], [1940, 2560], 150, 470),
  ].join('');
};


const dertig: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 540, vanish: width / 2, eye: 5 };
  const road = [842, 1000] as const;
  const away = stage.far(0.1);
  return [
    backdrop(stage, { horizon: 600, wood: 120, church: [250, 17], clouds: [[1180, 330, 980], [420, 240, 560], [1640, 450, 500]] }),
    band(stage, 600, 760, mix(palette.grass, palette.haze, 0.2)),
    streetFloor(stage, { top: 738, road, color: mix(palette.road, palette.brick, 0.28) }), zebra(stage, 860, road, 430),
    arrange(camera, [
      { scale: 40, x: -9, drawing: hall(away, 24, { roof: 'pitched', wall: palette.brick, high: 4.2 }) },
      { scale: 39, x: -21.5, drawing: cottage(away, 9, { gable: true }) }, { scale: 39, x: -13.6, drawing: roundTree(away, 7.5) },
      { scale: 39, x: 20.5, drawing: cottage(away, 9.5, { wall: palette.brickDark, roof: palette.roof }) },
      ...[-16.5, -10.8, 6.2, 12.4].map((x) => ({ scale: 54, x, drawing: youngTree(stage, 4.3) })),
      { scale: 57, x: -4.4, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.accent }) }, { scale: 57, x: -3.5, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) }, { scale: 57, x: -2.7, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[3] }) },
      { scale: 56, x: 3.2, drawing: bikeRack(stage, 5) },
      { scale: 80, x: 3.6, drawing: bicycle(stage, { coat: palette.clothes[5] }) }, { scale: 84, x: 6.5, drawing: bicycle(stage, { child: true, coat: palette.clothes[1] }, palette.clothes[3]) },
      { scale: 112, x: -7.1, drawing: youngTree(stage, 4.6) }, { scale: 118, x: 6.6, drawing: planter(stage, 2.2) },
    ]),
  ].join('');
};

const dorpstuin: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 520, vanish: width / 2, eye: 5.4 };
  const away = stage.far(0.14);
  return [
    backdrop(stage, { horizon: 600, wood: 70, clouds: [[1300, 360, 900], [1700, 250, 480]] }),
    band(stage, 600, 1200, palette.grass),
    place(church(away), 470, 742, 31), place(roundTree(away, 9), 130, 745, 36), treeLine(stage.far(0.25), 860, 1830, 742, 130), place(roundTree(away, 8), 1560, 745, 34),
    place(hedge(stage, 0, 46, 1.5), 0, 758, 40),
    lane(mix(palette.paving, palette.reed, 0.25), [1010, 758, 90], [760, 1220, 430], -60),
    arrange(camera, [
      { scale: 50, x: -13, drawing: appleTree(stage, 4.2, true) }, { scale: 50, x: -7, drawing: appleTree(stage, 3.9, true) }, { scale: 50, x: 7.5, drawing: appleTree(stage, 4.3, true) }, { scale: 50, x: 13.5, drawing: appleTree(stage, 4, true) },
      { scale: 62, x: -9.8, drawing: raisedBed(stage, 4) }, { scale: 62, x: -5.2, drawing: raisedBed(stage, 3.4) }, { scale: 64, x: -3.2, drawing: person(stage, { pose: 'bend', coat: palette.clothes[1], hat: palette.clothes[3] }) },
      { scale: 84, x: -7.6, drawing: raisedBed(stage, 4.4) }, { scale: 84, x: -4.5, drawing: person(stage, { carries: 'watering', coat: palette.accent }) },
      { scale: 78, x: 6.3, drawing: longTable(stage, 7.6, 9) }, { scale: 116, x: -5.2, drawing: raisedBed(stage, 4.2) }, { scale: 114, x: 6.3, drawing: appleTree(stage, 4, true) },
    ]),
    tufts(stage, [1250, 1215], [1800, 1195], 40, 70, palette.leaf),
  ].join('');
};

const huizen: Scene = (stage) => {
  const { palette, width } = stage;
  const shore = 770;
  const away = stage.far(0.06);
  const wood = [mix(palette.wood, palette.plaster, 0.3), mix(palette.wood, palette.roof, 0.45), mix(palette.wood, palette.brick, 0.35), mix(palette.accent, palette.haze, 0.25)];
  const row = wood.map((wall, i) => place(cottage(away, 8.6, { wall, roof: palette.roof, solar: 6, planks: true }), 210 + i * 445, shore - 58, 44) + (i < 3 ? place(shrub(away, 2.2, 1.5), 432 + i * 445, shore - 56, 44) : '')).join('');
  const back = treeLine(stage.far(0.32), 120, 1880, shore - 60, 190) + place(tallTree(away, 10), 1690, shore - 56, 40) + place(tallTree(away, 9), 1758, shore - 56, 40);
  const bank = rect(-5, shore - 62, width + 10, 64, palette.grass) + rect(-5, shore - 44, width + 10, 24, mix(palette.paving, palette.reed, 0.2)) + rect(-5, shore - 4, width + 10, 9, mix(palette.wood, palette.ink, 0.25));
  const walkers = place(person(stage, { pose: 'walk', coat: palette.clothes[1] }), 742, shore - 26, 47) + place(person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[5] }), 792, shore - 26, 47) + place(bicycle(stage, { coat: palette.accent }), 1310, shore - 24, 47, true);
  const scene = back + bank + row + walkers;
  return [
    backdrop(stage, { horizon: 640, wood: 60, sun: [1460, 190, 48], clouds: [[560, 300, 940], [1500, 400, 600]] }), band(stage, 640, shore, palette.grass),
    water(stage, shore, 1200), reflection(stage, scene, shore + 2, 330, 0.55), scene, ripples(stage, shore + 20, 1060, 60), place(rowboat(stage, palette.accent), 520, 905, 68),
    band(stage, 1085, 1200, palette.grass, 12), reeds(stage, [-30, 1190], [430, 1180], 90, 210), reeds(stage, [1330, 1195], [1830, 1180], 90, 220), tufts(stage, [400, 1130], [1400, 1120], 90, 46, palette.leaf),
  ].join('');
};

const strandje: Scene = (stage) => {
  const { palette, width } = stage;
  const horizon = 560;
  const sand = mix(palette.paving, palette.sun, 0.35);
  const camera = { horizon, vanish: width / 2, eye: 4.2 };
  const stage2 = stage.far(0.12);
  const willows = [60, 250, 420, 570].map((x, i) => place(willow(stage2, 6.4 - i * 0.5), x, 742 - i * 26, 46 - i * 6)).join('');
  return [
    backdrop(stage, { horizon, wood: 36, church: [1380, 6], sun: [1180, 210, 52], clouds: [[640, 400, 820], [1560, 300, 760]] }),
    water(stage, horizon, 1210), place(sailboat(stage.far(0.4)), 980, 606, 13), place(sailboat(stage.far(0.3), palette.plaster), 1500, 622, 17, true), ripples(stage, horizon + 20, 960, 110, 500),
    path(`M-5 652Q330 636 640 640Q700 648 560 690Q300 740 -5 772Z`, stage.palette.grass),
    willows,
    path('M-5 760Q420 716 690 832T1240 985T1810 1040V1210H-5Z', mix(palette.waterLight, sand, 0.45)), path('M-5 775Q400 735 640 850T1190 1010T1810 1068V1210H-5Z', sand), path('M-5 1010Q500 1010 900 1120T1810 1190V1210H-5Z', mix(sand, palette.reed, 0.25)),
    place(jetty(stage, 0, 15), 1150, 792, 50), place(person(stage, { pose: 'sit', coat: palette.accent }), 1330, 750, 52), place(person(stage, { child: true, coat: palette.clothes[1] }), 1770, 753, 52), place(person(stage, { coat: palette.clothes[3], skirt: true }), 1690, 753, 52, true),
    ...[[860, 760, 52], [1010, 850, 62], [760, 700, 44], [1260, 900, 66]].map(([x, y, m]) => place(swimmer(stage), x ?? 0, y ?? 0, m ?? 0)),
    arrange(camera, [{ scale: 78, x: -7.4, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) }, { scale: 98, x: -4.6, drawing: blanket(stage) }, { scale: 110, x: 2.2, drawing: person(stage, { pose: 'bend', child: true, coat: palette.clothes[5] }) }]),
    tufts(stage, [-20, 1205], [640, 1195], 70, 90, palette.reed), tufts(stage, [1400, 1205], [1830, 1190], 50, 80, palette.reed),
  ].join('');
};

/** Two people on a towel under a parasol. */
function blanket(stage: Stage): string {
  const { palette } = stage;
  return poly([[-1.6, 0], [1.4, 0], [1.7, -0.35], [-1.2, -0.35]], mix(palette.accent, palette.plaster, 0.35)) + `<g transform="translate(-0.5 0.05) scale(0.9)">${person(stage, { pose: 'sit', coat: palette.frame })}</g>` + `<g transform="translate(0.75 0.02) scale(-0.9 0.9)">${person(stage, { pose: 'sit', coat: palette.clothes[3], skirt: true })}</g>` + `<g transform="translate(-1.5 -0.2) rotate(-8)">${line([[0, 0.2], [0, -2.3]], palette.frame, 0.07)}${path('M-1.3 -1.9Q-0.9 -2.55 0 -2.6Q0.9 -2.55 1.3 -1.9Q0 -2.1 -1.3 -1.9Z', palette.clothes[1] ?? palette.accent)}</g>`;
}

const steiger: Scene = (stage) => {
  const { palette, height } = stage;
  const horizon = 520;
  return [
    backdrop(stage, { horizon, wood: 34, sun: [560, 220, 52], clouds: [[1220, 330, 1000], [300, 410, 520], [1660, 445, 420]] }),
    water(stage, horizon, 900), place(skutsje(stage.far(0.3)), 1360, 592, 13), ripples(stage, horizon + 15, 800, 80),
    reeds(stage, [-20, 690], [640, 676], 120, 105), reeds(stage, [1150, 676], [1820, 690], 120, 105), band(stage, 690, height, mix(palette.reed, palette.leafDark, 0.4)),
    reeds(stage, [-20, 800], [770, 752], 190, 150), reeds(stage, [1020, 752], [1820, 800], 190, 150), reeds(stage, [-20, 900], [690, 850], 150, 190), reeds(stage, [1100, 850], [1820, 900], 150, 190),
    boardwalk(stage, [895, 648, 96], [895, 1260, 800], 26),
    arrange({ horizon, vanish: 895, eye: 2.6 }, [{ scale: 50, x: 0, drawing: wheelchair(stage, { coat: palette.clothes[1] }) }, { scale: 52, x: -0.9, drawing: person(stage, { coat: palette.accent, skirt: true }) }]),
    reeds(stage, [-30, 1060], [590, 990], 130, 250), reeds(stage, [1200, 990], [1830, 1060], 130, 250), reeds(stage, [-40, 1230], [450, 1215], 130, 330), reeds(stage, [1340, 1215], [1840, 1230], 130, 330),
  ].join('');
};

/** Aldemar: the lake, peach-coloured light, red roofs on the shore. */
export const aldemar: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'projects/dertig-op-de-buorren-1.jpg': dertig,
  'projects/dorpstuin-it-hof-1.jpg': dorpstuin,
  'projects/huizen-skipfeartleane-1.jpg': huizen,
  'projects/strandje-en-steiger-1.jpg': strandje,
  'projects/strandje-en-steiger-2.jpg': steiger,
};
