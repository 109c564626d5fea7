import type { Random } from './random.ts';

/** A point in the units of the group it stands in; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** What every shape may carry besides its fill. */
export interface Look {
  opacity?: number;
  /** Rounds the corners of a rectangle. */
  radius?: number;
}

/** A polygon with straight sides. */
export function poly(points: readonly Point[], fill: string, look: Look = {}): string {
  return `<path d="M${points.map(pair).join('L')}Z" fill="${fill}"${attributes(look)}/>`;
}

/** A shape with a soft outline through the points. */
export function soft(points: readonly Point[], fill: string, look: Look = {}): string {
  return `<path d="${smooth(points, true)}" fill="${fill}"${attributes(look)}/>`;
}

/** A shape from path data. */
export function path(data: string, fill: string, look: Look = {}): string {
  return `<path d="${data}" fill="${fill}"${attributes(look)}/>`;
}

/** A rectangle by its left top corner. */
export function rect(x: number, y: number, width: number, height: number, fill: string, look: Look = {}): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${attributes(look)}/>`;
}

/** An ellipse by its middle; a circle when only one radius is given. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string, look: Look = {}): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attributes(look)}/>`;
}

/** A line with round ends, straight or through many points. */
export function line(points: readonly Point[], color: string, width: number, look: Look & { curved?: boolean } = {}): string {
  const data = look.curved ? smooth(points, false) : `M${points.map(pair).join('L')}`;
  return `<path d="${data}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${attributes(look)}/>`;
}

/** A ring, such as a wheel. */
export function ring(x: number, y: number, radius: number, color: string, width: number): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="none" stroke="${color}" stroke-width="${n(width)}"/>`;
}

/** Puts a drawing made in metres around (0, 0) at a place on the paper, at `scale` pixels a metre. */
export function place(drawing: string, x: number, y: number, scale: number, flip = false): string {
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(flip ? -scale : scale)} ${n(scale)})">${drawing}</g>`;
}

/** A group with an opacity or a turn in degrees. */
export function group(drawing: string, look: { opacity?: number; turn?: number; around?: Point } = {}): string {
  const [x, y] = look.around ?? [0, 0];
  const turn = look.turn ? ` transform="rotate(${n(look.turn)} ${n(x)} ${n(y)})"` : '';
  return `<g${turn}${attributes({ opacity: look.opacity })}>${drawing}</g>`;
}

/** Path data of a Catmull-Rom curve through the points. */
export function smooth(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const at = (i: number): Point => points[closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)] as Point;
  const curves = Array.from({ length: closed ? count : count - 1 }, (_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return `C${pair([b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6])} ${pair([c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6])} ${pair(c)}`;
  });
  return `M${pair(at(0))}${curves.join('')}${closed ? 'Z' : ''}`;
}

/** Moves every point a little, so that a shape looks cut by hand. */
export function cut(points: readonly Point[], reach: number, random: Random): Point[] {
  return points.map(([x, y]): Point => [x + random.between(-reach, reach), y + random.between(-reach, reach)]);
}

/** A number with three decimals at most. */
export function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function pair([x, y]: Point): string {
  return `${n(x)} ${n(y)}`;
}

function attributes(look: Look): string {
  const opacity = look.opacity === undefined ? '' : ` opacity="${n(look.opacity)}"`;
  return look.radius === undefined ? opacity : `${opacity} rx="${n(look.radius)}"`;
}
