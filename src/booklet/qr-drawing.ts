import { qrCode, type QrCode } from '../derive/qr-code.ts';
import type { Medium } from './booklet-data.ts';
import { closedRings, type DrawnCode, type DrawnPoint } from './drawing.ts';

/**
 * A QR code as a booklet holds it: outlines of its dark parts for the press, since pictures in SVG would reach paper in
 * RGB; an SVG for the screen, which the typesetter takes in a fifth of the time that hundreds of steps take one by one.
 * Its quiet zone is not drawn: the template keeps four modules free around it.
 */
export function qrDrawing(address: string, medium: Medium): DrawnCode {
  const key = `${medium} ${address}`;
  const known = drawn.get(key) ?? draw(address, medium);
  if (drawn.size >= MOST_KEPT) drawn.clear();
  drawn.set(key, known);
  return known;
}

// Both sizes of a booklet show the same codes.
const MOST_KEPT = 2000;
const drawn = new Map<string, DrawnCode>();

function draw(address: string, medium: Medium): DrawnCode {
  const code = qrCode(address);
  const { size } = code;
  const rings = outlines(code);
  if (medium === 'press') return { width: size, height: size, shapes: [{ segments: closedRings(rings), fill: 'current' }] };
  return { width: size, height: size, svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${rings.map(ringPath).join('')}" fill-rule="evenodd"/></svg>` };
}

/** A ring as the `d` of an SVG path: its sides go along and down in turn. */
function ringPath(ring: readonly DrawnPoint[]): string {
  return `${ring.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : x === ring[index - 1]?.[0] ? `V${y}` : `H${x}`)).join('')}z`;
}

/** Walk along the edges between dark and light, dark on the right hand; each edge is walked once, straight runs are one line. */
function outlines({ size, isDark: dark }: QrCode): DrawnPoint[][] {
  // Where an edge leads from a corner of modules; at most two start in one. Corners are counted row by row.
  const wide = size + 1;
  const edges = new Map<number, number[]>();
  const add = (from: number, to: number) => {
    const known = edges.get(from);
    if (known) known.push(to);
    else edges.set(from, [to]);
  };
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!dark(x, y)) continue;
      const corner = y * wide + x;
      if (!dark(x, y - 1)) add(corner, corner + 1);
      if (!dark(x + 1, y)) add(corner + 1, corner + 1 + wide);
      if (!dark(x, y + 1)) add(corner + 1 + wide, corner + wide);
      if (!dark(x - 1, y)) add(corner + wide, corner);
    }
  }
  const rings: DrawnPoint[][] = [];
  for (const [from, targets] of edges) {
    for (let next = targets.pop(); next !== undefined; next = targets.pop()) {
      const ring = [from];
      while (next !== from) {
        ring.push(next);
        const following: number | undefined = edges.get(next)?.pop();
        if (following === undefined) break;
        next = following;
      }
      rings.push(ring.filter((corner, index) => turnsAt(ring, corner, index)).map((corner) => [corner % wide, Math.floor(corner / wide)]));
    }
  }
  return rings;
}

/** Whether a ring turns in a corner: it goes on as it came where both steps are as long, counted in corners. */
function turnsAt(ring: readonly number[], corner: number, index: number): boolean {
  const before = ring[(index + ring.length - 1) % ring.length] ?? corner;
  const after = ring[(index + 1) % ring.length] ?? corner;
  return corner - before !== after - corner;
}
