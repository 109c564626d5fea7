import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { flats } from '../../shapes/flats.ts';
import { tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip } from '../../shapes/perspective.ts';
import { lamp } from '../../shapes/street.ts';
import { roundSign } from '../../shapes/traffic.ts';
import { roundTree } from '../../shapes/trees.ts';
import { wheelchair } from '../../shapes/wheelchair.ts';
import type { Scene, Stage } from '../../stage.ts';
import { oval, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een brede straat met bomen, een verhoogde oversteek met zebrastrepen, een bus en fietsers in de verte. */
export const dertigOosterdreef1: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 560, vanish: 900, eye: 3.8 };
  const hump = [64, 88] as const;
  return [
    backdrop(stage, {
      horizon: 565,
      wood: 60,
      sun: [1380, 170, 46],
      clouds: [
        [500, 230, 820],
        [1180, 340, 520],
      ],
    }),
    rect(
      -5,
      562,
      1810,
      640,
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.haze, 0.45) },
        { at: 0.5, color: palette.grass },
      ]),
    ),
    place(flats(stage.far(0.34), 4, 4, { green: true }), 20, 640, 17),
    place(flats(stage.far(0.34), 4, 4, { green: true, solar: true }), 1380, 640, 17),
    strip(
      camera,
      -4.2,
      4.2,
      10,
      360,
      stage.gradient('down', [
        { at: 0, color: mix(palette.road, palette.haze, 0.5) },
        { at: 1, color: palette.road },
      ]),
    ),
    strip(camera, -6.4, -4.2, 10, 360, mix('#b4543f', palette.paving, 0.35)),
    strip(camera, 4.2, 6.4, 10, 360, mix('#b4543f', palette.paving, 0.35)),
    strip(camera, -9.2, -6.8, 10, 360, palette.paving),
    strip(camera, 6.8, 9.2, 10, 360, palette.paving),
    strip(camera, -9.2, 9.2, hump[0], hump[1], mix(palette.paving, palette.brick, 0.25)),
    strip(camera, -9.2, 9.2, hump[0] - 4, hump[0], palette.ink, 0, { opacity: 0.12 }),
    ...Array.from({ length: 8 }, (_, i) => strip(camera, -3.9 + i, -3.35 + i, hump[0] + 2, hump[1] - 2, palette.frame)),
    ...Array.from({ length: 6 }, (_, i) =>
      poly(
        [
          [900 + (-3.6 + i * 1.3) * 92, groundAt(camera, 92)],
          [900 + (-3 + i * 1.3) * 92, groundAt(camera, 92)],
          [900 + (-3.3 + i * 1.3) * 99, groundAt(camera, 104)],
        ],
        palette.frame,
        { opacity: 0.85 },
      ),
    ),
    arrange(camera, [
      ...[12, 16, 22, 30, 42, 60].flatMap((scale, i) =>
        [-10.6, 10.6].map((x) => ({ scale, x, drawing: roundTree(stage.far(0.45 - i * 0.085), 9.6) })),
      ),
      { scale: 28, x: 2, drawing: frontBus(stage) },
      { scale: 26, x: -5.3, drawing: bicycle(stage.far(0.1), { coat: palette.clothes[1] }) },
      { scale: 32, x: 5.4, drawing: bicycle(stage.far(0.06), { coat: palette.clothes[2] }) },
      { scale: 22, x: -5.3, drawing: bicycle(stage.far(0.2), { coat: palette.accent }) },
      { scale: 74, x: -1.4, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 74, x: -0.6, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) },
      { scale: 72, x: 2.2, drawing: wheelchair(stage, { coat: palette.clothes[4] }), flip: true },
      { scale: 92, x: 6.9, drawing: roundSign(stage) },
      { scale: 96, x: -7, drawing: lamp(stage, 6) },
    ]),
    tufts(stage, [-10, 1210], [130, 1130], 30, 70, palette.leaf),
  ].join('');
};

/** A bus coming towards the reader, in metres around its foot. */
function frontBus(stage: Stage): string {
  const { palette } = stage;
  return (
    oval(0.4, 0, 1.8, 0.14, palette.ink, { opacity: 0.16 }) +
    rect(-1.1, -0.4, 0.4, 0.42, palette.ink) +
    rect(0.7, -0.4, 0.4, 0.42, palette.ink) +
    rect(-1.28, -3.1, 2.56, 2.85, palette.frame, { radius: 0.25 }) +
    rect(-1.28, -1.1, 2.56, 0.72, palette.accent) +
    rect(-1.12, -2.55, 2.24, 1.35, mix(palette.ink, palette.skyTop, 0.5), { radius: 0.1 }) +
    poly(
      [
        [-1.1, -2.5],
        [-0.2, -2.5],
        [-0.7, -1.25],
        [-1.1, -1.25],
      ],
      palette.skyLow,
      { opacity: 0.25 },
    ) +
    rect(-0.8, -2.95, 1.6, 0.28, palette.ink) +
    oval(-0.95, -0.72, 0.16, 0.13, palette.sun) +
    oval(0.95, -0.72, 0.16, 0.13, palette.sun)
  );
}
