import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { rowboat } from '../../shapes/boats.ts';
import { cottage } from '../../shapes/cottage.ts';
import { reeds, strips } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { roundTree, willow } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { line, path, place, poly } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { crossing } from './crossing.ts';
import { white } from './white.ts';

/** Een slanke lichte fietsbrug met een flauwe boog over een vaart, met een fietser erop en een roeiboot eronder. */
export const fietsbrugDwarsfeart1: Scene = (stage) => {
  const { palette } = stage;
  const shore = 790;
  const span = 780;
  const arc = (lift: number): string => `M${900 - span} ${shore - 40 - lift}Q900 ${shore - 300 - lift} ${900 + span} ${shore - 40 - lift}`;
  const light = mix(palette.frame, palette.skyLow, 0.3);
  const deckAt = (x: number): number => {
    const t = (x - (900 - span)) / (2 * span);
    return (shore - 40) * (1 - t) ** 2 + 2 * t * (1 - t) * (shore - 300) + (shore - 40) * t ** 2;
  };
  const bars = Array.from({ length: 79 }, (_, i) => {
    const x = 900 - span + (i * 2 * span) / 78;
    return line(
      [
        [x, deckAt(x)],
        [x, deckAt(x) - 62],
      ],
      light,
      2.6,
    );
  }).join('');
  const bridge =
    path(
      `${arc(0)}L${900 + span} ${shore - 4}Q900 ${shore - 252} ${900 - span} ${shore - 4}Z`,
      stage.gradient('down', [
        { at: 0, color: light },
        { at: 1, color: mix(light, palette.ink, 0.22) },
      ]),
    ) +
    [560, 1240]
      .map((x) =>
        poly(
          [
            [x - 26, deckAt(x) + 24],
            [x + 26, deckAt(x) + 24],
            [x + 10, shore + 36],
            [x - 10, shore + 36],
          ],
          mix(light, palette.ink, 0.25),
        ),
      )
      .join('') +
    bars +
    `<path d="${arc(64)}" fill="none" stroke="${light}" stroke-width="7" stroke-linecap="round"/>`;
  const scene =
    place(cottage(stage.far(0.24), 9.5, { wall: white(stage) }), 150, shore - 60, 32) +
    place(roundTree(stage.far(0.24), 7), 350, shore - 58, 32) +
    place(cottage(stage.far(0.24), 9, { wall: white(stage), gable: true }), 1640, shore - 60, 32) +
    place(willow(stage.far(0.2), 6), 1460, shore - 58, 32) +
    bridge +
    place(bicycle(stage, { coat: palette.accent }), 960, deckAt(960) - 2, 72);
  return [
    backdrop(stage, {
      horizon: 640,
      wood: 44,
      turbines: [
        [1240, 2],
        [1340, 1.7],
      ],
      sun: [520, 200, 50],
      clouds: [
        [1180, 250, 860],
        [380, 400, 520],
      ],
    }),
    strips(stage, 640, shore, 900, [palette.grass, palette.field, palette.grass, mix(palette.grass, palette.leaf, 0.3), palette.grass], 3),
    crossing(stage, shore, scene),
    place(rowboat(stage, palette.wood), 905, 905, 80),
    place(person(stage, { pose: 'sit', coat: palette.clothes[3] }), 880, 886, 78),
    reeds(stage, [-20, 1210], [520, 1195], 110, 250),
    reeds(stage, [1300, 1200], [1820, 1190], 120, 260),
  ].join('');
};
