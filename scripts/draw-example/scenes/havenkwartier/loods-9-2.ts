import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { person } from '../../shapes/people.ts';
import { pendant, room } from '../../shapes/room.ts';
import type { Scene } from '../../stage.ts';
import { line, oval, place, rect, ring } from '../../svg.ts';

/** Een werkplaats met een lange werkbank, fietsen aan haken en mensen die van ver te zien zijn. */
export const loods92: Scene = (stage) => {
  const { palette } = stage;
  const tools = Array.from({ length: 20 }, (_, i) => {
    const x = 585 + i * 32;
    return i % 3 === 0
      ? line(
          [
            [x, 452],
            [x, 512],
          ],
          palette.wood,
          8,
        ) + rect(x - 12, 440, 24, 16, palette.metal)
      : i % 3 === 1
        ? ring(x, 470, 12, palette.metal, 5) +
          line(
            [
              [x, 482],
              [x, 520],
            ],
            palette.metal,
            6,
          )
        : line(
            [
              [x, 446],
              [x, 520],
            ],
            palette.accent,
            7,
          );
  }).join('');
  const hanging = [690, 880, 1070]
    .map(
      (x, i) =>
        line(
          [
            [x - 58, 96],
            [x - 58, 150],
          ],
          palette.ink,
          5,
        ) +
        line(
          [
            [x + 58, 96],
            [x + 58, 150],
          ],
          palette.ink,
          5,
        ) +
        `<g transform="translate(${x} 250) scale(104)">${bicycle(stage, undefined, palette.clothes[(i * 2) % 6])}</g>`,
    )
    .join('');
  const bench2 =
    rect(430, 816, 940, 30, mix(palette.wood, palette.sun, 0.3)) +
    rect(430, 844, 940, 12, mix(palette.wood, palette.ink, 0.25)) +
    [450, 880, 1320].map((x) => rect(x, 852, 32, 128, palette.wood)).join('') +
    rect(500, 912, 820, 16, mix(palette.wood, palette.ink, 0.2)) +
    rect(500, 776, 84, 40, palette.clothes[1] ?? palette.accent, { radius: 5 }) +
    rect(1240, 780, 96, 36, palette.accent, { radius: 5 }) +
    ring(920, 762, 52, mix(palette.ink, palette.metal, 0.3), 8) +
    oval(920, 762, 6, 6, palette.ink) +
    rect(560, 872, 120, 40, palette.accent) +
    rect(1100, 868, 140, 44, palette.clothes[2] ?? palette.wood);
  return [
    room(stage, {
      floor: 900,
      windows: [
        [80, 380],
        [1340, 380],
      ],
      top: 170,
      sill: 610,
      brick: true,
    }),
    rect(560, 425, 680, 130, mix(palette.wood, palette.plaster, 0.45), { radius: 4 }),
    tools,
    rect(560, 92, 680, 14, palette.wood),
    hanging,
    place(person(stage, { pose: 'talk', coat: palette.clothes[1] }), 1080, 948, 142, true),
    place(person(stage, { pose: 'talk', coat: palette.accent, skirt: true }), 740, 948, 142),
    place(person(stage, { pose: 'stand', old: true, coat: palette.clothes[2] }), 1170, 948, 142, true),
    bench2,
    place(bicycle(stage, undefined, palette.clothes[1]), 350, 1120, 165),
    place(person(stage, { pose: 'bend', coat: palette.clothes[5] }), 190, 1110, 150),
    place(person(stage, { child: true, pose: 'stand', coat: palette.clothes[2] }), 560, 1090, 150),
    place(person(stage, { pose: 'reach', old: true, coat: palette.clothes[4] }), 1500, 1080, 150, true),
    place(pendant(stage), 520, -10, 70),
    place(pendant(stage), 1290, -10, 70),
  ].join('');
};
