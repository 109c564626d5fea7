import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import { person } from '../../shapes/people.ts';
import { strip } from '../../shapes/perspective.ts';
import { sky } from '../../shapes/sky.ts';
import { lantern } from '../../shapes/street.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import { heap } from '../../shapes/works.ts';
import type { Scene, Stage } from '../../stage.ts';
import { oval, place, rect } from '../../svg.ts';
import { squareFloor } from '../floor.ts';
import { canalFront } from './canal-front.ts';

/** Vierkante plantvakken in een stoep met losse zwarte grond, naast een gracht. */
export const turfkadeEersteBomen: Scene = (stage) => {
  const { palette, width } = stage;
  const scene = canalFront(stage, 560, 34, [180, 620, 1060, 1500].map((x) => place(lantern(stage), x, 518, 36)).join(''));
  const camera = { horizon: 380, vanish: 900, eye: 4.2 };
  const soil = mix(palette.ink, palette.wood, 0.22);
  const pit = (x: number, far: number, near: number): string =>
    strip(camera, x - 0.14, x + 2.34, far * 0.985, near * 1.02, mix(palette.plaster, palette.metal, 0.25)) +
    strip(camera, x, x + 2.2, far, near, soil) +
    Array.from({ length: 26 }, () => {
      const s = stage.random.between(far * 1.03, near * 0.96);
      return oval(
        camera.vanish + (x + stage.random.between(0.15, 2.05)) * s,
        groundAt(camera, s),
        s * stage.random.between(0.05, 0.13),
        s * 0.035,
        mix(soil, stage.random.chance(0.5) ? palette.wood : palette.ink, 0.5),
      );
    }).join('');
  return [
    sky(stage, { horizon: 420 }),
    scene,
    water(stage, 560, 760),
    reflection(stage, scene, 560, 180, 0.5),
    ripples(stage, 570, 740, 50),
    rect(-5, 726, width + 10, 30, mix(palette.plaster, palette.metal, 0.25)),
    rect(-5, 748, width + 10, 8, palette.ink, { opacity: 0.2 }),
    squareFloor(stage, 754),
    ...[-8.6, -4.1, 0.4, 4.9].map((x) => pit(x, 104, 146)),
    arrange(camera, [
      { scale: 98, x: -5.2, drawing: person(stage, { carries: 'rake', coat: palette.accent }) },
      { scale: 104, x: 7.9, drawing: heapOf(stage, soil) },
      { scale: 100, x: 3.7, drawing: person(stage, { pose: 'bend', carries: 'spade', coat: '#d9a13f' }) },
    ]),
  ].join('');
};

function heapOf(stage: Stage, soil: Color): string {
  return heap(stage, 2.6, soil);
}
