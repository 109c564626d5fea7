import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import { band, stones, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { shrub } from '../../shapes/plants.ts';
import { planter } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { roundTree } from '../../shapes/trees.ts';
import { door, pane } from '../../shapes/windows.ts';
import { heatPump } from '../../shapes/works.ts';
import type { Scene } from '../../stage.ts';
import { line, n, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een achtertuin met een kleine warmtepomp naast een schuur en wasgoed aan de lijn. */
export const renovatieZeilmakersstraat2: Scene = (stage) => {
  const { palette, random } = stage;
  const planks = (x: number, wide: number, high: number, color: Color): string =>
    rect(x, -high, wide, high, color) +
    Array.from({ length: Math.floor(wide / 0.32) }, (_, i) => rect(x + i * 0.32, -high, 0.03, high, palette.ink, { opacity: 0.2 })).join(
      '',
    );
  const hut =
    planks(-2.2, 4.4, 2.5, mix(palette.wood, palette.plaster, 0.15)) +
    poly(
      [
        [-2.6, -2.4],
        [-2, -3.5],
        [2, -3.5],
        [2.6, -2.4],
      ],
      stage.gradient('down', [
        { at: 0, color: mix(palette.tile, palette.sun, 0.2) },
        { at: 1, color: palette.tile },
      ]),
    ) +
    door(stage, -1.5, -2.1, 1, 2.1, palette.accent) +
    pane(stage, 0.3, -1.9, 1.3, 0.95, { sash: 'halves' });
  const wash = Array.from({ length: 8 }, (_, i) => {
    const [x, sag] = [0.45 + i * 0.72, Math.sin(((i + 0.8) / 8.4) * Math.PI) * 0.16];
    const color = random.pick([
      palette.frame,
      palette.clothes[1] ?? palette.accent,
      palette.accent,
      palette.clothes[2] ?? palette.frame,
      palette.counter,
    ]);
    const long = random.between(0.6, 1);
    return i % 3 === 1
      ? path(`M${n(x)} ${n(-1.95 + sag)}h0.5l0.14 0.26l-0.16 0.06v${n(long * 0.55)}h-0.46v${n(-long * 0.55)}l-0.16 -0.06Z`, color)
      : path(
          `M${n(x)} ${n(-1.95 + sag)}h0.54q0.04 ${n(long / 2)} 0 ${n(long)}q-0.27 0.06 -0.54 0q-0.05 ${n(-long / 2)} 0 ${n(-long)}Z`,
          color,
        );
  }).join('');
  const rope =
    line(
      [
        [0, 0],
        [0, -2.15],
      ],
      palette.wood,
      0.1,
    ) +
    line(
      [
        [6.6, 0],
        [6.6, -2.15],
      ],
      palette.wood,
      0.1,
    ) +
    line(
      [
        [0, -2.1],
        [3.3, -1.8],
        [6.6, -2.1],
      ],
      palette.ink,
      0.03,
      { curved: true },
    ) +
    wash;
  const house =
    rect(0, -11, 9, 11, palette.brick) +
    pane(stage, 4.6, -2.6, 3, 2.1, { sash: 'halves' }) +
    door(stage, 2.4, -2.4, 1.1, 2.4, palette.accent) +
    pane(stage, 1.6, -6.2, 2, 1.7, { sash: 'halves' }) +
    pane(stage, 5.4, -6.2, 2, 1.7, { sash: 'halves' }) +
    rect(8.4, -11, 0.6, 11, palette.ink, { opacity: 0.1 });
  return [
    backdrop(stage, { horizon: 640, wood: 100, clouds: [[1250, 210, 820]] }),
    band(stage, 640, 820, palette.grass),
    place(roundTree(stage.far(0.24), 9), 1660, 770, 46),
    place(terrace(stage.far(0.3), { bays: 6 }), 820, 700, 22),
    place(planks(-4, 40, 1.9, mix(palette.wood, palette.haze, 0.3)), 300, 800, 60),
    band(stage, 798, 1200, palette.grass),
    place(house, -250, 830, 84),
    place(hut, 900, 860, 96),
    path('M-10 830H470Q640 860 800 880L1010 1210H-10Z', palette.paving),
    stones(stage, 0, 850, 640, 1200, palette.paving, 50),
    place(
      rect(-0.75, -0.12, 1.5, 0.12, palette.metal) + `<g transform="translate(0 -0.1) scale(1.25)">${heatPump(stage)}</g>`,
      586,
      886,
      108,
    ),
    place(shrub(stage, 2, 0.9), 1230, 866, 84),
    place(rope, 1165, 985, 92),
    place(person(stage, { pose: 'reach', skirt: true, coat: palette.accent }), 1120, 1000, 108),
    place(planter(stage, 1.5), 300, 1060, 116),
    tufts(stage, [1050, 1210], [1810, 1205], 110, 60, palette.leaf),
  ].join('');
};
