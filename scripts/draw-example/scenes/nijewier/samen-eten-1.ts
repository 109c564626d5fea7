import { arrange } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { band } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { lamp } from '../../shapes/street.ts';
import { treeLine } from '../../shapes/tree-line.ts';
import { roundTree, tallTree } from '../../shapes/trees.ts';
import type { Scene } from '../../stage.ts';
import { n, oval, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een verlicht dorpshuis in de schemering, met door de ramen lange tafels vol mensen, van ver gezien. */
export const samenEten1: Scene = (day) => {
  const stage = day.at('evening');
  const { palette, width, random } = stage;
  const warm = mix(palette.sun, '#f0c070', 0.5);
  const opening = (x: number, wide: number): string => {
    const inside =
      rect(x, -3.5, wide, 2.9, warm) +
      oval(
        x + wide / 2,
        -3.1,
        wide * 0.5,
        1,
        stage.gradient('out', [
          { at: 0, color: '#fff4d8' },
          { at: 1, color: '#fff4d8', opacity: 0 },
        ]),
      ) +
      rect(x, -1.45, wide, 0.12, palette.wood) +
      Array.from({ length: Math.floor(wide / 0.75) }, (_, i) => {
        const px = x + 0.45 + i * 0.75;
        const coat = mix(random.pick(palette.clothes), '#7a4a2a', 0.25);
        return (
          path(`M${n(px - 0.26)} -1.4Q${n(px - 0.26)} -2.02 ${n(px)} -2.05Q${n(px + 0.26)} -2.02 ${n(px + 0.26)} -1.4Z`, coat) +
          oval(px, -2.22, 0.14, 0.17, mix(random.pick(palette.skin), '#7a4a2a', 0.25)) +
          path(
            `M${n(px - 0.15)} -2.2Q${n(px - 0.16)} -2.44 ${n(px)} -2.44Q${n(px + 0.16)} -2.44 ${n(px + 0.15)} -2.2Q${n(px)} -2.34 ${n(px - 0.15)} -2.2Z`,
            palette.ink,
          )
        );
      }).join('') +
      [0.3, 0.7]
        .map(
          (t) =>
            rect(x + wide * t - 0.01, -3.5, 0.02, 0.5, palette.ink) +
            path(`M${n(x + wide * t - 0.2)} -2.85Q${n(x + wide * t)} -3.25 ${n(x + wide * t + 0.2)} -2.85Z`, palette.accent),
        )
        .join('') +
      Array.from({ length: Math.floor(wide / 0.4) }, (_, i) => oval(x + 0.25 + i * 0.4, -1.47, 0.11, 0.035, palette.frame)).join('');
    return (
      inside +
      [0, 1 / 3, 2 / 3, 1].map((t) => rect(x + wide * t - 0.06, -3.55, 0.12, 3, palette.frame)).join('') +
      rect(x - 0.06, -3.6, wide + 0.12, 0.14, palette.frame) +
      rect(x - 0.1, -0.66, wide + 0.2, 0.14, palette.frame)
    );
  };
  const house =
    rect(-15, -4.4, 30, 4.4, palette.brick) +
    poly(
      [
        [-15.8, -4.3],
        [-12.4, -8.8],
        [12.4, -8.8],
        [15.8, -4.3],
      ],
      stage.gradient('down', [
        { at: 0, color: palette.tile },
        { at: 1, color: mix(palette.tile, palette.ink, 0.2) },
      ]),
    ) +
    rect(-15.8, -4.45, 31.6, 0.25, palette.frame) +
    opening(-14, 11.4) +
    opening(3.4, 10.6) +
    rect(-1.4, -2.9, 3, 2.9, warm) +
    rect(-1.6, -3.05, 3.4, 0.18, palette.frame) +
    rect(0.05, -2.9, 0.1, 2.9, palette.frame) +
    poly(
      [
        [-2.4, -3.1],
        [2.6, -3.1],
        [2.9, -2.85],
        [-2.7, -2.85],
      ],
      palette.accent,
    ) +
    rect(7, -10, 1, 1.8, palette.brickDark);
  const pool = (x: number, wide: number): string =>
    oval(
      x,
      905,
      wide,
      70,
      stage.gradient('out', [
        { at: 0, color: '#ffdc9a', opacity: 0.55 },
        { at: 1, color: '#ffdc9a', opacity: 0 },
      ]),
    );
  return [
    backdrop(stage, {
      horizon: 720,
      wood: 60,
      mill: [1560, 11],
      clouds: [
        [1180, 330, 940],
        [380, 240, 620],
      ],
    }),
    band(stage, 720, 1200, palette.grass),
    treeLine(stage.far(0.2), -40, 420, 800, 130),
    place(roundTree(stage.far(0.1), 10), 190, 830, 46),
    place(tallTree(stage.far(0.1), 11), 1720, 830, 46),
    place(house, 920, 838, 47),
    band(stage, 836, 1200, mix(palette.paving, palette.ink, 0.12)),
    pool(500, 520),
    pool(1290, 500),
    pool(925, 260),
    arrange({ horizon: 560, vanish: width / 2, eye: 5.2 }, [
      { scale: 58, x: -0.6, drawing: person(stage, { pose: 'walk', skirt: true, carries: 'box' }), flip: true },
      { scale: 70, x: 3, drawing: person(stage, { pose: 'walk', old: true, carries: 'stick' }), flip: true },
      { scale: 70, x: 4, drawing: person(stage, { pose: 'walk' }), flip: true },
      { scale: 64, x: -9, drawing: bicycle(stage) },
      { scale: 64, x: -7.2, drawing: bicycle(stage, undefined, palette.clothes[3]) },
      { scale: 66, x: 11.8, drawing: lamp(stage, 4.6, true), flip: true },
      { scale: 88, x: -3.6, drawing: person(stage, { pose: 'walk', coat: palette.accent, carries: 'bag' }) },
    ]),
  ].join('');
};
