import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { crane } from '../../shapes/crane.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip } from '../../shapes/perspective.ts';
import { gulls } from '../../shapes/sky.ts';
import { lamp } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { roundTree } from '../../shapes/trees.ts';
import { warehouse } from '../../shapes/warehouse.ts';
import { barrier } from '../../shapes/works.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een afgesloten weg bij een sluis met een hek, een omleidingsbord en een kraan op de achtergrond. */
export const omleidingSluisweg: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 560, vanish: 980, eye: 3.4 };
  const sign =
    line(
      [
        [-0.7, 0],
        [-0.7, -2.6],
      ],
      palette.metal,
      0.09,
    ) +
    line(
      [
        [0.7, 0],
        [0.7, -2.6],
      ],
      palette.metal,
      0.09,
    ) +
    rect(-1.2, -2.7, 2.4, 1.15, '#d9a13f', { radius: 0.1 }) +
    path('M-0.75 -2.25H0.2V-2.5L0.85 -2.12L0.2 -1.74V-1.99H-0.75Z', palette.ink);
  return [
    backdrop(stage, {
      horizon: 565,
      wood: 50,
      clouds: [
        [420, 240, 780],
        [1450, 300, 640],
      ],
    }),
    gulls(stage, [
      [700, 200, 18],
      [780, 240, 13],
    ]),
    place(terrace(stage.far(0.32), { bays: 8 }), -40, 632, 20),
    place(warehouse(stage.far(0.3), 12, 4), 1640, 640, 22),
    place(crane(stage.far(0.12), 15, 6), 1330, 664, 22),
    band(stage, 600, 1200, palette.grass),
    strip(camera, -40, 40, 21, 30, palette.water, 0.4),
    place(lockGateAcross(stage), 980, 668, 24),
    strip(
      camera,
      -3.4,
      3.4,
      33,
      360,
      stage.gradient('down', [
        { at: 0, color: mix(palette.road, palette.haze, 0.4) },
        { at: 1, color: palette.road },
      ]),
    ),
    strip(camera, -5.4, -3.4, 33, 360, palette.paving),
    strip(camera, 3.4, 5.4, 33, 360, palette.paving),
    ...Array.from({ length: 6 }, (_, i) => {
      const s = 44 * 1.42 ** i;
      return strip(camera, -0.07, 0.07, s, s * 1.18, palette.frame);
    }),
    arrange(camera, [
      { scale: 66, x: -6.4, drawing: barrier(stage, 0, 12.4) },
      { scale: 60, x: 1.4, drawing: person(stage, { coat: '#d9a13f', hat: palette.frame, pose: 'reach' }) },
      { scale: 92, x: -4.4, drawing: sign },
      { scale: 84, x: 1, drawing: bicycle(stage, { coat: palette.accent }), flip: true },
      { scale: 50, x: -11, drawing: roundTree(stage.far(0.1), 6.6) },
      { scale: 54, x: 11.4, drawing: roundTree(stage.far(0.1), 6) },
      { scale: 96, x: 6.4, drawing: lamp(stage, 6) },
    ]),
    tufts(stage, [-10, 1210], [200, 1150], 40, 70, palette.leaf),
  ].join('');
};

/** Closed lock gates seen across the water, in metres around the middle. */
function lockGateAcross(stage: Stage): string {
  const { palette } = stage;
  return (
    rect(-6, -1.6, 12, 2.4, mix(palette.brickDark, palette.metal, 0.4)) +
    rect(-4.4, -1.8, 8.8, 2.4, mix(palette.accent, palette.ink, 0.25)) +
    rect(-0.08, -1.8, 0.16, 2.4, palette.ink) +
    poly(
      [
        [-9, -2.7],
        [-0.2, -2.1],
        [-0.2, -1.75],
        [-9, -2.2],
      ],
      palette.frame,
    ) +
    poly(
      [
        [9, -2.7],
        [0.2, -2.1],
        [0.2, -1.75],
        [9, -2.2],
      ],
      palette.frame,
    ) +
    rect(-9, -2.7, 1.2, 0.5, palette.ink) +
    rect(7.8, -2.7, 1.2, 0.5, palette.ink)
  );
}
