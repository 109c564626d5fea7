import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { sloop } from '../../shapes/boats.ts';
import { crane } from '../../shapes/crane.ts';
import { person } from '../../shapes/people.ts';
import { gulls } from '../../shapes/sky.ts';
import { bikeRack, planter } from '../../shapes/street.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, n, oval, place, poly, rect, ring } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { bollard } from './bollard.ts';
import { quay } from './quay.ts';

/** Een oude bakstenen loods aan het water met grote groene deuren, waarvan er een openstaat. */
export const loods91: Scene = (stage) => {
  const { palette, height } = stage;
  const [lip, shore] = [830, 890];
  const scene =
    place(shed(stage), 880, lip - 46, 46) +
    rect(-5, lip - 48, 1810, 50, palette.paving) +
    place(bikeRack(stage, 4), 1490, lip - 18, 48) +
    place(person(stage, { pose: 'walk', coat: palette.accent }), 300, lip - 14, 50) +
    place(bollard(stage), 130, lip - 2, 56) +
    place(bollard(stage), 1660, lip - 2, 56) +
    place(planter(stage, 1.8), 610, lip - 20, 48);
  return [
    backdrop(stage, {
      horizon: 740,
      wood: 60,
      clouds: [
        [1340, 190, 760],
        [380, 240, 560],
      ],
    }),
    gulls(stage, [
      [760, 150, 18],
      [840, 190, 13],
    ]),
    place(crane(stage.far(0.34), 12), 1640, 790, 22),
    rect(-5, 740, 1810, 60, palette.haze),
    scene,
    quay(stage, lip, shore),
    water(stage, shore, height),
    reflection(stage, scene + rect(-5, lip, 1810, shore - lip, mix(palette.metal, palette.ink, 0.3)), shore, 290, 0.45),
    ripples(stage, shore + 16, height, 90),
    place(sloop(stage, palette.clothes[1], true), 420, 1040, 62),
  ].join('');
};

/** Shed nine: a broad brick gable with tall doors, one of them open. */
function shed(stage: Stage): string {
  const { palette } = stage;
  const green = mix('#3f7358', palette.leafDark, 0.3);
  const leaf = (x: number, wide: number): string =>
    rect(x, -5.6, wide, 5.6, green) +
    Array.from({ length: Math.floor(wide / 0.45) }, (_, i) => rect(x + i * 0.45, -5.6, 0.04, 5.6, palette.ink, { opacity: 0.25 })).join(
      '',
    ) +
    line(
      [
        [x + 0.1, -0.4],
        [x + wide - 0.1, -5.2],
      ],
      mix(green, palette.sun, 0.25),
      0.16,
    ) +
    rect(x, -2.95, wide, 0.2, mix(green, palette.ink, 0.2));
  const bay = (x: number, open: boolean): string =>
    rect(x - 2.6, -5.9, 5.2, 5.9, mix(palette.plaster, palette.brick, 0.4)) +
    (open
      ? rect(x - 2.4, -5.6, 4.8, 5.6, mix(palette.ink, '#8a5a30', 0.3)) +
        oval(
          x,
          -2,
          2.2,
          2.4,
          stage.gradient('out', [
            { at: 0, color: '#ffd896', opacity: 0.75 },
            { at: 1, color: '#ffd896', opacity: 0 },
          ]),
        ) +
        rect(x - 1.9, -1.1, 1.9, 0.14, palette.wood) +
        `<g transform="translate(${n(x + 1.1)} 0)">${bicycle(stage)}</g><g transform="translate(${n(x - 0.3)} 0)">${person(stage, { pose: 'talk', coat: palette.clothes[1] })}</g>` +
        poly(
          [
            [x - 2.4, -5.6],
            [x - 3.9, -5.9],
            [x - 3.9, 0.35],
            [x - 2.4, 0],
          ],
          green,
        ) +
        poly(
          [
            [x + 2.4, -5.6],
            [x + 3.9, -5.9],
            [x + 3.9, 0.35],
            [x + 2.4, 0],
          ],
          mix(green, palette.ink, 0.2),
        )
      : leaf(x - 2.4, 2.36) + leaf(x + 0.04, 2.36));
  const gable = (x: number): string =>
    poly(
      [
        [x - 5.6, -7],
        [x, -11],
        [x + 5.6, -7],
      ],
      mix(palette.brick, palette.sun, 0.06),
    ) +
    line(
      [
        [x - 5.9, -6.8],
        [x, -11.1],
        [x + 5.9, -6.8],
      ],
      palette.roof,
      0.36,
    ) +
    ring(x, -8.6, 0.75, palette.plaster, 0.2) +
    oval(x, -8.6, 0.66, 0.66, mix(palette.ink, palette.skyTop, 0.4));
  return (
    rect(
      -16.8,
      -7,
      33.6,
      7,
      stage.gradient('right', [
        { at: 0, color: mix(palette.brick, palette.sun, 0.16) },
        { at: 1, color: mix(palette.brick, palette.ink, 0.08) },
      ]),
    ) +
    [-11.2, 0, 11.2].map(gable).join('') +
    rect(-16.8, -0.6, 33.6, 0.6, palette.brickDark) +
    [-5.6, 5.6].map((x) => rect(x - 0.35, -7, 0.7, 7, mix(palette.brick, palette.ink, 0.14))).join('') +
    bay(-11.2, false) +
    bay(0, true) +
    bay(11.2, false)
  );
}
