import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { strips, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip } from '../../shapes/perspective.ts';
import { tallTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { oval, place, poly } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { mound } from './mound.ts';

/** Een heel lange gedekte tafel midden op een landweg tussen weilanden, met veel mensen eraan, van ver gezien. */
export const samenEenDorp1: Scene = (stage) => {
  const { palette, random } = stage;
  const camera = { horizon: 520, vanish: 980, eye: 3.6 };
  const [focal, cloth] = [760, mix(palette.frame, palette.sun, 0.2)];
  const seats = Array.from({ length: 26 }, (_, i) => focal / (6.1 + i * 0.95 + (i > 14 ? (i - 14) * 1.4 : 0)));
  const guests = (side: 1 | -1): string =>
    arrange(
      camera,
      seats.map((scale) => ({
        scale,
        x: side * 1.02,
        flip: side > 0,
        drawing: person(stage.far(Math.max(0, 0.3 - scale / 300)), {
          pose: 'sit',
          skirt: random.chance(0.4),
          old: random.chance(0.25),
          child: random.chance(0.2),
        }),
      })),
    );
  const dishes = Array.from({ length: 70 }, () => {
    const s = focal / random.between(5.9, 42);
    const x = random.between(-0.42, 0.42);
    return oval(
      camera.vanish + x * s,
      groundAt(camera, s) - 0.77 * s,
      s * 0.11,
      s * 0.035,
      random.pick([palette.frame, palette.leaf, ...palette.clothes]),
    );
  }).join('');
  const bunting = Array.from({ length: 26 }, (_, i) => {
    const x = 430 + i * 44;
    const y = 372 + Math.sin((i / 25) * Math.PI) * 62;
    return poly(
      [
        [x, y],
        [x + 26, y + 3],
        [x + 12, y + 34],
      ],
      palette.clothes[i % 6] ?? palette.accent,
    );
  }).join('');
  return [
    backdrop(stage, {
      horizon: 525,
      wood: 34,
      mill: [330, 8],
      sun: [1480, 190, 48],
      clouds: [
        [620, 270, 820],
        [1500, 360, 520],
      ],
    }),
    mound(stage.far(0.4), 1130, 535, 5.6),
    strips(
      stage,
      525,
      1240,
      980,
      [
        palette.grass,
        palette.field,
        palette.grass,
        mix(palette.grass, palette.leaf, 0.3),
        palette.grass,
        palette.field,
        palette.grass,
        mix(palette.grass, palette.sun, 0.2),
      ],
      3.8,
    ),
    strip(
      camera,
      -3.2,
      3.2,
      8,
      400,
      stage.gradient('down', [
        { at: 0, color: mix(palette.paving, palette.haze, 0.4) },
        { at: 1, color: palette.paving },
      ]),
    ),
    strip(camera, -0.28, 0.28, 8, 400, mix(palette.grass, palette.paving, 0.35)),
    place(tallTree(stage.far(0.06), 9.5), 380, 790, 58),
    place(tallTree(stage.far(0.06), 9.5), 1590, 790, 58),
    `<path d="M395 362Q980 500 1578 362" fill="none" stroke="${palette.ink}" stroke-width="2.5" opacity="0.55"/>`,
    bunting,
    strip(camera, -0.62, 1.3, focal / 44, focal / 5.9, palette.ink, 0, { opacity: 0.1 }),
    guests(-1),
    strip(camera, -0.5, 0.5, focal / 44, focal / 5.9, cloth, -0.77),
    poly(
      [
        [camera.vanish - 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.77 * (focal / 5.9)],
        [camera.vanish + 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.77 * (focal / 5.9)],
        [camera.vanish + 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.2 * (focal / 5.9)],
        [camera.vanish - 0.5 * (focal / 5.9), groundAt(camera, focal / 5.9) - 0.2 * (focal / 5.9)],
      ],
      mix(cloth, palette.ink, 0.1),
    ),
    strip(camera, -0.07, 0.07, focal / 44, focal / 5.9, palette.accent, -0.775),
    dishes,
    guests(1),
    arrange(camera, [
      { scale: 62, x: 3.4, drawing: person(stage, { pose: 'walk', carries: 'box', coat: palette.accent }), flip: true },
      { scale: 84, x: -3.7, drawing: bicycle(stage) },
      { scale: 56, x: -3.3, drawing: person(stage, { pose: 'walk', child: true }) },
      { scale: 54, x: -2.6, drawing: person(stage, { pose: 'walk', child: true }) },
    ]),
    tufts(stage, [-10, 1210], [300, 1150], 70, 90, palette.leaf),
    tufts(stage, [1560, 1140], [1810, 1200], 70, 90, palette.leaf),
  ].join('');
};
