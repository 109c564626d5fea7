import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { boardwalk } from '../../shapes/bridges.ts';
import { cottage } from '../../shapes/cottage.ts';
import { band, reeds } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { flowers } from '../../shapes/plants.ts';
import { cloud } from '../../shapes/sky.ts';
import { roundTree } from '../../shapes/trees.ts';
import { ripples } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { path, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een laag grasveld met ondiep water waarin wolken spiegelen, een houten vlonderpad en huizen op de hogere rand. */
export const regenveldMolewei1: Scene = (stage) => {
  const { palette, width } = stage;
  const edge = 590;
  const pool = 'M120 800C330 720 700 742 900 752S1420 700 1700 780S1620 1000 1330 1030S760 1090 470 1050S-60 880 120 800Z';
  const houses = [120, 430, 740, 1050, 1360, 1670]
    .map(
      (x, i) =>
        place(
          cottage(stage.far(0.14), 8.6, {
            gable: i % 3 === 0,
            wall: i % 2 ? palette.brick : palette.plaster,
            solar: i % 3 === 1 ? 6 : 0,
            roof: i % 2 ? palette.tile : palette.roof,
          }),
          x,
          edge + 6 - (i % 2) * 4,
          30,
        ) + place(roundTree(stage.far(0.2), 6 + (i % 2)), x + 158, edge + 6, 30),
    )
    .join('');
  return [
    backdrop(stage, {
      horizon: edge,
      wood: 70,
      mill: [1500, 9],
      clouds: [
        [520, 250, 940],
        [1390, 330, 820],
      ],
    }),
    houses,
    band(stage, edge, 660, mix(palette.grass, palette.sun, 0.2)),
    path('M-10 640Q450 612 900 640T1810 630V760H-10Z', mix(palette.grass, palette.leafDark, 0.16)),
    band(stage, 690, 1200, palette.grass, 14),
    path(
      'M60 792C300 690 700 716 900 728S1440 672 1760 764S1660 1034 1340 1064S740 1124 430 1080S-130 880 60 792Z',
      mix(palette.leafDark, palette.grass, 0.6),
    ),
    stage.clip(
      rect(
        -5,
        690,
        width + 10,
        420,
        stage.gradient('down', [
          { at: 0, color: palette.skyLow },
          { at: 1, color: mix(palette.skyTop, palette.water, 0.5) },
        ]),
      ) +
        `<g transform="translate(0 1630) scale(1 -1)">${cloud(stage, 560, 720, 900)}${cloud(stage, 1300, 660, 740)}${cloud(stage, 980, 800, 460)}</g>` +
        ripples(stage, 760, 1050, 26),
      pool,
    ),
    reeds(stage, [150, 800], [420, 770], 46, 90),
    reeds(stage, [1340, 752], [1660, 790], 50, 95),
    boardwalk(stage, [1010, 716, 66], [640, 1260, 420], 24),
    arrange({ horizon: 500, vanish: 900, eye: 4.4 }, [
      { scale: 68, x: 0.1, drawing: person(stage, { coat: palette.accent }) },
      { scale: 68, x: 0.75, drawing: person(stage, { child: true, coat: palette.clothes[1] }) },
    ]),
    reeds(stage, [-20, 1120], [330, 1215], 80, 190),
    reeds(stage, [1150, 1215], [1830, 1120], 150, 180),
    place(flowers(stage, -4, 4, 0.8, [palette.field, palette.frame, palette.clothes[1] ?? palette.field], 6), 1000, 1190, 60),
  ].join('');
};
