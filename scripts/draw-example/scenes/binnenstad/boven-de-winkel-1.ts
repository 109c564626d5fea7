import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { band } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers, shrub } from '../../shapes/plants.ts';
import { sky } from '../../shapes/sky.ts';
import { bikeRack, planter } from '../../shapes/street.ts';
import { door, pane } from '../../shapes/windows.ts';
import type { Scene, Stage } from '../../stage.ts';
import { n, oval, place, poly, rect } from '../../svg.ts';
import { squareFloor } from '../floor.ts';

/** Een winkelstraat met hoge oude gevels, etalages beneden en ramen met plantenbakken boven. */
export const bovenDeWinkel1: Scene = (stage) => {
  const { palette, width } = stage;
  const scale = 55;
  const walls: readonly Color[] = [
    palette.brick,
    palette.plaster,
    palette.brickDark,
    mix(palette.plaster, palette.counter, 0.6),
    mix(palette.brick, palette.plaster, 0.3),
    palette.brickDark,
  ];
  const widths = [6.4, 5.4, 6.8, 5.2, 6.6, 5.6];
  const tops = [11.4, 13.4, 10.7, 12.6, 11.1, 13];
  const houses = walls.map((color, i) => {
    const [wide = 6, top = 11] = [widths[i], tops[i]];
    const columns = wide > 6 ? 3 : 2;
    const gap = wide / columns;
    const windows = [0, 1]
      .map((row) =>
        Array.from(
          { length: columns },
          (_, c) =>
            pane(stage, -wide / 2 + gap * (c + 0.5) - 0.62, -6.9 - row * 3.3, 1.24, 2.1, { sash: 'cross', lit: (c + row + i) % 4 === 0 }) +
            (row === 0 || i % 2 === 0
              ? `<g transform="translate(${n(-wide / 2 + gap * (c + 0.5))} ${n(-4.72 - row * 3.3)})">${windowBox(stage)}</g>`
              : ''),
        ).join(''),
      )
      .join('');
    const roof =
      i % 2 === 0
        ? poly(
            [
              [-wide / 2, -top],
              [-wide * 0.36, -top - 2.2],
              [wide * 0.36, -top - 2.2],
              [wide / 2, -top],
            ],
            stage.gradient('down', [
              { at: 0, color: mix(palette.tile, palette.sun, 0.2) },
              { at: 1, color: palette.tile },
            ]),
          ) + rect(wide * 0.18, -top - 3, 0.8, 1.4, palette.brickDark)
        : poly(
            [
              [-wide / 2, -top],
              [-wide * 0.3, -top],
              [-wide * 0.3, -top - 1.7],
              [0, -top - 2.7],
              [wide * 0.3, -top - 1.7],
              [wide * 0.3, -top],
              [wide / 2, -top],
            ],
            color,
          ) +
          oval(0, -top - 1.1, 0.5, 0.5, mix(palette.ink, palette.skyTop, 0.4)) +
          rect(-wide * 0.34, -top - 1.75, wide * 0.68, 0.2, palette.frame);
    const front =
      roof +
      rect(
        -wide / 2,
        -top,
        wide,
        top,
        stage.gradient('down', [
          { at: 0, color: mix(color, palette.sun, 0.12) },
          { at: 1, color: mix(color, palette.ink, 0.06) },
        ]),
      ) +
      rect(-wide / 2 - 0.1, -top - 0.2, wide + 0.2, 0.5, palette.frame) +
      rect(wide / 2 - 0.45, -top + 0.3, 0.45, top - 0.3, palette.ink, { opacity: 0.1 });
    const shop =
      rect(-wide / 2 + 0.2, -3.6, wide - 0.4, 3.6, mix(palette.ink, i % 2 ? palette.accent : palette.leafDark, 0.5)) +
      pane(stage, -wide / 2 + 0.5, -2.75, wide - 2.5, 2.3, { sash: 'upper', lit: true }) +
      door(stage, wide / 2 - 1.65, -2.7, 1.1, 2.7, palette.accent) +
      wares(stage, -wide / 2 + 0.8, wide - 3.1) +
      (i % 2 === 0
        ? poly(
            [
              [-wide / 2 + 0.2, -3.35],
              [wide / 2 - 0.2, -3.35],
              [wide / 2, -2.6],
              [-wide / 2, -2.6],
            ],
            mix(palette.accent, palette.plaster, 0.15),
          )
        : rect(-wide / 2 + 0.2, -3.5, wide - 0.4, 0.6, palette.counter));
    return front + windows + shop + rect(-wide / 2, -0.4, wide, 0.4, mix(palette.metal, palette.ink, 0.3));
  });
  const starts = widths.map((wide, i) => -90 + (widths.slice(0, i).reduce((sum, each) => sum + each, 0) + wide / 2) * scale);
  return [
    sky(stage, { horizon: 900, clouds: [[1080, 150, 560]] }),
    ...houses.map((drawing, i) => place(drawing, starts[i] ?? 0, 990, scale)),
    band(stage, 988, 1200, palette.paving),
    squareFloor(stage, 990),
    arrange({ horizon: 600, vanish: width / 2, eye: 5.2 }, [
      { scale: 84, x: -6.6, drawing: person(stage, { pose: 'walk', carries: 'bag', coat: palette.accent }) },
      { scale: 84, x: -5.7, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[2] }) },
      { scale: 88, x: 0.6, drawing: bicycle(stage, { coat: palette.clothes[1] }), flip: true },
      { scale: 86, x: 5.1, drawing: person(stage, { pose: 'talk', coat: palette.clothes[5] }) },
      { scale: 86, x: 6.2, drawing: person(stage, { old: true, carries: 'stick', coat: palette.clothes[4] }), flip: true },
      { scale: 92, x: -9.3, drawing: planter(stage, 1.8) },
      { scale: 92, x: 8.9, drawing: bikeRack(stage, 3) },
    ]),
  ].join('');
};

function windowBox(stage: Stage): string {
  const { palette } = stage;
  return (
    `<g transform="translate(0 -0.2)">${shrub(stage, 1.25, 0.4)}${flowers(stage, -0.55, 0.55, 0.42, [palette.accent, palette.blossom, palette.frame], 11)}</g>` +
    rect(-0.7, -0.25, 1.4, 0.3, palette.wood)
  );
}

function wares(stage: Stage, left: number, width: number): string {
  const { palette, random } = stage;
  return Array.from({ length: Math.floor(width / 0.5) }, (_, i) =>
    rect(left + i * 0.5, -0.72 - random.between(0.1, 0.75), 0.3, 0.9, random.pick(palette.clothes), { opacity: 0.85 }),
  ).join('');
}
