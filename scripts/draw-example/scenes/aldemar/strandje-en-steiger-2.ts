import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { skutsje } from '../../shapes/boats.ts';
import { boardwalk } from '../../shapes/bridges.ts';
import { band, reeds } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { ripples, water } from '../../shapes/water.ts';
import { wheelchair } from '../../shapes/wheelchair.ts';
import type { Scene } from '../../stage.ts';
import { place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een recht houten pad door het riet naar het water, met op de steiger iemand in een rolstoel, van ver gezien. */
export const strandjeEnSteiger2: Scene = (stage) => {
  const { palette, height } = stage;
  const horizon = 520;
  return [
    backdrop(stage, {
      horizon,
      wood: 34,
      sun: [560, 220, 52],
      clouds: [
        [1220, 330, 1000],
        [300, 410, 520],
        [1660, 445, 420],
      ],
    }),
    water(stage, horizon, 900),
    place(skutsje(stage.far(0.3)), 1360, 592, 13),
    ripples(stage, horizon + 15, 800, 80),
    reeds(stage, [-20, 690], [640, 676], 120, 105),
    reeds(stage, [1150, 676], [1820, 690], 120, 105),
    band(stage, 690, height, mix(palette.reed, palette.leafDark, 0.4)),
    reeds(stage, [-20, 800], [770, 752], 190, 150),
    reeds(stage, [1020, 752], [1820, 800], 190, 150),
    reeds(stage, [-20, 900], [690, 850], 150, 190),
    reeds(stage, [1100, 850], [1820, 900], 150, 190),
    boardwalk(stage, [895, 648, 96], [895, 1260, 800], 26),
    arrange({ horizon, vanish: 895, eye: 2.6 }, [
      { scale: 50, x: 0, drawing: wheelchair(stage, { coat: palette.clothes[1] }) },
      { scale: 52, x: -0.9, drawing: person(stage, { coat: palette.accent, skirt: true }) },
    ]),
    reeds(stage, [-30, 1060], [590, 990], 130, 250),
    reeds(stage, [1200, 990], [1830, 1060], 130, 250),
    reeds(stage, [-40, 1230], [450, 1215], 130, 330),
    reeds(stage, [1340, 1215], [1840, 1230], 130, 330),
  ].join('');
};
