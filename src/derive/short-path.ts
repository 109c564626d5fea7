import type { MapPoint, Outline } from './area-map.ts';

/** An outline as the `d` of an SVG path in whole units, each corner told from the one before it: half the letters of `toSvgPath`. */
export function shortPath(outline: Outline, closed = true): string {
  return outline.map((ring) => {
    const corners = inWholeUnits(ring);
    const [first = [0, 0]] = corners;
    const last = corners.at(-1) ?? first;
    const open = closed && corners.length > 1 && last[0] === first[0] && last[1] === first[1] ? corners.slice(0, -1) : corners;
    const steps = open.slice(1).map(([x, y], index) => pair(x - (open[index]?.[0] ?? 0), y - (open[index]?.[1] ?? 0)));
    return `M${pair(...first)}l${steps.length > 0 ? steps.join(' ').replaceAll(' -', '-') : '0 0'}${closed ? 'z' : ''}`;
  }).join('');
}

/** Places rounded; what comes to the same place is there once. */
function inWholeUnits(ring: readonly MapPoint[]): readonly MapPoint[] {
  const rounded = ring.map(([x, y]): MapPoint => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], index) => index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1]);
}

const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;
