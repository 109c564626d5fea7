import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, n, oval, path, poly, rect } from '../svg.ts';
import { shadow } from './ground.ts';
import { person } from './people.ts';
import { blob, flowers, roundTree, shrub, youngTree } from './trees.ts';

/** A wooden bed with vegetables or flowers, in metres around its middle. */
export function raisedBed(stage: Stage, width = 2.6): string {
  const { palette, random } = stage;
  const half = width / 2;
  const rows = Array.from({ length: Math.round(width / 0.42) }, (_, i) => blob(stage, -half + 0.3 + i * 0.42, -0.62, 0.24, random.between(0.16, 0.34), i % 3 === 0 ? palette.leafDark : i % 3 === 1 ? palette.leaf : mix(palette.leaf, palette.reed, 0.4))).join('');
  return shadow(stage, 0, 0, width * 0.8, 0.1) + oval(0, -0.52, half * 0.96, 0.1, mix(palette.wood, palette.ink, 0.5)) + rows + flowers(stage, -half + 0.3, half - 0.3, 1, [palette.blossom, palette.clothes[1] ?? palette.accent], 2)
    + rect(-half, -0.52, width, 0.52, palette.wood) + rect(-half, -0.52, width, 0.12, mix(palette.wood, palette.sun, 0.35)) + rect(-half, -0.25, width, 0.03, palette.ink, { opacity: 0.2 });
}

/** A long table with people on the far side and backs of people on the near side; `laid` puts things on it. */
export function longTable(stage: Stage, width: number, guests: number, laid = true): string {
  const { palette, random } = stage;
  const half = width / 2;
  const seat = (x: number, up: number): string => `<g transform="translate(${n(x)} ${n(up)}) scale(${random.chance(0.5) ? 1 : -1} 1)">${person(stage, { pose: 'sit', old: random.chance(0.25), skirt: random.chance(0.4), child: random.chance(0.15) })}</g>`;
  const spots = (count: number): number[] => Array.from({ length: count }, (_, i) => -half + (width * (i + 0.5)) / count + random.between(-0.1, 0.1));
  const things = laid ? Array.from({ length: Math.round(width * 1.6) }, (_, i) => i % 3 === 0
    ? rect(-half + 0.25 + i / 1.6, -1.0, 0.1, 0.26, mix(palette.leafDark, palette.waterLight, 0.4)) : oval(-half + 0.25 + i / 1.6, -0.79, 0.15, 0.045, random.pick([palette.frame, ...palette.clothes]))).join('') : '';
  return shadow(stage, 0, 0, width * 0.9, 0.14) + spots(Math.ceil(guests / 2)).map((x) => seat(x, -0.14)).join('') + rect(-half, -0.78, width, 0.1, mix(palette.wood, palette.sun, 0.35)) + things
    + rect(-half + 0.3, -0.68, 0.12, 0.68, palette.wood) + rect(half - 0.42, -0.68, 0.12, 0.68, palette.wood) + rect(-half, -0.7, width, 0.05, palette.ink, { opacity: 0.2 })
    + rect(-half, -0.42, width, 0.09, palette.wood) + spots(Math.floor(guests / 2)).map((x) => seat(x, 0.05)).join('');
}

/** An apple tree, old or freshly planted, in metres around its foot. */
export function appleTree(stage: Stage, height: number, young = false): string {
  const { random } = stage;
  const apples = Array.from({ length: young ? 6 : 16 }, () => {
    const angle = random.between(0, Math.PI * 2);
    const reach = (young ? 0.17 : 0.27) * height * Math.sqrt(random.next());
    return oval(Math.cos(angle) * reach, -height * (young ? 0.75 : 0.62) + Math.sin(angle) * reach, height * 0.022, height * 0.022, '#b8473a');
  }).join('');
  return (young ? youngTree(stage, height) : roundTree(stage, height)) + apples;
}

