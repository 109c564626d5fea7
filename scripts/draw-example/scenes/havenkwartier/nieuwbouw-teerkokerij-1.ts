import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import { barge } from '../../shapes/boats.ts';
import { crane } from '../../shapes/crane.ts';
import { fence } from '../../shapes/fence.ts';
import { lane, stones, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { gulls } from '../../shapes/sky.ts';
import { terrace } from '../../shapes/terrace.ts';
import { ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { oval, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een leeg terrein aan het water met een oude schoorsteen en een tekening van nieuwe huizen op een bord. */
export const nieuwbouwTeerkokerij1: Scene = (stage) => {
  const { palette, random } = stage;
  const camera = { horizon: 620, vanish: 900, eye: 4.6 };
  const chimney =
    poly(
      [
        [-1.2, 0],
        [-0.75, -17],
        [0.75, -17],
        [1.2, 0],
      ],
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.22) },
        { at: 1, color: palette.brickDark },
      ]),
    ) +
    rect(-0.95, -17.6, 1.9, 0.8, palette.brickDark) +
    [-15.6, -12.4].map((y) => rect(-0.95, y, 1.9, 0.22, mix(palette.metal, palette.ink, 0.3))).join('') +
    rect(-1.6, -1.2, 3.2, 1.2, palette.brickDark);
  const sketch = [0, 1, 2, 3]
    .map(
      (i) =>
        poly(
          [
            [-1.9 + i * 0.95, -1.75],
            [-1.9 + i * 0.95, -2.55],
            [-1.45 + i * 0.95, -2.95 - (i % 2) * 0.15],
            [-1 + i * 0.95, -2.55],
            [-1 + i * 0.95, -1.75],
          ],
          mix(
            [palette.accent, '#c4603f', palette.clothes[4] ?? palette.leaf, palette.clothes[1] ?? palette.accent][i] as Color,
            palette.frame,
            0.3,
          ),
        ) +
        rect(-1.75 + i * 0.95, -2.35, 0.22, 0.26, palette.frame) +
        rect(-1.35 + i * 0.95, -2.1, 0.2, 0.35, palette.frame),
    )
    .join('');
  const board =
    [-1.9, 1.9].map((x) => rect(x - 0.1, -3.6, 0.2, 3.6, palette.wood)).join('') +
    rect(-2.6, -3.7, 5.2, 2.5, palette.wood) +
    rect(-2.5, -3.6, 5, 2.3, palette.frame) +
    rect(-2.5, -1.75, 5, 0.45, mix(palette.leaf, palette.frame, 0.25)) +
    sketch +
    oval(2.05, -2.35, 0.32, 0.36, palette.leaf) +
    rect(2.01, -2.05, 0.08, 0.35, palette.wood) +
    rect(-2.5, -1.5, 5, 0.2, mix(palette.water, palette.frame, 0.25)) +
    oval(2, -3.2, 0.17, 0.17, '#e0b54f');
  const weeds = Array.from({ length: 26 }, () => {
    const s = random.between(50, 140);
    const x = 900 + random.between(-14, 14) * 65;
    return tufts(
      stage,
      [x - 30, groundAt(camera, s)],
      [x + 30, groundAt(camera, s)],
      7,
      s * 0.34,
      mix(palette.leaf, palette.reed, random.next() * 0.6),
    );
  }).join('');
  return [
    backdrop(stage, {
      horizon: 620,
      wood: 40,
      clouds: [
        [1260, 240, 900],
        [390, 330, 620],
      ],
    }),
    gulls(stage, [
      [640, 220, 20],
      [720, 270, 14],
    ]),
    place(terrace(stage.far(0.45), { bays: 10 }), 980, 640, 12),
    place(crane(stage.far(0.4)), 700, 642, 9),
    water(stage, 632, 760),
    ripples(stage, 645, 745, 40),
    place(barge(stage.far(0.2), 22), 720, 700, 16),
    path(
      'M-10 760Q500 728 980 742T1810 736V1210H-10Z',
      stage.gradient('down', [
        { at: 0, color: mix(palette.paving, palette.reed, 0.35) },
        { at: 1, color: mix(palette.paving, palette.wood, 0.25) },
      ]),
    ),
    stones(stage, 0, 780, 1800, 1200, palette.paving, 120),
    lane(mix(palette.paving, palette.sun, 0.2), [1130, 745, 70], [760, 1230, 520], 80),
    place(chimney, 430, 824, 36),
    weeds,
    place(fence(stage, 0, 12, 1.4, mix(palette.metal, palette.frame, 0.3)), 1210, 800, 48),
    arrange(camera, [
      { scale: 94, x: 3.8, drawing: board },
      { scale: 96, x: 0.2, drawing: person(stage, { pose: 'stand', coat: palette.accent }) },
      { scale: 96, x: 0.95, drawing: person(stage, { pose: 'reach', skirt: true, coat: palette.clothes[1] }) },
    ]),
  ].join('');
};
