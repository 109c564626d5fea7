import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { cottage } from '../../shapes/cottage.ts';
import { band } from '../../shapes/ground.ts';
import { hall } from '../../shapes/hall.ts';
import { person } from '../../shapes/people.ts';
import { bikeRack, planter } from '../../shapes/street.ts';
import { roundTree, youngTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { backdrop } from '../backdrop.ts';
import { streetFloor, zebra } from '../floor.ts';

/** Een dorpsstraat met een zebrapad voor een school, brede stoepen, jonge bomen en twee fietsers. */
export const dertigOpDeBuorren1: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 540, vanish: width / 2, eye: 5 };
  const road = [842, 1000] as const;
  const away = stage.far(0.1);
  return [
    backdrop(stage, {
      horizon: 600,
      wood: 120,
      church: [250, 17],
      clouds: [
        [1180, 330, 980],
        [420, 240, 560],
        [1640, 450, 500],
      ],
    }),
    band(stage, 600, 760, mix(palette.grass, palette.haze, 0.2)),
    streetFloor(stage, { top: 738, road, color: mix(palette.road, palette.brick, 0.28) }),
    zebra(stage, 860, road, 430),
    arrange(camera, [
      { scale: 40, x: -9, drawing: hall(away, 24, { roof: 'pitched', wall: palette.brick, high: 4.2 }) },
      { scale: 39, x: -21.5, drawing: cottage(away, 9, { gable: true }) },
      { scale: 39, x: -13.6, drawing: roundTree(away, 7.5) },
      { scale: 39, x: 20.5, drawing: cottage(away, 9.5, { wall: palette.brickDark, roof: palette.roof }) },
      ...[-16.5, -10.8, 6.2, 12.4].map((x) => ({ scale: 54, x, drawing: youngTree(stage, 4.3) })),
      { scale: 57, x: -4.4, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.accent }) },
      { scale: 57, x: -3.5, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) },
      { scale: 57, x: -2.7, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[3] }) },
      { scale: 56, x: 3.2, drawing: bikeRack(stage, 5) },
      { scale: 80, x: 3.6, drawing: bicycle(stage, { coat: palette.clothes[5] }) },
      { scale: 84, x: 6.5, drawing: bicycle(stage, { child: true, coat: palette.clothes[1] }, palette.clothes[3]) },
      { scale: 112, x: -7.1, drawing: youngTree(stage, 4.6) },
      { scale: 118, x: 6.6, drawing: planter(stage, 2.2) },
    ]),
  ].join('');
};
