import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { person } from '../../shapes/people.ts';
import { sky } from '../../shapes/sky.ts';
import { planter } from '../../shapes/street.ts';
import { scaffold, terrace } from '../../shapes/terrace.ts';
import { youngTree } from '../../shapes/trees.ts';
import { pane } from '../../shapes/windows.ts';
import type { Scene, Stage } from '../../stage.ts';
import { place, rect } from '../../svg.ts';
import { streetFloor } from '../floor.ts';

/** Een rij lage bakstenen huizen, de helft met nieuwe ramen en dikkere gevels, met een steiger in het midden. */
export const renovatieZeilmakersstraat1: Scene = (stage) => {
  const { palette } = stage;
  return [
    sky(stage, {
      horizon: 720,
      clouds: [
        [460, 180, 760],
        [1420, 230, 620],
      ],
    }),
    place(terrace(stage.far(0.04), { bays: 7, renewed: [0, 1, 2], solar: 0, roof: mix('#c4603f', palette.tile, 0.5) }), -40, 782, 48),
    place(scaffold(stage, 16.6, 24, 8), -40, 784, 48),
    ...[
      [880, 2.98],
      [1010, 5.7],
    ].map(([x = 0, up = 0], i) =>
      place(person(stage, { pose: i ? 'reach' : 'bend', coat: '#d9a13f', hat: palette.frame }), x, 784 - up * 48, 48),
    ),
    streetFloor(stage, { top: 782, road: [880, 1020] }),
    arrange({ horizon: 560, vanish: 900, eye: 4.6 }, [
      { scale: 62, x: 1.4, drawing: stack(stage) },
      { scale: 62, x: -9.6, drawing: youngTree(stage, 4.4) },
      { scale: 62, x: 9, drawing: youngTree(stage, 4.4) },
      { scale: 64, x: -4.4, drawing: person(stage, { pose: 'talk', coat: palette.accent }) },
      { scale: 64, x: -3.4, drawing: person(stage, { pose: 'talk', coat: '#d9a13f', hat: palette.frame }), flip: true },
      { scale: 86, x: 4.2, drawing: bicycle(stage, { coat: palette.clothes[1] }), flip: true },
      { scale: 112, x: -6.2, drawing: planter(stage, 2.2) },
    ]),
  ].join('');
};

/** New window frames on a trestle. */
function stack(stage: Stage): string {
  const { palette } = stage;
  return (
    [0, 1, 2]
      .map((i) => `<g transform="translate(${i * 0.42} 0) skewX(-8)">${pane(stage, -0.8, -1.75, 1.5, 1.6, { sash: 'halves' })}</g>`)
      .join('') + rect(-1.1, -0.16, 3, 0.16, palette.wood)
  );
}
