import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { band, stones } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers, hedge, shrub } from '../../shapes/plants.ts';
import { sky } from '../../shapes/sky.ts';
import { terrace } from '../../shapes/terrace.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { oval, place, rect } from '../../svg.ts';

/** Een straat met rijtjeshuizen waarvan de voortuinen vol bloemen en struiken staan, met een stapel tegels op de stoep. */
export const voortuinenPopulierstraat1: Scene = (stage) => {
  const { palette } = stage;
  const gardens = Array.from({ length: 6 }, (_, i) => {
    const x = 30 + i * 302;
    return (
      place(hedge(stage, -0.1, 0.2, 0.9), x - 8, 872, 54) +
      place(shrub(stage, 1.8, 1.1, i % 2 ? palette.leaf : mix(palette.leaf, palette.blossom, 0.45)), x + 76, 868, 54) +
      place(shrub(stage, 1.3, 0.8), x + 226, 872, 54) +
      place(
        flowers(
          stage,
          0.1,
          4.9,
          0.85,
          [palette.blossom, palette.clothes[2] ?? palette.blossom, palette.clothes[1] ?? palette.blossom, palette.frame],
          9,
        ),
        x + 6,
        880,
        54,
      ) +
      (i % 3 === 1 ? place(roundTree(stage, 3.8, palette.blossom), x + 160, 872, 54) : '')
    );
  }).join('');
  const tiles =
    Array.from({ length: 6 }, (_, i) =>
      rect(-0.9, -0.14 * (i + 1), 1.8, 0.125, mix(palette.metal, palette.plaster, i % 2 ? 0.5 : 0.4)),
    ).join('') +
    Array.from({ length: 4 }, (_, i) =>
      rect(0.98, -0.14 * (i + 1), 1.2, 0.125, mix(palette.metal, palette.plaster, i % 2 ? 0.4 : 0.5)),
    ).join('') +
    oval(0.8, 0, 2, 0.09, palette.ink, { opacity: 0.14 });
  return [
    sky(stage, {
      horizon: 700,
      clouds: [
        [1230, 160, 760],
        [380, 220, 520],
      ],
    }),
    place(terrace(stage.far(0.06), { bays: 6, dormers: true, solar: 0 }), -20, 800, 54),
    band(stage, 798, 884, mix(palette.grass, palette.leafDark, 0.3)),
    gardens,
    rect(-5, 880, 1810, 12, mix(palette.paving, palette.ink, 0.2)),
    band(stage, 890, 1040, palette.paving),
    stones(stage, 0, 896, 1800, 1036, palette.paving, 60),
    rect(-5, 1036, 1810, 9, mix(palette.paving, palette.ink, 0.24)),
    band(stage, 1044, 1200, palette.road),
    place(tiles, 1190, 1000, 96),
    place(person(stage, { pose: 'bend', carries: 'spade', coat: palette.accent }), 560, 950, 92),
    place(person(stage, { pose: 'talk', skirt: true, coat: palette.clothes[1] }), 920, 985, 94),
    place(person(stage, { child: true, carries: 'watering', coat: palette.clothes[2] }), 300, 960, 92),
    place(bicycle(stage, { coat: palette.clothes[4] }), 1560, 1130, 104, true),
  ].join('');
};
