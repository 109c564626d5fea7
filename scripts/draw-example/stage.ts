import type { Color } from './color.ts';
import { fade, inMood, palettes } from './palette.ts';
import type { Mood, Palette } from './palette.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { n } from './svg.ts';

/** One stop of a gradient. */
export interface Stop {
  at: number;
  color: Color;
  opacity?: number;
}

/** What every shape is handed: the paper, the colours at this depth and the numbers to vary with. */
export interface Stage {
  width: number;
  height: number;
  palette: Palette;
  random: Random;
  /** A fill that runs from top to bottom (or left to right, or outward) over the shape it fills. */
  gradient(direction: 'down' | 'right' | 'out', stops: readonly Stop[]): string;
  /** Cuts a drawing to a shape, given as path data. */
  clip(drawing: string, data: string): string;
  /** Lets a drawing fade out between two heights, from an opacity to nothing. */
  dissolve(drawing: string, top: number, bottom: number, opacity: number): string;
  /** The same stage with colours faded towards the horizon. */
  far(depth: number): Stage;
  /** The same stage at another time of day. */
  at(mood: Mood): Stage;
  /** All gradients and clips asked for so far. */
  definitions(): string;
}

/** An empty stage for one picture; the name decides every random choice. */
export function createStage(name: string, area: string, width: number, height: number): Stage {
  const palette = palettes[area];
  if (!palette) throw new Error(`no palette for area "${area}"`);
  const definitions: string[] = [];
  const build = (colors: Palette): Stage => ({
    width,
    height,
    palette: colors,
    random,
    gradient: (direction, stops) => {
      const id = `g${definitions.length}`;
      definitions.push(gradient(id, direction, stops));
      return `url(#${id})`;
    },
    clip: (drawing, data) => {
      const id = `c${definitions.length}`;
      definitions.push(`<clipPath id="${id}"><path d="${data}"/></clipPath>`);
      return `<g clip-path="url(#${id})">${drawing}</g>`;
    },
    dissolve: (drawing, top, bottom, opacity) => {
      const id = `m${definitions.length}`;
      const stops = [
        { at: 0, color: '#ffffff', opacity },
        { at: 1, color: '#ffffff', opacity: 0 },
      ] as const;
      definitions.push(
        gradient(`${id}g`, 'down', stops),
        `<mask id="${id}" maskUnits="userSpaceOnUse" x="-50" y="${n(top)}" width="${width + 100}" height="${n(bottom - top)}"><rect x="-50" y="${n(top)}" width="${width + 100}" height="${n(bottom - top)}" fill="url(#${id}g)"/></mask>`,
      );
      return `<g mask="url(#${id})">${drawing}</g>`;
    },
    far: (depth) => build(fade(colors, depth)),
    at: (mood) => build(inMood(colors, mood)),
    definitions: () => `<defs>${definitions.join('')}</defs>`,
  });
  const random = createRandom(name);
  return build(palette);
}

function gradient(id: string, direction: 'down' | 'right' | 'out', stops: readonly Stop[]): string {
  const inner = stops
    .map(({ at, color, opacity = 1 }) => `<stop offset="${n(at)}" stop-color="${color}" stop-opacity="${n(opacity)}"/>`)
    .join('');
  if (direction === 'out') return `<radialGradient id="${id}">${inner}</radialGradient>`;
  const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${inner}</linearGradient>`;
}

/** Draws one picture. */
export type Scene = (stage: Stage) => string;
