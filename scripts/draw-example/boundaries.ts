/**
 * Draws the boundaries of the example municipality from one small planar graph, so that neighbours share their vertices
 * exactly. Run: `npx node scripts/draw-example/boundaries.ts [content]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { traceArc } from './arcs.ts';
import type { Spot } from './arcs.ts';
import { arcs, enclaveNodes, nodes, rings } from './land.ts';
import { createRandom } from './random.ts';

type Ring = Spot[];

const middle: Spot = [5.9, 53.17];

const kmPerDegree: Spot = [111.32 * Math.cos((middle[1] * Math.PI) / 180), 111.2];

const content = process.argv[2] ?? 'content';

const traced = traceAll();

for (const area of Object.keys(rings)) {
  const ring = counterClockwise(closedRing(area));
  const folder = join(content, 'areas', area);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'boundary.geojson'), toGeoJson(ring));
  console.log(`${area}: ${ring.length - 1} vertices`);
}

/** Every arc as longitude and latitude, rounded once so that both sides get the same numbers. */
function traceAll(): Map<string, Spot[]> {
  return new Map(
    Object.entries(arcs).map(([name, arc]) => {
      const points = [nodeAt(arc.from), ...arc.through, nodeAt(arc.to)];
      return [name, traceArc(points, arc, createRandom(name)).map(toDegrees)];
    }),
  );
}

function nodeAt(name: string): Spot {
  const node = nodes[name] ?? enclaveNodes[name];
  if (!node) throw new Error(`no node "${name}"`);
  return node;
}

function toDegrees([east, north]: Spot): Spot {
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return [round(middle[0] + east / kmPerDegree[0]), round(middle[1] + north / kmPerDegree[1])];
}

/** The arcs of an area one after another; each must begin where the one before ended. */
function closedRing(area: string): Ring {
  const ring: Ring = [];
  for (const step of rings[area] ?? []) {
    const backwards = step.startsWith('-');
    const arc = traced.get(backwards ? step.slice(1) : step);
    if (!arc) throw new Error(`${area}: no arc "${step}"`);
    const walked = backwards ? [...arc].reverse() : arc;
    const [joint, before] = [walked[0], ring.at(-1)];
    if (before && before.join() !== joint?.join()) throw new Error(`${area}: "${step}" does not begin where the ring stands`);
    ring.push(...(before ? walked.slice(1) : walked));
  }
  if (ring[0]?.join() !== ring.at(-1)?.join()) throw new Error(`${area}: the ring does not close`);
  return ring;
}

/** Outer rings run counter-clockwise (RFC 7946, section 3.1.6). */
function counterClockwise(ring: Ring): Ring {
  const twiceArea = ring.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = ring[i] as Spot;
    return sum + fromX * y - x * fromY;
  }, 0);
  return twiceArea > 0 ? ring : [...ring].reverse();
}

function toGeoJson(ring: Ring): string {
  const rows = ring.map(([lon, lat]) => `    [${lon.toFixed(5)}, ${lat.toFixed(5)}]`);
  return `{\n  "type": "Polygon",\n  "coordinates": [[\n${rows.join(',\n')}\n  ]]\n}\n`;
}
