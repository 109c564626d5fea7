import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { poly, rect } from '../svg.ts';

/** How a window is glazed. */
export interface Pane {
  sash?: 'cross' | 'halves' | 'plain' | 'upper';
  lit?: boolean;
  frame?: Color;
  shutters?: Color;
}

/** A window by its left top corner, in metres. */
export function pane(stage: Stage, x: number, y: number, width: number, height: number, look: Pane = {}): string {
  const { palette } = stage;
  const frame = look.frame ?? palette.frame;
  const edge = Math.min(0.11, width * 0.09);
  const [gx, gy, gw, gh] = [x + edge, y + edge, width - edge * 2, height - edge * 2];
  const glass = look.lit ? mix(palette.sun, '#f2c877', 0.45) : mix(palette.ink, palette.skyTop, 0.42);
  const shine = mix(palette.skyTop, palette.skyLow, 0.3);
  const bars = {
    cross: rect(x + width / 2 - 0.035, y, 0.07, height, frame) + rect(x, y + height * 0.38, width, 0.07, frame),
    halves: rect(x + width / 2 - 0.04, y, 0.08, height, frame),
    upper: rect(x, y + height * 0.3, width, 0.08, frame),
    plain: '',
  }[look.sash ?? 'plain'];
  const shutter = (left: number): string => (look.shutters ? rect(left, y, width * 0.42, height, look.shutters) : '');
  return (
    shutter(x - width * 0.44) +
    shutter(x + width * 1.02) +
    rect(x, y, width, height, frame) +
    rect(gx, gy, gw, gh, glass) +
    poly(
      [
        [gx, gy],
        [gx + gw * 0.62, gy],
        [gx + gw * 0.12, gy + gh],
        [gx, gy + gh],
      ],
      shine,
      { opacity: look.lit ? 0.25 : 0.38 },
    ) +
    bars +
    rect(x - 0.06, y + height, width + 0.12, 0.1, mix(frame, palette.ink, 0.18))
  );
}

/** A door with a light above it, by its left top corner, in metres. */
export function door(stage: Stage, x: number, y: number, width: number, height: number, color: Color): string {
  const { palette } = stage;
  return (
    rect(x - 0.1, y - 0.1, width + 0.2, height + 0.1, palette.frame) +
    rect(x, y + height * 0.2, width, height * 0.8, color) +
    rect(x, y, width, height * 0.17, mix(palette.ink, palette.skyTop, 0.5)) +
    rect(x + width * 0.2, y + height * 0.29, width * 0.6, height * 0.26, mix(palette.ink, palette.skyTop, 0.5), { opacity: 0.75 }) +
    rect(x, y + height * 0.2, width * 0.13, height * 0.8, palette.sun, { opacity: 0.16 })
  );
}
