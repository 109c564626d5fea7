import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, path, poly, rect, soft } from '../svg.ts';
import type { Point } from '../svg.ts';
import { shadow } from './ground.ts';
import { blob } from './plants.ts';

/** A tree with a round crown, in metres around its foot. */
export function roundTree(stage: Stage, height: number, crown: Color = stage.palette.leaf): string {
  const { palette, random } = stage;
  const dark = crown === palette.leaf ? mix(crown, palette.leafDark, 0.75) : mix(crown, mix(palette.ink, palette.accent, 0.3), 0.22);
  const r = height * 0.31;
  const middle = -height * 0.63;
  const puffs = (color: Color, x: number, y: number, size: number, spots: readonly (readonly [number, number, number])[]): string =>
    spots.map(([dx, dy, part]) => blob(stage, x + dx * size, y + dy * size, part * size, part * size * 0.94, color, 0.06)).join('');
  const lean = random.between(-0.08, 0.08);
  return [
    shadow(stage, 0, 0, height * 0.75, height * 0.045),
    trunk(stage, height * 0.55, height * 0.026),
    line(
      [
        [0, -height * 0.36],
        [r * 0.35, -height * 0.52],
      ],
      mix(palette.wood, palette.ink, 0.35),
      height * 0.022,
    ),
    puffs(dark, 0, middle, r, [
      [-0.6, 0.28, 0.55],
      [0.62, 0.24, 0.56],
      [0, 0.4, 0.6],
      [-0.42 + lean, -0.36, 0.66],
      [0.44 + lean, -0.32, 0.62],
      [lean, -0.6, 0.6],
      [0, 0, 0.85],
    ]),
    puffs(crown, -r * 0.16, middle - r * 0.12, r * 0.82, [
      [-0.62, 0.22, 0.44],
      [-0.3, -0.42, 0.6],
      [0.34, -0.46, 0.44],
      [0.06, 0.06, 0.52],
    ]),
    puffs(mix(crown, palette.sun, 0.2), -r * 0.34, middle - r * 0.38, r * 0.5, [
      [-0.4, 0.2, 0.42],
      [0.1, -0.25, 0.55],
    ]),
    Array.from({ length: 18 }, () => {
      const [angle, reach] = [random.between(0, Math.PI * 2), r * Math.sqrt(random.between(0.05, 0.92))];
      const light = Math.cos(angle) * 0.6 + Math.sin(angle) * 0.8 < 0.1;
      return blob(
        stage,
        Math.cos(angle) * reach,
        middle + Math.sin(angle) * reach,
        r * random.between(0.06, 0.12),
        r * random.between(0.04, 0.08),
        light ? mix(crown, palette.sun, 0.3) : mix(dark, crown, 0.45),
        0.15,
      );
    }).join(''),
  ].join('');
}

/** A poplar or young street tree: tall and narrow. */
export function tallTree(stage: Stage, height: number, width = height * 0.28, crown: Color = stage.palette.leaf): string {
  const { palette } = stage;
  const dark = mix(crown, palette.leafDark, 0.7);
  return [
    shadow(stage, 0, 0, height * 0.6, height * 0.035),
    trunk(stage, height * 0.45, height * 0.022),
    blob(stage, 0, -height * 0.58, width / 2, height * 0.41, dark, 0.09),
    blob(stage, -width * 0.11, -height * 0.62, width * 0.34, height * 0.33, crown, 0.09),
  ].join('');
}

