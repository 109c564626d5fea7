import { arrange } from '../camera.ts';
import { mix } from '../color.ts';
import { cottage, farm } from '../shapes/buildings.ts';
import { band, lane, reeds, strips, tufts } from '../shapes/ground.ts';
import { bellFrame } from '../shapes/landmarks.ts';
import { person } from '../shapes/people.ts';
import { bench } from '../shapes/street.ts';
import { flowers, hedge, roundTree, willow } from '../shapes/trees.ts';
import type { Scene, Stage } from '../stage.ts';
import { oval, path, place, rect } from '../svg.ts';
import { backdrop } from './backdrop.ts';

/** An old headstone without words, in metres around its foot. */
function headstone(stage: Stage, height: number): string {
  const { palette } = stage;
  const stone = mix(palette.metal, palette.frame, 0.45);
  return oval(0.3, 0, 0.6, 0.07, palette.ink, { opacity: 0.13 }) + path(`M-0.34 0V${-height + 0.34}A0.34 0.34 0 0 1 0.34 ${-height + 0.34}V0Z`, stone) + path(`M0.34 0V${-height + 0.34}A0.34 0.34 0 0 0 0.17 ${-height + 0.05}V0Z`, palette.ink, { opacity: 0.14 });
}

const omslag: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 1620, vanish: 950, eye: 6 };
  const green = [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.25), palette.grass, palette.field];
  return [
    backdrop(stage, { horizon: 1625, wood: 32, sun: [1480, 1120, 60], clouds: [[520, 1270, 940], [1420, 1420, 700], [980, 1510, 480]] }), strips(stage, 1625, 2650, 950, green, 3.4),
    arrange({ horizon: 1620, vanish: 950, eye: 4 }, [{ scale: 22, x: -31, drawing: farm(stage.far(0.3), 18) }, { scale: 22, x: 26, drawing: cottage(stage.far(0.3), 9, { wall: palette.brick }) }, { scale: 22, x: 37, drawing: cottage(stage.far(0.3), 8, { gable: true }) }, { scale: 22, x: -20, drawing: roundTree(stage.far(0.3), 7) }, { scale: 22, x: 31.6, drawing: roundTree(stage.far(0.3), 6.4) }]),
    path('M-20 2010Q520 1880 1010 1900T1920 1980V2650H-20Z', stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.sun, 0.2) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.2) }])),
    lane(mix(palette.paving, palette.reed, 0.15), [980, 1968, 90], [760, 2660, 420], -90),
    arrange(camera, [{ scale: 58, x: -13, drawing: willow(stage, 7) }, { scale: 56, x: -9, drawing: willow(stage.far(0.06), 6.4) }, { scale: 58, x: 13.6, drawing: willow(stage, 7) }, { scale: 56, x: 10.2, drawing: willow(stage.far(0.06), 6.2) }, { scale: 60, x: -13.2, drawing: hedge(stage, 0, 12, 1) }, { scale: 60, x: 2.4, drawing: hedge(stage, 0, 12, 1) }, { scale: 74, x: 0.4, drawing: `<g transform="scale(1.1)">${bellFrame(stage)}</g>` }]),
    arrange(camera, [...[[84, -6.6, 1.1], [84, -4.6, 0.9], [88, 4.6, 1], [86, 6.6, 1.2], [104, -5.6, 1.15], [108, 4.7, 0.9], [106, 6.4, 1.1], [100, -7.6, 0.9]].map(([scale = 1, x = 0, high = 1]) => ({ scale, x, drawing: headstone(stage, high) })), { scale: 96, x: 2.2, drawing: person(stage, { old: true, carries: 'stick', coat: palette.accent }), flip: true }]),
    tufts(stage, [-10, 2610], [width + 10, 2600], 320, 110, palette.leaf), place(flowers(stage, -5, 5, 0.9, [palette.frame, palette.field, palette.blossom], 6), 420, 2590, 84), place(flowers(stage, -5, 5, 0.9, [palette.frame, palette.field, palette.blossom], 6), 1500, 2590, 84),
  ].join('');
};

const klokkenstoel: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 640, vanish: 900, eye: 4.2 };
  return [
    backdrop(stage, { horizon: 645, wood: 36, clouds: [[430, 270, 860], [1460, 360, 700]] }), strips(stage, 645, 1230, 900, [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.25), palette.field, palette.grass], 3.6), place(farm(stage.far(0.34), 18), 1500, 690, 15), place(roundTree(stage.far(0.34), 8), 1350, 690, 15),
    path('M-10 800Q600 742 960 750T1810 800V1210H-10Z', stage.gradient('down', [{ at: 0, color: mix(palette.grass, palette.sun, 0.22) }, { at: 1, color: mix(palette.grass, palette.leafDark, 0.18) }])),
    arrange(camera, [{ scale: 46, x: -16, drawing: willow(stage, 6.6) }, { scale: 44, x: -11.6, drawing: willow(stage.far(0.05), 6) }, { scale: 46, x: 10.6, drawing: willow(stage.far(0.05), 6.2) }, { scale: 48, x: 15.4, drawing: willow(stage, 6.8) }, { scale: 50, x: -18, drawing: hedge(stage, 0, 36, 0.8) }]),
    lane(mix(palette.paving, palette.reed, 0.2), [910, 900, 130], [760, 1240, 420], -50), arrange(camera, [{ scale: 82, x: 0.4, drawing: `<g transform="scale(1.06)">${bellFrame(stage)}</g>` }, ...[[78, -6, 1.1], [80, -4.2, 0.85], [78, 5.6, 1], [80, 7.3, 1.2], [104, -6.2, 1], [106, 6, 0.9], [104, 4.4, 1.15], [92, -8.2, 0.95]].map(([scale = 1, x = 0, high = 1]) => ({ scale, x, drawing: headstone(stage, high) })), { scale: 84, x: 9, drawing: bench(stage) }]),
    tufts(stage, [-10, 1215], [1810, 1210], 260, 80, palette.leaf), reeds(stage, [-10, 1215], [180, 1190], 30, 150),
  ].join('');
};

/** Lytsewier, now part of Nijewier: greys, a bell and wide meadows. */
export const lytsewier: Readonly<Record<string, Scene>> = { 'omslag.jpg': omslag, 'projects/klokkenstoel-1.jpg': klokkenstoel };
