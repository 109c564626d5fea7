import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { jetty, sailboat } from '../../shapes/boats.ts';
import { tufts } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { swimmer } from '../../shapes/swimmer.ts';
import { willow } from '../../shapes/trees.ts';
import { ripples, water } from '../../shapes/water.ts';
import type { Scene, Stage } from '../../stage.ts';
import { line, path, place, poly } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een klein zandstrand aan een meer met een lage houten steiger, een paar zwemmers en een rij wilgen. */
export const strandjeEnSteiger1: Scene = (stage) => {
  const { palette, width } = stage;
  const horizon = 560;
  const sand = mix(palette.paving, palette.sun, 0.35);
  const camera = { horizon, vanish: width / 2, eye: 4.2 };
  const stage2 = stage.far(0.12);
  const willows = [60, 250, 420, 570].map((x, i) => place(willow(stage2, 6.4 - i * 0.5), x, 742 - i * 26, 46 - i * 6)).join('');
  return [
    backdrop(stage, {
      horizon,
      wood: 36,
      church: [1380, 6],
      sun: [1180, 210, 52],
      clouds: [
        [640, 400, 820],
        [1560, 300, 760],
      ],
    }),
    water(stage, horizon, 1210),
    place(sailboat(stage.far(0.4)), 980, 606, 13),
    place(sailboat(stage.far(0.3), palette.plaster), 1500, 622, 17, true),
    ripples(stage, horizon + 20, 960, 110, 500),
    path(`M-5 652Q330 636 640 640Q700 648 560 690Q300 740 -5 772Z`, stage.palette.grass),
    willows,
    path('M-5 760Q420 716 690 832T1240 985T1810 1040V1210H-5Z', mix(palette.waterLight, sand, 0.45)),
    path('M-5 775Q400 735 640 850T1190 1010T1810 1068V1210H-5Z', sand),
    path('M-5 1010Q500 1010 900 1120T1810 1190V1210H-5Z', mix(sand, palette.reed, 0.25)),
    place(jetty(stage, 0, 15), 1150, 792, 50),
    place(person(stage, { pose: 'sit', coat: palette.accent }), 1330, 750, 52),
    place(person(stage, { child: true, coat: palette.clothes[1] }), 1770, 753, 52),
    place(person(stage, { coat: palette.clothes[3], skirt: true }), 1690, 753, 52, true),
    ...[
      [860, 760, 52],
      [1010, 850, 62],
      [760, 700, 44],
      [1260, 900, 66],
    ].map(([x, y, m]) => place(swimmer(stage), x ?? 0, y ?? 0, m ?? 0)),
    arrange(camera, [
      { scale: 78, x: -7.4, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[1] }) },
      { scale: 98, x: -4.6, drawing: blanket(stage) },
      { scale: 110, x: 2.2, drawing: person(stage, { pose: 'bend', child: true, coat: palette.clothes[5] }) },
    ]),
    tufts(stage, [-20, 1205], [640, 1195], 70, 90, palette.reed),
    tufts(stage, [1400, 1205], [1830, 1190], 50, 80, palette.reed),
  ].join('');
};

/** Two people on a towel under a parasol. */
function blanket(stage: Stage): string {
  const { palette } = stage;
  return (
    poly(
      [
        [-1.6, 0],
        [1.4, 0],
        [1.7, -0.35],
        [-1.2, -0.35],
      ],
      mix(palette.accent, palette.plaster, 0.35),
    ) +
    `<g transform="translate(-0.5 0.05) scale(0.9)">${person(stage, { pose: 'sit', coat: palette.frame })}</g>` +
    `<g transform="translate(0.75 0.02) scale(-0.9 0.9)">${person(stage, { pose: 'sit', coat: palette.clothes[3], skirt: true })}</g>` +
    `<g transform="translate(-1.5 -0.2) rotate(-8)">${line(
      [
        [0, 0.2],
        [0, -2.3],
      ],
      palette.frame,
      0.07,
    )}${path('M-1.3 -1.9Q-0.9 -2.55 0 -2.6Q0.9 -2.55 1.3 -1.9Q0 -2.1 -1.3 -1.9Z', palette.clothes[1] ?? palette.accent)}</g>`
  );
}
