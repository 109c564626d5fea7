import { mix } from '../../color.ts';
import { fence } from '../../shapes/fence.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { ball } from '../../shapes/play.ts';
import { sky } from '../../shapes/sky.ts';
import { solarPanels } from '../../shapes/terrace.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import { tallTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { n, place, poly, rect } from '../../svg.ts';
import { pitch } from './pitch.ts';

/** Een kleine tribune met zonnepanelen op het dak naast een voetbalveld onder een heldere lucht. */
export const zonnedakSportpark1: Scene = (stage) => {
  const { palette } = stage;
  const steps = [3, 2, 1, 0]
    .map(
      (i) =>
        rect(-10 + i * 0.2, -0.8 - i * 0.75, 20 - i * 0.4, 0.8, mix(palette.plaster, palette.metal, 0.55 - i * 0.1)) +
        rect(-9.6 + i * 0.2, -0.98 - i * 0.75, 19.2 - i * 0.4, 0.2, i % 2 ? palette.accent : mix(palette.accent, palette.plaster, 0.3)),
    )
    .join('');
  const roof =
    [-9.6, -3.2, 3.2, 9.6].map((x) => rect(x - 0.12, -6.6, 0.24, 6.6, palette.metal)).join('') +
    rect(-9.8, -6, 19.6, 2.4, palette.ink, { opacity: 0.08 }) +
    poly(
      [
        [-11, -6.2],
        [-10.2, -8.9],
        [10.2, -8.9],
        [11, -6.2],
      ],
      mix(palette.metal, palette.ink, 0.3),
    ) +
    solarPanels(stage, -10, -6.3, 19, 2, [0.97, 1.12]) +
    rect(-11, -6.3, 22, 0.28, palette.frame);
  const crowd = Array.from(
    { length: 14 },
    (_, i) =>
      `<g transform="translate(${n(-8.6 + ((i * 5) % 14) * 1.3 + stage.random.between(-0.3, 0.3))} ${n(-3.0 + Math.floor(i / 5) * 0.75)})">${person(stage, { pose: 'sit', child: i % 5 === 2, skirt: i % 4 === 1 })}</g>`,
  ).join('');
  return [
    sky(stage, { horizon: 640, sun: [390, 190, 56], clouds: [[1560, 470, 420]] }),
    treeLine(stage.far(0.6), -40, 900, 644, 70),
    treeLine(stage.far(0.45), 700, 1840, 644, 60),
    band(stage, 640, 1200, palette.grass),
    ...[60, 190, 1620, 1750].map((x, i) => place(tallTree(stage.far(0.22), 9 + (i % 2)), x, 730, 42)),
    place(steps + crowd + roof, 900, 762, 54),
    rect(-5, 760, 1810, 26, palette.paving),
    place(fence(stage, 0, 34, 1, palette.frame), 0, 812, 53),
    pitch(stage, 826, 1090),
    ...[
      [470, 920, 72],
      [1090, 960, 76],
      [1420, 900, 70],
    ].map(([x = 0, y = 0, m = 1], i) =>
      place(person(stage, { pose: 'walk', coat: i % 2 ? palette.clothes[2] : palette.accent, legs: palette.frame }), x, y, m, i === 2),
    ),
    place(ball(stage, 0.16), 1240, 985, 78),
    tufts(stage, [-10, 1210], [1810, 1205], 120, 44, palette.leaf),
  ].join('');
};
