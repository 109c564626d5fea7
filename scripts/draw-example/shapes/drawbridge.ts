import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { group, line, poly, rect } from '../svg.ts';

/** A white Dutch drawbridge over water, in metres around the middle of its deck; `open` in degrees. */
export function drawbridge(stage: Stage, span = 9, open = 0): string {
  const { palette } = stage;
  const white = palette.frame;
  const shade = mix(palette.frame, palette.ink, 0.2);
  const gate = -span / 2;
  const leaf = group(
    rect(gate, -0.35, span, 0.45, mix(palette.wood, palette.ink, 0.2)) +
      rect(gate, -0.5, span, 0.18, white) +
      line(
        [
          [gate, -1.3],
          [gate + span, -1.3],
        ],
        white,
        0.13,
      ) +
      Array.from({ length: 6 }, (_, i) =>
        line(
          [
            [gate + (span * i) / 5, -0.4],
            [gate + (span * i) / 5, -1.3],
          ],
          white,
          0.1,
        ),
      ).join(''),
    { turn: -open, around: [gate, 0] },
  );
  const beam = group(
    rect(gate - span * 0.48, -7.2, span * 1.42, 0.42, white) + rect(gate - span * 0.5, -7.5, span * 0.2, 1, palette.accent),
    { turn: -open, around: [gate, -7] },
  );
  return (
    leaf +
    line(
      [
        [gate + span * 0.9 * Math.cos((open * Math.PI) / 180), -7 - span * 0.9 * Math.sin((open * Math.PI) / 180)],
        [gate + span * 0.94 * Math.cos((open * Math.PI) / 180), -0.4 - span * 0.94 * Math.sin((open * Math.PI) / 180)],
      ],
      shade,
      0.1,
    ) +
    beam +
    poly(
      [
        [gate - 0.65, 0.4],
        [gate - 0.3, -7.3],
        [gate + 0.15, -7.3],
        [gate + 0.5, 0.4],
      ],
      white,
    ) +
    poly(
      [
        [gate, 0.4],
        [gate, -7.3],
        [gate + 0.15, -7.3],
        [gate + 0.5, 0.4],
      ],
      shade,
    ) +
    line(
      [
        [gate - span * 0.34, 0],
        [gate - 0.2, -4],
      ],
      shade,
      0.16,
    )
  );
}
