import type { Segment } from './drawing.ts';

const NUMBERS_PER_COMMAND: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The `d` of an SVG path as absolute lines and cubic curves, which is all a page can draw. A path that is no path throws: icons are ours. */
export function toSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: { readonly kind: 'c' | 'q'; readonly x: number; readonly y: number } | undefined;
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    segments.push(['c', x1, y1, x2, y2, toX, toY].map((v) => (typeof v === 'number' ? round(v) : v)) as unknown as Segment);
    [x, y] = [toX, toY];
  };
  const quadratic = (qx: number, qy: number, toX: number, toY: number) => {
    curve(x + (2 / 3) * (qx - x), y + (2 / 3) * (qy - y), toX + (2 / 3) * (qx - toX), toY + (2 / 3) * (qy - toY), toX, toY);
    control = { kind: 'q', x: qx, y: qy };
  };
  const line = (toX: number, toY: number) => {
    [x, y] = [toX, toY];
    segments.push(['l', round(x), round(y)]);
  };

  for (const { command, values } of commandsOf(d)) {
    const kind = command.toUpperCase();
    const [dx, dy] = command === kind ? [0, 0] : [x, y];
    const at = (index: number) => values[index] ?? 0;
    const previous = control;
    control = undefined;
    if (kind === 'M') {
      [x, y] = [at(0) + dx, at(1) + dy];
      [startX, startY] = [x, y];
      segments.push(['m', round(x), round(y)]);
    } else if (kind === 'L') line(at(0) + dx, at(1) + dy);
    else if (kind === 'H') line(at(0) + dx, y);
    else if (kind === 'V') line(x, at(0) + dy);
    else if (kind === 'C') {
      curve(at(0) + dx, at(1) + dy, at(2) + dx, at(3) + dy, at(4) + dx, at(5) + dy);
      control = { kind: 'c', x: at(2) + dx, y: at(3) + dy };
    } else if (kind === 'S') {
      const [x1, y1] = previous?.kind === 'c' ? [2 * x - previous.x, 2 * y - previous.y] : [x, y];
      curve(x1, y1, at(0) + dx, at(1) + dy, at(2) + dx, at(3) + dy);
      control = { kind: 'c', x: at(0) + dx, y: at(1) + dy };
    } else if (kind === 'Q') quadratic(at(0) + dx, at(1) + dy, at(2) + dx, at(3) + dy);
    else if (kind === 'T') {
      const [qx, qy] = previous?.kind === 'q' ? [2 * x - previous.x, 2 * y - previous.y] : [x, y];
      quadratic(qx, qy, at(0) + dx, at(1) + dy);
    } else if (kind === 'A') {
      const [toX, toY] = [at(5) + dx, at(6) + dy];
      const arcs = arcToCurves({ x, y }, { rx: at(0), ry: at(1), turn: at(2), large: at(3) !== 0, sweep: at(4) !== 0 }, { x: toX, y: toY });
      if (arcs.length === 0) line(toX, toY);
      for (const [x1, y1, x2, y2, endX, endY] of arcs) curve(x1, y1, x2, y2, endX, endY);
    } else {
      segments.push(['z']);
      [x, y] = [startX, startY];
    }
  }
  return segments;
}

/** Commands with their numbers; a run of numbers repeats its command (a moveto goes on as lines). */
function commandsOf(d: string): { command: string; values: number[] }[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/giu)].flatMap(([, letter = '', rest = '']) => {
    const needed = NUMBERS_PER_COMMAND[letter.toUpperCase()];
    if (needed === undefined) throw new Error(`No path command: ${letter} in "${d}"`);
    if (needed === 0) return [{ command: letter, values: [] }];
    const values = letter.toUpperCase() === 'A' ? arcNumbers(rest) : numbers(rest);
    if (values.length === 0 || values.length % needed !== 0) throw new Error(`Wrong count of numbers after ${letter} in "${d}"`);
    return Array.from({ length: values.length / needed }, (_, index) => ({
      command: index > 0 && letter === 'M' ? 'L' : index > 0 && letter === 'm' ? 'l' : letter,
      values: values.slice(index * needed, (index + 1) * needed),
    }));
  });
}

const NUMBER = String.raw`[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?`;

const numbers = (text: string) => [...text.matchAll(new RegExp(NUMBER, 'giu'))].map(([value]) => Number(value));

/** The two flags of an arc may stand without a space: `a1 1 0 01.5.5`. */
function arcNumbers(text: string): number[] {
  const one = new RegExp(String.raw`(${NUMBER})[\s,]*(${NUMBER})[\s,]*(${NUMBER})[\s,]*([01])[\s,]*([01])[\s,]*(${NUMBER})[\s,]*(${NUMBER})`, 'giu');
  return [...text.matchAll(one)].flatMap(([, ...values]) => values.map(Number));
}

interface Place { readonly x: number; readonly y: number }
interface Ellipse { readonly rx: number; readonly ry: number; readonly turn: number; readonly large: boolean; readonly sweep: boolean }

/** An elliptical arc as cubic curves of at most a quarter turn each; formulas of SVG 1.1, appendix F.6. */
function arcToCurves(from: Place, ellipse: Ellipse, to: Place): [number, number, number, number, number, number][] {
  const turn = (ellipse.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const halfX = (cos * (from.x - to.x)) / 2 + (sin * (from.y - to.y)) / 2;
  const halfY = (-sin * (from.x - to.x)) / 2 + (cos * (from.y - to.y)) / 2;
  let [rx, ry] = [Math.abs(ellipse.rx), Math.abs(ellipse.ry)];
  if (rx === 0 || ry === 0 || (halfX === 0 && halfY === 0)) return [];
  const tooSmall = Math.sqrt((halfX / rx) ** 2 + (halfY / ry) ** 2);
  if (tooSmall > 1) [rx, ry] = [rx * tooSmall, ry * tooSmall];
  const under = (rx * ry) ** 2 / ((rx * halfY) ** 2 + (ry * halfX) ** 2) - 1;
  const factor = (ellipse.large === ellipse.sweep ? -1 : 1) * Math.sqrt(Math.max(0, under));
  const [midX, midY] = [(factor * rx * halfY) / ry, (-factor * ry * halfX) / rx];
  const centreX = cos * midX - sin * midY + (from.x + to.x) / 2;
  const centreY = sin * midX + cos * midY + (from.y + to.y) / 2;
  const start = Math.atan2((halfY - midY) / ry, (halfX - midX) / rx);
  let swept = Math.atan2((-halfY - midY) / ry, (-halfX - midX) / rx) - start;
  if (ellipse.sweep && swept < 0) swept += 2 * Math.PI;
  if (!ellipse.sweep && swept > 0) swept -= 2 * Math.PI;

  const parts = Math.max(1, Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-9));
  const step = swept / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const onEllipse = (x: number, y: number): [number, number] => [centreX + cos * rx * x - sin * ry * y, centreY + sin * rx * x + cos * ry * y];
  return Array.from({ length: parts }, (_, part) => {
    const [a, b] = [start + part * step, start + (part + 1) * step];
    return [
      ...onEllipse(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      ...onEllipse(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ...onEllipse(Math.cos(b), Math.sin(b)),
    ];
  });
}

/** To thousandths; the sum keeps a zero from being negative. */
const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