/** A lime trained into a box, as along Dutch fronts and squares. */
export function boxTree(stage: Stage, height: number, width = height * 0.5): string {
  const { palette, random } = stage;
  const [top, tall, half] = [-height, height * 0.52, width / 2];
  const dark = mix(palette.leaf, palette.leafDark, 0.7);
  const dabs = Array.from({ length: 16 }, () =>
    blob(
      stage,
      random.between(-half * 0.86, half * 0.8),
      random.between(top + tall * 0.08, top + tall * 0.92),
      width * 0.05,
      width * 0.035,
      mix(palette.leaf, random.chance(0.4) ? palette.sun : palette.leafDark, 0.3),
    ),
  ).join('');
  return (
    shadow(stage, 0, 0, height * 0.6, height * 0.04) +
    trunk(stage, height * 0.6, height * 0.024) +
    rect(-half, top, width, tall, dark, { radius: width * 0.09 }) +
    rect(-half, top, width * 0.72, tall * 0.86, palette.leaf, { radius: width * 0.09 }) +
    dabs
  );
}

/** A pollard willow beside a ditch: a thick trunk, a knob, and a dome of straight shoots. */
export function willow(stage: Stage, height: number): string {
  const { palette, random } = stage;
  const head = -height * 0.4;
  const bark = mix(palette.wood, palette.ink, 0.35);
  const dome = (reach: number, color: Color): string => {
    const tips = Array.from({ length: 13 }, (_, i): Point => {
      const angle = -Math.PI / 2 + (i / 12 - 0.5) * 3.5;
      const long = height * reach * (i % 2 ? 0.93 : 1.05) * random.between(0.95, 1.05);
      return [Math.cos(angle) * long * 0.82, head - height * 0.06 + Math.sin(angle) * long];
    });
    return soft([...tips, [0, head + height * 0.03]], color);
  };
  const shoots = Array.from({ length: 12 }, (_, i) => {
    const angle = -Math.PI / 2 + (i / 11 - 0.5) * 2.6;
    const long = height * random.between(0.36, 0.5);
    return line(
      [
        [0, head],
        [Math.cos(angle) * long * 0.8, head + Math.sin(angle) * long],
      ],
      mix(palette.leafDark, palette.wood, 0.3),
      height * 0.008,
      { opacity: 0.5 },
    );
  }).join('');
  return (
    shadow(stage, 0, 0, height * 0.6, height * 0.04) +
    path(
      `M${-height * 0.075} 0Q${-height * 0.05} ${head * 0.6} ${-height * 0.085} ${head}H${height * 0.085}Q${height * 0.04} ${head * 0.5} ${height * 0.085} 0Z`,
      bark,
    ) +
    dome(0.52, mix(palette.leaf, palette.leafDark, 0.6)) +
    `<g transform="translate(${-height * 0.05} ${-height * 0.03})">${dome(0.4, palette.leaf)}</g>` +
    shoots +
    blob(stage, 0, head, height * 0.12, height * 0.06, bark)
  );
}

/** A newly planted tree with its two stakes. */
export function youngTree(stage: Stage, height: number, crown: Color = stage.palette.leaf): string {
  const { palette } = stage;
  const [stake, gap] = [height * 0.42, height * 0.09];
  const pole = (x: number): string =>
    line(
      [
        [x, 0],
        [x, -stake],
      ],
      mix(palette.wood, palette.sun, 0.25),
      height * 0.018,
    );
  return (
    shadow(stage, 0, 0, height * 0.5, height * 0.03) +
    pole(-gap) +
    pole(gap) +
    line(
      [
        [0, 0],
        [0, -height * 0.7],
      ],
      mix(palette.wood, palette.ink, 0.3),
      height * 0.02,
    ) +
    line(
      [
        [-gap, -stake * 0.86],
        [gap, -stake * 0.86],
      ],
      palette.ink,
      height * 0.012,
      { opacity: 0.6 },
    ) +
    blob(stage, 0, -height * 0.74, height * 0.2, height * 0.25, mix(crown, palette.leafDark, 0.5)) +
    blob(stage, -height * 0.04, -height * 0.78, height * 0.13, height * 0.17, crown)
  );
}

function trunk(stage: Stage, height: number, half: number): string {
  const { palette } = stage;
  return poly(
    [
      [-half, 0],
      [-half * 0.6, -height],
      [half * 0.6, -height],
      [half, 0],
    ],
    mix(palette.wood, palette.ink, 0.35),
  );
}
