import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { person } from '../../shapes/people.ts';
import { blob, flowers } from '../../shapes/plants.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene, Stage } from '../../stage.ts';
import { path, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { avenue } from './avenue.ts';
import { heath } from './heath.ts';

/** Een rechte dorpsstraat met eiken aan beide kanten, grijze boerderijen en heide in de verte. */
export const omslag: Scene = (stage) => {
  const { palette } = stage;
  const camera = { horizon: 1600, vanish: 950, eye: 5.2 };
  const scales = [9, 12, 16, 22, 32, 48, 72];
  return [
    backdrop(stage, {
      horizon: 1605,
      wood: 34,
      sun: [950, 1120, 70],
      clouds: [
        [420, 1240, 900],
        [1560, 1330, 820],
        [900, 1470, 640],
        [1700, 1070, 520],
        [140, 1420, 500],
      ],
    }),
    path('M-10 1600Q300 1552 700 1588T1300 1570T1910 1592V1680H-10Z', mix(mix(palette.accent, palette.blossom, 0.55), palette.haze, 0.42)),
    heath(stage, 1598, 1655),
    avenue(stage, camera, (far, i) => roundTree(far, 7.6 + (i % 3) * 0.6), scales, 2.6, 6.4),
    arrange(camera, [
      { scale: 52, x: -1, drawing: bicycle(stage, { coat: palette.clothes[1] }) },
      { scale: 74, x: 3.5, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 74, x: 4.3, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) },
    ]),
    heather(stage, -20, 620),
    heather(stage, 1290, 1920),
  ].join('');
};

/** A bank of heather in the foreground of the cover, between two places from the left. */
function heather(stage: Stage, left: number, right: number): string {
  const { palette, random } = stage;
  const purple = mix(palette.accent, palette.blossom, 0.5);
  const outer = left < 0 ? left : right;
  const clumps = Array.from({ length: 34 }, (_, i) => {
    const x = outer + (left < 0 ? 1 : -1) * (right - left) * random.next() ** 1.3;
    const near = 1 - Math.abs(x - outer) / (right - left);
    const y = 2610 - (33 - i) * 7.2 * near;
    return {
      y,
      drawing: blob(
        stage,
        x,
        y,
        random.between(60, 120),
        random.between(30, 55),
        mix(purple, random.chance(0.4) ? palette.leafDark : palette.blossom, random.between(0.05, 0.55)),
        0.14,
      ),
    };
  });
  return (
    clumps
      .sort((a, b) => a.y - b.y)
      .map(({ drawing }) => drawing)
      .join('') + place(flowers(stage, left / 80, right / 80, 1, [palette.blossom, palette.accent, purple, palette.frame], 9), 0, 2610, 80)
  );
}
