import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { sailboat, skutsje } from '../../shapes/boats.ts';
import { boardwalk } from '../../shapes/bridges.ts';
import { church } from '../../shapes/church.ts';
import { cottage } from '../../shapes/cottage.ts';
import { farm } from '../../shapes/farm.ts';
import { reeds } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import { roundTree, tallTree } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene, Stage } from '../../stage.ts';
import { n, path, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een dorp met lage huizen en een kerktoren aan de rand van een groot meer, met een houten steiger en twee zeilboten. */
export const omslag: Scene = (stage) => {
  const { height, palette } = stage;
  const horizon = 1545;
  const shore = horizon + 42;
  const town = village(stage, shore, 90, 17.5);
  const sails = place(skutsje(stage.far(0.1), palette.brickDark), 1330, 1725, 26) + place(sailboat(stage.far(0.15)), 760, 1690, 26, true);
  return [
    backdrop(stage, {
      horizon,
      wood: 30,
      sun: [1440, 1130, 62],
      clouds: [
        [520, 1330, 900],
        [1530, 1420, 760],
        [980, 1475, 560],
      ],
    }),
    water(stage, horizon, height),
    reflection(stage, town, shore + 14, 330, 0.55),
    town,
    reflection(stage, place(skutsje(stage, palette.brickDark), 1330, 1725, 26), 1735, 380, 0.5),
    sails,
    ripples(stage, horizon + 50, height, 150),
    boardwalk(stage, [1180, 1985, 120], [610, 2700, 760], 24),
    arrange({ horizon, vanish: 1180, eye: 7 }, [
      { scale: 62, x: -0.35, drawing: person(stage, { coat: palette.accent }) },
      { scale: 62, x: 0.35, drawing: person(stage, { child: true, coat: palette.clothes[3] }) },
    ]),
    reeds(stage, [-40, 2640], [330, 2560], 90, 430),
    reeds(stage, [1330, 2660], [1940, 2560], 150, 470),
  ].join('');
};

/** The village on the shore as one drawing in pixels, so that the lake can mirror it. */
function village(stage: Stage, shore: number, left: number, scale: number): string {
  const near = stage.far(0.16);
  const { palette } = near;
  const walls = [palette.brick, palette.plaster, palette.brickDark, palette.plaster, palette.brick];
  const houses = walls.map((wall, i) => {
    const x = left + scale * (30 + i * 10.6);
    return place(
      cottage(near, 8.4 + (i % 3), { wall, gable: i % 2 === 1, roof: i % 3 === 1 ? palette.roof : palette.tile }),
      x,
      shore - (i % 2) * scale * 0.4,
      scale,
    );
  });
  return (
    treeLine(stage.far(0.3), left - scale * 12, left + scale * 26, shore, scale * 8) +
    place(tallTree(near, 10), left + scale * 24, shore, scale) +
    place(church(near), left + scale * 10, shore - scale * 0.6, scale * 1.05) +
    place(roundTree(near, 9), left - scale * 2.4, shore, scale) +
    houses.join('') +
    place(roundTree(near, 7), left + scale * 35.5, shore + 2, scale) +
    place(roundTree(near, 8.5), left + scale * 79, shore, scale) +
    place(tallTree(near, 9), left + scale * 56.6, shore, scale) +
    place(farm(near, 17), left + scale * 92, shore, scale) +
    path(
      `M${n(left - scale * 30)} ${n(shore - 2)}H${n(left + scale * 106)}q${n(scale * 3)} 3 ${n(scale * 5)} ${n(scale * 0.9)}H${n(left - scale * 30)}Z`,
      mix(palette.grass, palette.ink, 0.1),
    )
  );
}
