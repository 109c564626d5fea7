import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { reeds, strips, tufts } from '../../shapes/ground.ts';
import { strip } from '../../shapes/perspective.ts';
import { tallTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { backdrop } from '../backdrop.ts';
import { mound } from './mound.ts';

/** Een breed rood fietspad langs een sloot met riet, met schoolkinderen op de fiets en een kerk op een heuvel in de verte. */
export const fietspadWierdyk1: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 540, vanish: 760, eye: 2.7 };
  const red = mix('#b4543f', palette.paving, 0.18);
  const rider = (scale: number, x: number, i: number): { scale: number; x: number; drawing: string } => ({
    scale,
    x,
    drawing: bicycle(stage, { child: true, coat: palette.clothes[i % 6] }, palette.clothes[(i + 2) % 6]),
  });
  return [
    backdrop(stage, {
      horizon: 545,
      wood: 30,
      sun: [420, 200, 46],
      clouds: [
        [1060, 270, 860],
        [1600, 380, 560],
        [260, 420, 420],
      ],
    }),
    mound(stage.far(0.34), 1330, 560, 8.2),
    strips(
      stage,
      545,
      1230,
      760,
      [palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass, palette.field, palette.grass],
      3.4,
    ),
    strip(
      camera,
      -9,
      3.2,
      6,
      420,
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.haze, 0.4) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.15) },
      ]),
    ),
    strip(
      camera,
      -2.1,
      2.1,
      6,
      420,
      stage.gradient('down', [
        { at: 0, color: mix(red, palette.haze, 0.45) },
        { at: 0.5, color: red },
        { at: 1, color: mix(red, palette.ink, 0.06) },
      ]),
    ),
    ...Array.from({ length: 9 }, (_, i) => {
      const s = 14 * 1.42 ** i;
      return strip(camera, -0.05, 0.05, s, s * 1.16, palette.frame);
    }),
    strip(
      camera,
      3.2,
      6.4,
      6,
      420,
      stage.gradient('down', [
        { at: 0, color: palette.waterLight },
        { at: 1, color: palette.water },
      ]),
    ),
    strip(camera, 6.4, 7.6, 6, 420, mix(palette.grass, palette.leafDark, 0.3)),
    ...[16, 24, 36, 54, 82, 124].map((s) =>
      reeds(
        stage,
        [camera.vanish + 3.05 * s, groundAt(camera, s)],
        [camera.vanish + 3.05 * s * 1.5, groundAt(camera, s * 1.5)],
        38,
        s * 1.25,
      ),
    ),
    arrange(camera, [
      ...[12, 17, 25, 38, 60].map((scale, i) => ({ scale, x: -6.2, drawing: tallTree(stage.far(0.42 - i * 0.09), 8.5 + (i % 2)) })),
      rider(34, 0.7, 4),
      rider(42, -0.9, 1),
      rider(56, 0.95, 3),
      rider(82, -1, 5),
      rider(104, 0.9, 0),
      rider(146, -0.75, 2),
    ]),
    ...[190, 280].map((s) =>
      reeds(stage, [camera.vanish + 3.1 * s, groundAt(camera, s)], [camera.vanish + 3.1 * s * 1.3, groundAt(camera, s * 1.3)], 50, s),
    ),
    tufts(stage, [-10, 1210], [230, 1150], 60, 90, palette.leaf),
  ].join('');
};
