import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, path, poly, smooth, soft } from '../svg.ts';
import type { Point } from '../svg.ts';

/** A shrub or a low clump of plants. */
export function shrub(stage: Stage, width: number, height: number, color: Color = stage.palette.leaf): string {
  const { palette } = stage;
  return (
    blob(stage, 0, -height * 0.45, width / 2, height * 0.55, mix(color, palette.leafDark, 0.5), 0.1) +
    blob(stage, -width * 0.1, -height * 0.56, width * 0.32, height * 0.36, color, 0.1)
  );
}

/** A clipped hedge from `left` to `right`. */
export function hedge(stage: Stage, left: number, right: number, height: number): string {
  const { palette, random } = stage;
  const count = Math.max(3, Math.round((right - left) / 1.2));
  const top = Array.from({ length: count + 1 }, (_, i): Point => [
    left + ((right - left) * i) / count,
    -height + random.between(-0.05, 0.05),
  ]);
  const body = `${smooth(top, false)}L${right} 0L${left} 0Z`;
  return (
    path(body, mix(palette.leafDark, palette.leaf, 0.35)) +
    poly([...top.map(([x, y]): Point => [x, y]), [right, -height * 0.72], [left, -height * 0.72]], palette.leaf, { opacity: 0.7 })
  );
}

/** Flowers as small dots above leaves, from `left` to `right`. */
export function flowers(stage: Stage, left: number, right: number, height: number, colors: readonly Color[], each = 5): string {
  const { random, palette } = stage;
  const count = Math.round((right - left) * each);
  return Array.from({ length: count }, () => {
    const [x, y] = [random.between(left, right), -random.between(0.25, 1) * height];
    const r = height * random.between(0.05, 0.11);
    return (
      line(
        [
          [x, 0],
          [x + 0.02, y],
        ],
        palette.leafDark,
        height * 0.03,
        { opacity: 0.7 },
      ) + `<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="${r.toFixed(3)}" fill="${random.pick(colors)}"/>`
    );
  }).join('');
}

/** A mass of leaves: an ellipse with a lobed edge. */
export function blob(stage: Stage, x: number, y: number, rx: number, ry: number, fill: Color, lobes = 0.07): string {
  const { random } = stage;
  const count = 13;
  const turn = random.between(0, 1);
  const points = Array.from({ length: count }, (_, i): Point => {
    const angle = ((i + turn) / count) * Math.PI * 2;
    const reach = 1 + random.between(-lobes, lobes);
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
  });
  return soft(points, fill);
}
