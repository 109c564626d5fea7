import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { pine } from '../../shapes/forest.ts';
import { band, tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { hedge } from '../../shapes/plants.ts';
import { scaffold, terrace } from '../../shapes/terrace.ts';
import type { Scene, Stage } from '../../stage.ts';
import { oval, place, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een rij kleine bakstenen rijtjeshuizen uit de jaren zestig met steigers ervoor en dennen op de achtergrond. */
export const warmeHuizenHeidewei1: Scene = (stage) => {
  const { palette, width } = stage;
  const pines = [60, 190, 330, 520, 680, 900, 1080, 1260, 1420, 1600, 1760]
    .map((x, i) => place(pine(stage.far(0.34 + (i % 2) * 0.12), 13 + (i % 3) * 1.7), x, 770, 42))
    .join('');
  return [
    backdrop(stage, {
      horizon: 690,
      wood: 60,
      clouds: [
        [1200, 200, 820],
        [320, 250, 560],
      ],
    }),
    band(stage, 690, 1200, palette.grass),
    pines,
    place(terrace(stage, { bays: 7, renewed: [0, 1], solar: 0 }), 60, 836, 43),
    place(scaffold(stage, 11.4, 28, 7.4), 60, 838, 43),
    ...[640, 900, 1120].map((x, i) =>
      place(
        person(stage, { pose: i === 1 ? 'reach' : 'stand', coat: '#d9a13f', hat: palette.frame }),
        x,
        838 - 43 * (i === 1 ? 5.34 : 2.82),
        43,
      ),
    ),
    ...Array.from({ length: 7 }, (_, i) => place(hedge(stage, 0, 4.1, 0.7), 74 + i * 241, 884, 43)),
    band(stage, 884, 930, palette.paving),
    band(stage, 930, 1060, palette.road),
    band(stage, 1060, 1200, mix(palette.grass, palette.leaf, 0.2)),
    arrange({ horizon: 560, vanish: width / 2, eye: 5.4 }, [
      { scale: 78, x: -6, drawing: insulation(stage) },
      { scale: 80, x: -3.2, drawing: person(stage, { coat: palette.accent, pose: 'talk' }) },
      { scale: 80, x: -2, drawing: person(stage, { coat: '#d9a13f', hat: palette.frame, pose: 'talk' }), flip: true },
      { scale: 74, x: 7.4, drawing: bicycle(stage, { coat: palette.clothes[4] }), flip: true },
    ]),
    tufts(stage, [-10, 1205], [1810, 1205], 180, 70, palette.grass),
  ].join('');
};

/** A stack of insulation boards on a pallet. */
function insulation(stage: Stage): string {
  const { palette } = stage;
  return (
    [0, 1, 2, 3]
      .map((i) =>
        rect(
          -1.3 + i * 0.03,
          -0.55 - i * 0.36,
          2.6,
          0.34,
          i % 2 ? mix(palette.sun, '#e3c568', 0.5) : mix(palette.counter, palette.frame, 0.3),
        ),
      )
      .join('') +
    rect(-1.4, -0.2, 2.8, 0.2, palette.wood) +
    oval(0.3, 0, 1.9, 0.07, palette.ink, { opacity: 0.12 })
  );
}
