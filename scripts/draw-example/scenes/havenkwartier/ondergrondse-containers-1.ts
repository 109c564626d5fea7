import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { band } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { hedge } from '../../shapes/plants.ts';
import { sky } from '../../shapes/sky.ts';
import { bench, container } from '../../shapes/street.ts';
import { terrace } from '../../shapes/terrace.ts';
import { roundTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { squareFloor } from '../floor.ts';

/** Een brede lege stoep met twee lage metalen afvalzuilen, een boom en huizen erachter. */
export const ondergrondseContainers1: Scene = (stage) => {
  const { palette } = stage;
  return [
    sky(stage, {
      horizon: 700,
      clouds: [
        [1280, 170, 760],
        [360, 220, 520],
      ],
    }),
    place(terrace(stage.far(0.08), { bays: 6, roof: mix('#c4603f', palette.tile, 0.5), dormers: true }), -80, 768, 56),
    band(stage, 766, 800, mix(palette.paving, palette.ink, 0.12)),
    squareFloor(stage, 796),
    place(hedge(stage, 0, 6, 0.6), 60, 800, 56),
    place(hedge(stage, 0, 5, 0.6), 1240, 800, 56),
    arrange({ horizon: 560, vanish: 900, eye: 4.5 }, [
      { scale: 70, x: 6.4, drawing: roundTree(stage, 8) },
      { scale: 84, x: -2.9, drawing: container(stage, mix(palette.metal, palette.frame, 0.2)) },
      { scale: 84, x: -0.7, drawing: container(stage, mix(palette.metal, palette.frame, 0.2)) },
      { scale: 86, x: -4.5, drawing: person(stage, { pose: 'reach', coat: palette.accent, carries: 'bag' }) },
      { scale: 72, x: -9.2, drawing: person(stage, { pose: 'walk', old: true, coat: palette.clothes[4] }) },
      { scale: 74, x: 10.2, drawing: bench(stage, 2.2) },
    ]),
  ].join('');
};
