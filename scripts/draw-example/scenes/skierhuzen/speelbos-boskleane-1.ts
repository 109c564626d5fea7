import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { birch, branchHut, log, pine } from '../../shapes/forest.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { shrub } from '../../shapes/plants.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import type { Scene } from '../../stage.ts';
import { oval, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een licht bos met liggende boomstammen, een hut van takken en spelende kinderen, van ver gezien. */
export const speelbosBoskleane1: Scene = (stage) => {
  const { palette, random, width } = stage;
  const camera = { horizon: 560, vanish: width / 2, eye: 3.6 };
  const wood = (scale: number, depth: number, count: number): string =>
    Array.from({ length: count }, (_, i) =>
      place(
        (i + count) % 3 ? birch(stage.far(depth), random.between(12, 15)) : pine(stage.far(depth), random.between(14, 17)),
        (width * (i + random.between(0.2, 0.8))) / count,
        groundAt(camera, scale),
        scale,
      ),
    ).join('');
  return [
    backdrop(stage, { horizon: 620, wood: 0 }),
    treeLine(stage.far(0.72), -80, width + 80, 640, 420, mix(palette.leaf, palette.skyLow, 0.62)),
    band(stage, 620, 1200, mix(palette.grass, palette.leaf, 0.15)),
    wood(27, 0.58, 13),
    wood(38, 0.38, 8),
    oval(
      900,
      880,
      900,
      240,
      stage.gradient('out', [
        { at: 0, color: palette.sun, opacity: 0.5 },
        { at: 1, color: palette.sun, opacity: 0 },
      ]),
    ),
    arrange(camera, [
      { scale: 56, x: -13.4, drawing: birch(stage.far(0.12), 14) },
      { scale: 60, x: 12.6, drawing: pine(stage.far(0.1), 16) },
      { scale: 66, x: -6.6, drawing: branchHut(stage) },
      { scale: 64, x: 3.4, drawing: log(stage, 5.6) },
      { scale: 64, x: 2.2, drawing: person(stage, { child: true, coat: palette.accent, pose: 'walk' }), up: 0.5 },
      { scale: 64, x: 4.1, drawing: person(stage, { child: true, coat: palette.clothes[1], pose: 'reach' }), up: 0.5 },
      { scale: 72, x: -3.6, drawing: person(stage, { child: true, coat: palette.clothes[3], pose: 'walk' }) },
      { scale: 76, x: 7.2, drawing: person(stage, { child: true, coat: palette.clothes[1], pose: 'bend' }) },
      { scale: 84, x: 0.4, drawing: log(stage, 3.4) },
      { scale: 62, x: 8.8, drawing: person(stage, { coat: palette.clothes[4], pose: 'talk' }), flip: true },
    ]),
    tufts(stage, [-10, 1210], [760, 1195], 130, 70, palette.leaf),
    tufts(stage, [1100, 1200], [1810, 1205], 130, 80, palette.leaf),
    place(shrub(stage, 5, 2, mix(palette.leaf, palette.leafDark, 0.4)), 90, 1215, 78),
    place(shrub(stage, 4.4, 1.5), 1730, 1215, 86),
  ].join('');
};
