import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { n, oval, rect } from '../svg.ts';
import { shadow } from './ground.ts';
import { person } from './people.ts';
import { blob, flowers } from './plants.ts';
import { roundTree, youngTree } from './trees.ts';

/** A wooden bed with vegetables or flowers, in metres around its middle. */
export function raisedBed(stage: Stage, width = 2.6): string {
  const { palette, random } = stage;
  const half = width / 2;
  const rows = Array.from({ length: Math.round(width / 0.42) }, (_, i) =>
    blob(
      stage,
      -half + 0.3 + i * 0.42,
      -0.62,
      0.24,
      random.between(0.16, 0.34),
      i % 3 === 0 ? palette.leafDark : i % 3 === 1 ? palette.leaf : mix(palette.leaf, palette.reed, 0.4),
    ),
  ).join('');
  return (
    shadow(stage, 0, 0, width * 0.8, 0.1) +
    oval(0, -0.52, half * 0.96, 0.1, mix(palette.wood, palette.ink, 0.5)) +
    rows +
    flowers(stage, -half + 0.3, half - 0.3, 1, [palette.blossom, palette.clothes[1] ?? palette.accent], 2) +
    rect(-half, -0.52, width, 0.52, palette.wood) +
    rect(-half, -0.52, width, 0.12, mix(palette.wood, palette.sun, 0.35)) +
    rect(-half, -0.25, width, 0.03, palette.ink, { opacity: 0.2 })
  );
}

/** A long table with people on the far side and backs of people on the near side; `laid` puts things on it. */
export function longTable(stage: Stage, width: number, guests: number, laid = true): string {
  const { palette, random } = stage;
  const half = width / 2;
  const seat = (x: number, up: number): string =>
    `<g transform="translate(${n(x)} ${n(up)}) scale(${random.chance(0.5) ? 1 : -1} 1)">${person(stage, { pose: 'sit', old: random.chance(0.25), skirt: random.chance(0.4), child: random.chance(0.15) })}</g>`;
  const spots = (count: number): number[] =>
    Array.from({ length: count }, (_, i) => -half + (width * (i + 0.5)) / count + random.between(-0.1, 0.1));
  const things = laid
    ? Array.from({ length: Math.round(width * 1.6) }, (_, i) =>
        i % 3 === 0
          ? rect(-half + 0.25 + i / 1.6, -1.0, 0.1, 0.26, mix(palette.leafDark, palette.waterLight, 0.4))
          : oval(-half + 0.25 + i / 1.6, -0.79, 0.15, 0.045, random.pick([palette.frame, ...palette.clothes])),
      ).join('')
    : '';
  return (
    shadow(stage, 0, 0, width * 0.9, 0.14) +
    spots(Math.ceil(guests / 2))
      .map((x) => seat(x, -0.14))
      .join('') +
    rect(-half, -0.78, width, 0.1, mix(palette.wood, palette.sun, 0.35)) +
    things +
    rect(-half + 0.3, -0.68, 0.12, 0.68, palette.wood) +
    rect(half - 0.42, -0.68, 0.12, 0.68, palette.wood) +
    rect(-half, -0.7, width, 0.05, palette.ink, { opacity: 0.2 }) +
    rect(-half, -0.42, width, 0.09, palette.wood) +
    spots(Math.floor(guests / 2))
      .map((x) => seat(x, 0.05))
      .join('')
  );
}

/** An apple tree, old or freshly planted, in metres around its foot. */
export function appleTree(stage: Stage, height: number, young = false): string {
  const { random } = stage;
  const apples = Array.from({ length: young ? 6 : 16 }, () => {
    const angle = random.between(0, Math.PI * 2);
    const reach = (young ? 0.17 : 0.27) * height * Math.sqrt(random.next());
    return oval(
      Math.cos(angle) * reach,
      -height * (young ? 0.75 : 0.62) + Math.sin(angle) * reach,
      height * 0.022,
      height * 0.022,
      '#b8473a',
    );
  }).join('');
  return (young ? youngTree(stage, height) : roundTree(stage, height)) + apples;
}
