import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import { band } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { sky } from '../../shapes/sky.ts';
import { roundTree } from '../../shapes/trees.ts';
import { barrier, excavator, heap, trench } from '../../shapes/works.ts';
import type { Scene, Stage } from '../../stage.ts';
import { oval, place, rect } from '../../svg.ts';

/** Een open straat met een nieuwe rioolbuis in een sleuf, een kleine graafmachine en huizen op de achtergrond. */
export const bomenTurfkade2: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 560, vanish: width / 2, eye: 4.6 };
  const away = stage.far(0.1);
  const sand = mix(palette.reed, palette.plaster, 0.4);
  return [
    sky(stage, { horizon: 700, clouds: [[1480, 180, 640]] }),
    place(canalRow(away, someCanalHouses(stage, 44, [2, 2])).drawing, -30, 742, 45),
    band(stage, 740, 1200, palette.paving),
    band(stage, 800, 1200, sand),
    place(barrier(stage, 0, 30), 340, 826, 46),
    arrange(camera, [
      { scale: 50, x: -15.5, drawing: roundTree(away, 7) },
      { scale: 60, x: 11.6, drawing: heap(stage, 6, mix(palette.wood, palette.ink, 0.12)) },
      { scale: 72, x: 4.2, drawing: excavator(stage), flip: true },
      { scale: 72, x: -4.6, drawing: person(stage, { pose: 'reach', coat: '#d9a13f', hat: palette.frame }) },
      { scale: 74, x: 8.6, drawing: person(stage, { coat: '#d9a13f', hat: palette.frame, carries: 'spade' }) },
    ]),
    place(trench(stage, -13.5, 10.5, 2.6, [mix(palette.metal, palette.frame, 0.45)]), 820, 955, 78),
    place(sewerPipe(stage), 610, 1085, 88),
    band(stage, 1152, 1200, mix(sand, palette.ink, 0.08)),
    place(heap(stage, 4.6, sand), 1700, 1180, 90),
  ].join('');
};

/** A wide sewer pipe seen a little from its open end. */
function sewerPipe(stage: Stage): string {
  const { palette } = stage;
  const concrete = mix(palette.metal, palette.plaster, 0.5);
  return (
    rect(
      -4,
      -1.15,
      11,
      1.15,
      stage.gradient('down', [
        { at: 0, color: mix(concrete, palette.sun, 0.45) },
        { at: 0.5, color: concrete },
        { at: 1, color: mix(concrete, palette.ink, 0.35) },
      ]),
    ) +
    [0, 3.6].map((x) => rect(x, -1.2, 0.3, 1.25, mix(concrete, palette.ink, 0.15))).join('') +
    oval(-4, -0.575, 0.28, 0.575, mix(concrete, palette.sun, 0.3)) +
    oval(-4, -0.575, 0.2, 0.45, palette.ink)
  );
}
