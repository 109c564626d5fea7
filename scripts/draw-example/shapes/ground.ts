import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { cut, line, oval, path, poly, rect, smooth } from '../svg.ts';
import type { Point } from '../svg.ts';

/** A band of land across the whole width, lit from the left and a little darker towards the reader. */
export function band(stage: Stage, top: number, bottom: number, color: Color, wave = 0): string {
  const { width, palette, random } = stage;
  const fill = stage.gradient('down', [
    { at: 0, color: mix(color, palette.skyLow, 0.22) },
    { at: 1, color: mix(color, palette.ink, 0.07) },
  ]);
  if (wave === 0) return rect(-5, top, width + 10, bottom - top, fill);
  const ridge = Array.from({ length: 7 }, (_, i): Point => [-20 + ((width + 40) * i) / 6, top + random.between(-wave, wave)]);
  return path(`${smooth(ridge, false)}L${width + 20} ${bottom}L-20 ${bottom}Z`, fill);
}

/** Strips of fields that narrow towards a point on the horizon, with ditches between. */
export function strips(stage: Stage, horizon: number, bottom: number, vanish: number, colors: readonly Color[], spread = 3.2): string {
  const { width, palette, random } = stage;
  const count = colors.length;
  const nearAt = (i: number): number => vanish + (i / count - 0.5) * width * spread;
  const farAt = (i: number): number => vanish + (i / count - 0.5) * width * spread * 0.16;
  const ends = [colors[0], colors.at(-1)]
    .map((color, i) =>
      rect(
        i * width * 0.5 - 5,
        horizon,
        width * 0.5 + 10,
        bottom - horizon,
        stage.gradient('down', [
          { at: 0, color: mix(color ?? palette.grass, palette.haze, 0.45) },
          { at: 0.5, color: color ?? palette.grass },
        ]),
      ),
    )
    .join('');
  return (
    ends +
    colors
      .map((color, i) => {
        const field = poly(
          [
            [farAt(i), horizon],
            [farAt(i + 1), horizon],
            [nearAt(i + 1), bottom],
            [nearAt(i), bottom],
          ],
          stage.gradient('down', [
            { at: 0, color: mix(color, palette.haze, 0.45) },
            { at: 0.5, color },
            { at: 1, color: mix(color, palette.ink, 0.06) },
          ]),
        );
        const ditchWidth = random.between(9, 20);
        const ditch = poly(
          [
            [farAt(i + 1) - 1.2, horizon],
            [farAt(i + 1) + 1.2, horizon],
            [nearAt(i + 1) + ditchWidth, bottom],
            [nearAt(i + 1) - ditchWidth, bottom],
          ],
          stage.gradient('down', [
            { at: 0, color: palette.waterLight },
            { at: 1, color: palette.water },
          ]),
        );
        return field + ditch;
      })
      .join('')
  );
}

/** A path or road that narrows away from the reader; widths in pixels. */
export function lane(
  color: Color,
  far: readonly [x: number, y: number, width: number],
  near: readonly [x: number, y: number, width: number],
  bend = 0,
): string {
  const [fx, fy, fw] = far;
  const [nx, ny, nw] = near;
  const middle = (fy + ny) / 2;
  const left = `M${fx - fw / 2} ${fy}C${fx - fw / 2 + bend} ${middle} ${nx - nw / 2 + bend} ${middle} ${nx - nw / 2} ${ny}`;
  const right = `L${nx + nw / 2} ${ny}C${nx + nw / 2 + bend} ${middle} ${fx + fw / 2 + bend} ${middle} ${fx + fw / 2} ${fy}Z`;
  return path(left + right, color);
}

/** A soft shadow on the ground that falls to the right, in the units of what casts it. */
export function shadow(stage: Stage, x: number, y: number, length: number, thickness = length * 0.1): string {
  return oval(x + length * 0.42, y, length * 0.56, thickness, stage.palette.ink, { opacity: 0.13 });
}

/** Tufts of grass or reed along a line, in pixels. */
export function tufts(stage: Stage, from: Point, to: Point, count: number, height: number, color: Color): string {
  const { random, palette } = stage;
  return Array.from({ length: count }, () => {
    const t = random.next();
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + random.between(-4, 4)];
    const high = height * random.between(0.55, 1.1);
    const lean = random.between(-0.25, 0.35) * high;
    const blade = mix(color, random.chance(0.5) ? palette.leafDark : palette.sun, random.between(0, 0.25));
    return path(
      `M${x - high * 0.035} ${y}Q${x + lean * 0.2} ${y - high * 0.6} ${x + lean} ${y - high}Q${x + lean * 0.35 + high * 0.03} ${y - high * 0.5} ${x + high * 0.035} ${y}Z`,
      blade,
    );
  }).join('');
}

/** Reed with plumes. */
export function reeds(stage: Stage, from: Point, to: Point, count: number, height: number): string {
  const { palette, random } = stage;
  const stems = Array.from({ length: Math.round(count / 3) }, () => {
    const t = random.next();
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    const high = height * random.between(0.9, 1.35);
    const lean = random.between(0.05, 0.25) * high;
    const stem = line(
      [
        [x, y],
        [x + lean * 0.3, y - high * 0.6],
        [x + lean, y - high],
      ],
      mix(palette.reed, palette.leafDark, 0.35),
      height * 0.018,
      { curved: true },
    );
    const plume = path(
      `M${x + lean * 0.82} ${y - high * 0.88}q${high * 0.015} ${-high * 0.08} ${high * 0.085} ${-high * 0.15}q${-high * 0.005} ${high * 0.09} ${-high * 0.065} ${high * 0.16}Z`,
      mix(palette.wood, palette.reed, random.between(0.35, 0.7)),
    );
    return stem + plume;
  }).join('');
  return (
    tufts(stage, from, to, count, height, mix(palette.reed, palette.leaf, 0.45)) +
    stems +
    tufts(stage, from, to, Math.round(count / 2), height * 0.6, mix(palette.leafDark, palette.reed, 0.35))
  );
}

/** Paving: a few flat stones of slightly other tones, so that a large plane is not empty. */
export function stones(stage: Stage, left: number, top: number, right: number, bottom: number, color: Color, count: number): string {
  const { palette, random } = stage;
  return Array.from({ length: count }, () => {
    const y = random.between(top, bottom);
    const scale = 0.4 + (0.9 * (y - top)) / (bottom - top);
    const [w, h] = [random.between(46, 120) * scale, random.between(7, 12) * scale];
    const x = random.between(left, right - w);
    return poly(
      cut(
        [
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ],
        1.2,
        random,
      ),
      random.chance(0.5) ? palette.ink : palette.sun,
      { opacity: color === palette.road ? 0.05 : 0.07 },
    );
  }).join('');
}
