import { mix } from '../../color.ts';
import { person } from '../../shapes/people.ts';
import { blob } from '../../shapes/plants.ts';
import { pendant, room } from '../../shapes/room.ts';
import type { Scene } from '../../stage.ts';
import { oval, path, place, poly, rect } from '../../svg.ts';

/** Een lange gedekte tafel in een lichte zaal met grote ramen en bomen buiten. */
export const samenAanTafel1: Scene = (stage) => {
  const { palette, random } = stage;
  const cloth = mix(palette.frame, palette.sun, 0.15);
  const chairs = (y: number, count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const x = 290 + (1220 * (i + 0.5)) / count;
      return (
        rect(x - 46, y - 150, 92, 20, palette.wood, { radius: 6 }) +
        rect(x - 46, y - 110, 92, 14, palette.wood, { radius: 5 }) +
        rect(x - 44, y - 150, 12, 190, mix(palette.wood, palette.ink, 0.15)) +
        rect(x + 32, y - 150, 12, 190, mix(palette.wood, palette.ink, 0.15))
      );
    }).join('');
  const setting = Array.from({ length: 9 }, (_, i) => {
    const x = 315 + i * 146;
    return (
      oval(x, 852, 44, 12, mix(palette.accent, palette.frame, 0.6)) +
      oval(x, 850, 30, 8, palette.frame) +
      rect(x + 52, 812, 14, 36, mix(palette.waterLight, palette.frame, 0.35), { opacity: 0.9 }) +
      oval(x, 908, 48, 13, mix(palette.accent, palette.frame, 0.6)) +
      oval(x, 906, 33, 9, palette.frame)
    );
  }).join('');
  const vases = [460, 900, 1340]
    .map(
      (x) =>
        blob(stage, x, 776, 52, 40, palette.leafDark, 0.15) +
        Array.from({ length: 8 }, () =>
          oval(
            x + random.between(-46, 46),
            776 + random.between(-36, 22),
            11,
            10,
            random.pick([palette.blossom, palette.clothes[2] ?? palette.blossom, palette.frame, palette.clothes[1] ?? palette.blossom]),
          ),
        ).join('') +
        path(`M${x - 22} 806H${x + 22}L${x + 15} 868H${x - 15}Z`, palette.accent),
    )
    .join('');
  return [
    room(stage, {
      floor: 800,
      windows: [
        [90, 460],
        [670, 460],
        [1250, 460],
      ],
      top: 130,
      sill: 620,
    }),
    chairs(800, 8),
    ...[620, 1010].map((x, i) => place(person(stage, { pose: 'stand', coat: palette.clothes[i ? 1 : 4], skirt: i === 0 }), x, 900, 165)),
    poly(
      [
        [260, 820],
        [1540, 820],
        [1620, 940],
        [180, 940],
      ],
      cloth,
    ),
    poly(
      [
        [180, 940],
        [1620, 940],
        [1606, 1010],
        [194, 1010],
      ],
      mix(cloth, palette.ink, 0.09),
    ),
    poly(
      [
        [300, 872],
        [1500, 872],
        [1512, 890],
        [288, 890],
      ],
      mix(palette.accent, palette.frame, 0.35),
    ),
    setting,
    vases,
    rect(230, 1010, 30, 120, palette.wood),
    rect(1540, 1010, 30, 120, palette.wood),
    chairs(1070, 7),
    place(pendant(stage, 2.2), 460, -20, 84),
    place(pendant(stage, 2.2), 900, -20, 84),
    place(pendant(stage, 2.2), 1340, -20, 84),
    place(person(stage, { pose: 'walk', carries: 'box', coat: palette.accent }), 130, 1090, 190),
  ].join('');
};