/** A pine with a bare reddish trunk, in metres around its foot. */
export function pine(stage: Stage, height: number): string {
  const { palette, random } = stage;
  const bark = mix(palette.brick, palette.wood, 0.5);
  const layers = [[0.05, -0.58, 0.1], [-0.06, -0.66, 0.13], [0.06, -0.73, 0.15], [-0.04, -0.8, 0.15], [0.03, -0.87, 0.13], [0, -0.94, 0.08]] as const;
  const branches = layers.slice(0, 3).map(([x, y]) => line([[0, (y + 0.05) * height], [x * height * 1.3, y * height]], bark, height * 0.008)).join('');
  return shadow(stage, 0, 0, height * 0.5, height * 0.025) + poly([[-height * 0.018, 0], [-height * 0.006, -height * 0.9], [height * 0.006, -height * 0.9], [height * 0.018, 0]], bark) + branches
    + layers.map(([x, y, r]) => blob(stage, x * height, y * height, r * height, height * 0.062, mix(palette.leafDark, palette.ink, 0.16), 0.12)).join('')
    + layers.map(([x, y, r]) => blob(stage, (x - 0.025) * height, (y - 0.018) * height, r * height * random.between(0.55, 0.7), height * 0.033, mix(palette.leafDark, palette.leaf, 0.3), 0.14)).join('');
}

/** A birch: white trunk, light leaves. */
export function birch(stage: Stage, height: number): string {
  const { palette, random } = stage;
  const marks = Array.from({ length: 6 }, () => rect(random.between(-0.012, 0.004) * height, -random.between(0.05, 0.5) * height, height * 0.012, height * 0.008, palette.ink, { opacity: 0.6 })).join('');
  const light = mix(palette.leaf, palette.sun, 0.2);
  const crown = Array.from({ length: 7 }, (_, i) => blob(stage, random.between(-0.1, 0.1) * height, -(0.46 + i * 0.075) * height, (0.15 - Math.abs(i - 2) * 0.016) * height, height * 0.07, i % 2 ? light : palette.leaf)).join('');
  return shadow(stage, 0, 0, height * 0.5, height * 0.025) + poly([[-height * 0.016, 0], [-height * 0.007, -height * 0.86], [height * 0.007, -height * 0.86], [height * 0.016, 0]], mix(palette.frame, palette.cloudShade, 0.25)) + marks + crown;
}

/** Trunks lying on the ground, in metres around the middle. */
export function log(stage: Stage, length: number): string {
  const { palette } = stage;
  const half = length / 2;
  return shadow(stage, 0, 0, length * 0.6, 0.08) + rect(-half, -0.5, length, 0.5, mix(palette.wood, palette.ink, 0.2), { radius: 0.22 }) + rect(-half + 0.15, -0.48, length - 0.4, 0.15, mix(palette.wood, palette.sun, 0.3), { radius: 0.07 }) + oval(half - 0.08, -0.25, 0.14, 0.25, mix(palette.wood, palette.plaster, 0.6)) + oval(half - 0.08, -0.25, 0.07, 0.13, palette.wood, { opacity: 0.5 });
}

/** A hut of branches leaning together. */
export function branchHut(stage: Stage): string {
  const { palette, random } = stage;
  const sticks = Array.from({ length: 15 }, (_, i) => {
    const foot = -1.9 + i * 0.27;
    return path(`M${n(foot - 0.06)} 0L${n(foot * -0.16 - 0.03)} ${n(-2.5 - random.between(0, 0.35))}L${n(foot * -0.16 + 0.05)} ${n(-2.5)}L${n(foot + 0.07)} 0Z`, mix(palette.wood, random.chance(0.5) ? palette.ink : palette.sun, random.between(0.1, 0.35)));
  }).join('');
  return shadow(stage, 0, 0, 3.6, 0.14) + sticks + path('M-0.55 0L0 -1.5L0.55 0Z', palette.ink, { opacity: 0.6 }) + `<g transform="translate(-1.9 0)">${shrub(stage, 1.3, 0.6, mix(palette.leaf, palette.leafDark, 0.4))}</g>`;
}

/** Somebody swimming: a head, an arm and rings in the water. */
export function swimmer(stage: Stage): string {
  const { palette, random } = stage;
  const skin = random.pick(palette.skin);
  return oval(0, 0, 0.9, 0.13, palette.waterLight, { opacity: 0.55 }) + path('M0.1 -0.02Q0.35 -0.5 0.75 -0.28L0.72 -0.16Q0.4 -0.28 0.28 0Z', skin) + oval(0, -0.14, 0.14, 0.16, skin) + path('M-0.15 -0.12Q-0.16 -0.34 0.02 -0.33Q0.16 -0.3 0.14 -0.2Q0 -0.26 -0.15 -0.12Z', random.pick(palette.clothes)) + oval(0, 0.04, 0.42, 0.06, palette.water, { opacity: 0.9 });
}
