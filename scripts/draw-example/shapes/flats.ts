import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { oval, poly, rect } from '../svg.ts';
import { door, pane } from './windows.ts';

/** A block of flats with galleries, in metres from its left foot. */
export function flats(
  stage: Stage,
  floors: number,
  bays: number,
  look: { wall?: Color; panels?: Color; solar?: boolean; green?: boolean } = {},
): string {
  const { palette, random } = stage;
  const [bay, storey, plinth] = [5.2, 2.9, 2.4];
  const [width, high] = [bays * bay, floors * storey + plinth];
  const wall = look.wall ?? mix(palette.plaster, palette.haze, 0.25);
  const parapet = look.panels ?? mix(palette.accent, palette.plaster, 0.35);
  const floorsDrawn = Array.from({ length: floors }, (_, floor) => {
    const y = -plinth - storey * (floor + 1);
    const rooms = Array.from({ length: bays }, (_, i) =>
      i === Math.floor(bays / 2)
        ? pane(stage, i * bay + 1.2, y, 2.8, storey, { sash: 'halves' })
        : pane(stage, i * bay + 0.5, y + 0.45, 2.5, 1.7, { sash: 'halves', lit: random.chance(0.08) }) +
          rect(i * bay + 3.5, y + 0.45, 1.05, 2.3, mix(palette.roof, palette.accent, 0.3)) +
          rect(i * bay + 0.15, y + 1.95, bay - 0.3, 0.95, (i + floor) % 5 === 0 ? mix(parapet, palette.sun, 0.3) : parapet) +
          (look.green && random.chance(0.45)
            ? oval(i * bay + random.between(1, 4), y + 1.9, random.between(0.4, 0.9), 0.32, palette.leaf)
            : ''),
    );
    return rect(0, y + storey - 0.14, width, 0.16, palette.ink, { opacity: 0.12 }) + rooms.join('');
  }).join('');
  return (
    rect(
      0,
      -high,
      width,
      high,
      stage.gradient('right', [
        { at: 0, color: mix(wall, palette.sun, 0.2) },
        { at: 1, color: mix(wall, palette.ink, 0.1) },
      ]),
    ) +
    rect(0, -plinth, width, plinth, mix(wall, palette.ink, 0.22)) +
    floorsDrawn +
    rect(-0.3, -high - 0.45, width + 0.6, 0.55, palette.frame) +
    door(stage, Math.floor(bays / 2) * bay + 1.6, -2.3, 2, 2.3, palette.accent) +
    rect(width - 0.8, -high, 0.8, high, palette.ink, { opacity: 0.1 }) +
    (look.solar
      ? Array.from({ length: bays * 2 }, (_, i) =>
          poly(
            [
              [i * 2.5 + 0.6, -high - 0.5],
              [i * 2.5 + 1.2, -high - 1.4],
              [i * 2.5 + 2.3, -high - 1.4],
              [i * 2.5 + 2, -high - 0.5],
            ],
            mix(palette.ink, '#2f4a6b', 0.6),
          ),
        ).join('')
      : '')
  );
}
