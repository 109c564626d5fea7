import { qrCode, type QrCode } from '../derive/qr-code.ts';
import { closedRings, type Drawing, type DrawnPoint } from './drawing.ts';

/** A QR code as outlines of its dark parts. Its quiet zone is not drawn: the template keeps four modules free around it. */
export function qrDrawing(address: string): Drawing {
  const known = drawn.get(address) ?? draw(address);
  if (drawn.size >= MOST_KEPT) drawn.clear();
  drawn.set(address, known);
  return known;
}

// Both sizes and both media of a booklet show the same codes.
const MOST_KEPT = 2000;
const drawn = new Map<string, Drawing>();

function draw(address: string): Drawing {
  const code = qrCode(address);
  return { width: code.size, height: code.size, shapes: [{ segments: closedRings(outlines(code)), fill: 'current' }] };
}

/** Walk along the edges between dark and light, dark on the right hand; each edge is walked once, straight runs are one line. */
function outlines({ size, isDark: dark }: QrCode): DrawnPoint[][] {
  const edges = new Map<number, DrawnPoint[]>();
  const key = ([x, y]: DrawnPoint) => y * (size + 1) + x;
  const add = (from: DrawnPoint, to: DrawnPoint) => {
    const known = edges.get(key(from));
    if (known) known.push(to);
    else edges.set(key(from), [to]);
  };
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!dark(x, y)) continue;
      if (!dark(x, y - 1)) add([x, y], [x + 1, y]);
      if (!dark(x + 1, y)) add([x + 1, y], [x + 1, y + 1]);
      if (!dark(x, y + 1)) add([x + 1, y + 1], [x, y + 1]);
      if (!dark(x - 1, y)) add([x, y + 1], [x, y]);
    }
  }
  const rings: DrawnPoint[][] = [];
  for (const [from, targets] of edges) {
    const start: DrawnPoint = [from % (size + 1), Math.floor(from / (size + 1))];
    for (let next = targets.pop(); next; next = targets.pop()) {
      const ring: DrawnPoint[] = [start];
      while (key(next) !== from) {
        ring.push(next);
        const following: DrawnPoint | undefined = edges.get(key(next))?.pop();
        if (!following) break;
        next = following;
      }
      rings.push(ring.filter((point, index) => isCorner(ring, point, index)));
    }
  }
  return rings;
}

function isCorner(ring: readonly DrawnPoint[], [x, y]: DrawnPoint, index: number): boolean {
  const [beforeX, beforeY] = ring[(index + ring.length - 1) % ring.length] ?? [x, y];
  const [afterX, afterY] = ring[(index + 1) % ring.length] ?? [x, y];
  return !((beforeX === x && afterX === x) || (beforeY === y && afterY === y));
}
