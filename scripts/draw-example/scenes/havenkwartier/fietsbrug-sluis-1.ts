import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { crane } from '../../shapes/crane.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip, wall } from '../../shapes/perspective.ts';
import { shrub } from '../../shapes/plants.ts';
import { gulls } from '../../shapes/sky.ts';
import { terrace } from '../../shapes/terrace.ts';
import { ripples } from '../../shapes/water.ts';
import { barrier } from '../../shapes/works.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, place, poly } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een sluis met aan beide kanten een nieuwe oprit van een fietsbrug, maar zonder brug ertussen. */
export const fietsbrugSluis1: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 590, vanish: 900, eye: 3.6 };
  const concrete = mix(palette.plaster, palette.metal, 0.3);
  const ramp = (side: 1 | -1): string => {
    const at = (x: number): number => 900 + side * x;
    const rails =
      Array.from({ length: 13 }, (_, i) => {
        const t = i / 12;
        return line(
          [
            [at(880 - t * 560), 772 - t * 208],
            [at(880 - t * 560), 706 - t * 208],
          ],
          palette.accent,
          5,
        );
      }).join('') +
      line(
        [
          [at(880), 706],
          [at(320), 498],
        ],
        palette.accent,
        9,
      ) +
      line(
        [
          [at(880), 738],
          [at(320), 530],
        ],
        palette.accent,
        5,
      );
    return (
      poly(
        [
          [at(960), 850],
          [at(960), 800],
          [at(316), 562],
          [at(316), 622],
          [at(480), 850],
        ],
        stage.gradient('down', [
          { at: 0, color: mix(concrete, palette.sun, 0.25) },
          { at: 1, color: mix(concrete, palette.ink, 0.1) },
        ]),
      ) +
      poly(
        [
          [at(306), 556],
          [at(376), 580],
          [at(376), 860],
          [at(306), 860],
        ],
        mix(concrete, palette.ink, 0.16),
      ) +
      poly(
        [
          [at(960), 806],
          [at(306), 562],
          [at(306), 580],
          [at(960), 826],
        ],
        mix('#b4543f', palette.paving, 0.2),
      ) +
      rails +
      place(barrier(stage, -0.9, 0.9), at(352), 568, 46)
    );
  };
  return [
    backdrop(stage, {
      horizon: 590,
      wood: 44,
      clouds: [
        [500, 230, 820],
        [1380, 330, 700],
      ],
    }),
    gulls(stage, [
      [880, 260, 18],
      [960, 300, 14],
    ]),
    place(terrace(stage.far(0.4), { bays: 9 }), 20, 624, 13),
    place(terrace(stage.far(0.4), { bays: 7 }), 1120, 624, 13),
    place(crane(stage.far(0.3)), 620, 626, 10),
    band(stage, 600, 1200, palette.grass),
    lock(stage, camera, 56, 300),
    ramp(-1),
    ramp(1),
    place(shrub(stage, 2.4, 1), 90, 960, 80),
    place(shrub(stage, 3, 1.2), 1720, 960, 80),
    strip(camera, -8.4, -6.6, 86, 320, palette.paving),
    strip(camera, 6.6, 8.4, 86, 320, palette.paving),
    arrange(camera, [
      { scale: 96, x: -7.2, drawing: bicycle(stage, { coat: palette.clothes[1] }) },
      { scale: 92, x: 7.2, drawing: person(stage, { pose: 'stand', coat: palette.clothes[2] }), flip: true },
    ]),
    tufts(stage, [-10, 1210], [240, 1190], 40, 80, palette.leaf),
    ripples(stage, 1010, 1190, 30, 260, 1540),
  ].join('');
};

/** A lock seen from the water: walls, and gates with their white beams. */
function lock(stage: Stage, camera: { horizon: number; vanish: number; eye: number }, gate: number, near: number): string {
  const { palette } = stage;
  const [half, far] = [4.6, 22];
  const brick = mix(palette.brickDark, palette.metal, 0.35);
  const basin = strip(
    camera,
    -half,
    half,
    far,
    near,
    stage.gradient('down', [
      { at: 0, color: palette.waterLight },
      { at: 1, color: palette.water },
    ]),
    1.6,
  );
  const walls =
    wall(camera, -half, far, near, 0, -1.6, brick) +
    wall(camera, half, far, near, 0, -1.6, mix(brick, palette.sun, 0.14)) +
    strip(camera, -half - 0.7, -half, far, near, mix(palette.plaster, palette.metal, 0.3)) +
    strip(camera, half, half + 0.7, far, near, mix(palette.plaster, palette.metal, 0.3));
  const y = (up: number): number => groundAt(camera, gate) - up * gate;
  const x = (at: number): number => camera.vanish + at * gate;
  const wood = mix(palette.accent, palette.ink, 0.25);
  const leaf = (side: 1 | -1): string =>
    poly(
      [
        [x(side * half), y(0.5)],
        [x(0), y(0.2)],
        [x(0), y(-2)],
        [x(side * half), y(-1.8)],
      ],
      side < 0 ? wood : mix(wood, palette.sun, 0.12),
    ) +
    [0.33, 0.66]
      .map((t) =>
        line(
          [
            [x(side * half * t), y(0.35)],
            [x(side * half * t), y(-1.9)],
          ],
          palette.ink,
          gate * 0.05,
          { opacity: 0.4 },
        ),
      )
      .join('') +
    poly(
      [
        [x(0), y(0.45)],
        [x(side * half * 2), y(1)],
        [x(side * half * 2), y(0.62)],
        [x(0), y(0.2)],
      ],
      palette.frame,
    ) +
    poly(
      [
        [x(side * half * 1.75), y(0.93)],
        [x(side * half * 2), y(1.02)],
        [x(side * half * 2), y(0.6)],
        [x(side * half * 1.75), y(0.55)],
      ],
      palette.ink,
    );
  return basin + walls + leaf(-1) + leaf(1);
}
