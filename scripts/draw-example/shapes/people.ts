import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';
import { shadow } from './ground.ts';

/** What somebody is doing. */
export type Pose = 'stand' | 'walk' | 'sit' | 'bend' | 'reach' | 'talk';

/** Who it is; what is left out is chosen by the picture. */
export interface Person {
  pose?: Pose;
  child?: boolean;
  coat?: Color;
  legs?: Color;
  hair?: Color;
  skirt?: boolean;
  hat?: Color;
  old?: boolean;
  carries?: 'bag' | 'spade' | 'rake' | 'stick' | 'box' | 'watering';
}

/** Somebody seen from afar, without a face, in metres around the feet and looking to the right. */
export function person(stage: Stage, who: Person = {}): string {
  const { palette, random } = stage;
  const tall = who.child ? random.between(1.05, 1.3) : random.between(1.62, 1.82);
  const skin = random.pick(palette.skin);
  const coat = who.coat ?? random.pick(palette.clothes);
  const legs = who.legs ?? mix(palette.ink, random.pick(palette.clothes), 0.3);
  const hair =
    who.hair ??
    (who.old
      ? mix(palette.frame, palette.metal, 0.25)
      : random.pick([mix(palette.ink, palette.wood, 0.3), palette.wood, mix(palette.wood, palette.sun, 0.45), palette.ink]));
  const body = { skin, coat, legs, hair };
  const figure =
    who.pose === 'sit' ? seated(stage, who, body) : who.pose === 'bend' ? bending(stage, who, body) : upright(stage, who, body);
  return shadow(stage, 0, 0, tall * 0.75, 0.07) + `<g transform="scale(${(tall / 1.72).toFixed(3)})">${figure}</g>`;
}

/** The colours of one person. */
export interface Body {
  skin: Color;
  coat: Color;
  legs: Color;
  hair: Color;
}

/** A head without a face, with hair or a hat. */
export function head(x: number, y: number, who: Person, { skin, hair }: Body): string {
  const size = who.child ? 0.145 : 0.118;
  const cap = who.hat
    ? path(
        `M${x - size * 1.1} ${y - size * 0.2}Q${x - size} ${y - size * 1.5} ${x} ${y - size * 1.45}Q${x + size} ${y - size * 1.5} ${x + size * 1.1} ${y - size * 0.2}Z`,
        who.hat,
      )
    : path(
        `M${x - size * 1.08} ${y + size * (who.skirt ? 1 : 0.35)}Q${x - size * 1.35} ${y - size * 1.25} ${x} ${y - size * 1.3}Q${x + size * 1.1} ${y - size * 1.25} ${x + size * 0.98} ${y - size * 0.25}Q${x} ${y - size * 0.75} ${x - size * 0.25} ${y + size * 0.1}Z`,
        hair,
      );
  return rect(x - size * 0.4, y + size * 0.5, size * 0.8, size * 1.1, skin) + oval(x, y, size, size * 1.16, skin) + cap;
}

function upright(stage: Stage, who: Person, body: Body): string {
  const { palette } = stage;
  const stride = who.pose === 'walk' ? 0.2 : 0.05;
  const dark = mix(body.legs, palette.ink, 0.35);
  const leg = (foot: number, color: Color): string =>
    poly(
      [
        [-0.11, -0.86],
        [0.1, -0.86],
        [foot + 0.07, -0.06],
        [foot + 0.15, 0],
        [foot - 0.07, 0],
        [foot - 0.06, -0.06],
      ],
      color,
    );
  const coat = who.skirt
    ? path('M-0.2 -1.42Q0 -1.5 0.2 -1.42L0.18 -1.05L0.3 -0.52H-0.3L-0.18 -1.05Z', body.coat)
    : path('M-0.22 -1.42Q0 -1.5 0.22 -1.42L0.24 -0.78Q0 -0.72 -0.24 -0.78Z', body.coat);
  const arms =
    who.pose === 'reach'
      ? line(
          [
            [0.14, -1.36],
            [0.4, -1.3],
            [0.62, -1.5],
          ],
          mix(body.coat, palette.ink, 0.16),
          0.13,
        ) + oval(0.66, -1.53, 0.06, 0.06, body.skin)
      : who.pose === 'talk'
        ? line(
            [
              [0.13, -1.36],
              [0.22, -1.08],
              [0.44, -1.16],
            ],
            mix(body.coat, palette.ink, 0.16),
            0.125,
          ) + oval(0.48, -1.18, 0.055, 0.055, body.skin)
        : line(
            [
              [0.02, -1.36],
              [who.pose === 'walk' ? 0.13 : 0.05, -1.08],
              [who.pose === 'walk' ? 0.24 : 0.09, -0.84],
            ],
            mix(body.coat, palette.ink, 0.16),
            0.125,
          ) + oval(who.pose === 'walk' ? 0.26 : 0.1, -0.79, 0.055, 0.055, body.skin);
  return (
    leg(-stride - 0.02, dark) +
    leg(stride + 0.02, body.legs) +
    coat +
    oval(0.1, -1.1, 0.13, 0.34, palette.ink, { opacity: 0.07 }) +
    head(0.02, -1.61, who, body) +
    arms +
    burden(stage, who)
  );
}

function bending(stage: Stage, who: Person, body: Body): string {
  const { palette } = stage;
  return (
    poly(
      [
        [-0.24, -0.86],
        [0.02, -0.8],
        [0.02, 0],
        [-0.16, 0],
      ],
      mix(body.legs, palette.ink, 0.25),
    ) +
    poly(
      [
        [-0.12, -0.86],
        [0.12, -0.8],
        [0.16, 0],
        [0, 0],
      ],
      body.legs,
    ) +
    path('M-0.26 -0.9Q0.02 -1.28 0.48 -1.2Q0.6 -1.06 0.46 -0.96Q0.2 -0.9 0.1 -0.7Q-0.2 -0.66 -0.26 -0.9Z', body.coat) +
    head(0.66, -1.14, who, body) +
    line(
      [
        [0.42, -1.05],
        [0.5, -0.72],
        [0.62, -0.5],
      ],
      mix(body.coat, palette.ink, 0.18),
      0.12,
    ) +
    oval(0.63, -0.46, 0.055, 0.055, body.skin) +
    burden(stage, who)
  );
}

function seated(stage: Stage, who: Person, body: Body): string {
  const { palette } = stage;
  return (
    path('M-0.2 -1.04Q0 -1.12 0.19 -1.04L0.2 -0.42H-0.22Z', body.coat) +
    path('M-0.2 -0.56H0.42Q0.52 -0.54 0.52 -0.42L0.5 0H0.34L0.32 -0.36H-0.2Z', body.legs) +
    head(0.03, -1.24, who, body) +
    line(
      [
        [0.02, -0.98],
        [0.12, -0.7],
        [0.34, -0.62],
      ],
      mix(body.coat, palette.ink, 0.16),
      0.12,
    )
  );
}

function burden(stage: Stage, who: Person): string {
  const { palette } = stage;
  switch (who.carries) {
    case 'bag':
      return path('M0.14 -0.78H0.44L0.48 -0.36H0.1Z', palette.plaster);
    case 'spade':
      return (
        line(
          [
            [0.62, -0.95],
            [0.78, -0.12],
          ],
          palette.wood,
          0.05,
        ) + path('M0.72 -0.2L0.88 -0.22L0.84 0.06Q0.78 0.1 0.74 0.04Z', palette.metal)
      );
    case 'rake':
      return (
        line(
          [
            [0.3, -1.2],
            [0.95, -0.02],
          ],
          palette.wood,
          0.045,
        ) +
        line(
          [
            [0.82, 0],
            [1.1, 0.02],
          ],
          palette.metal,
          0.07,
        )
      );
    case 'stick':
      return line(
        [
          [0.1, -0.8],
          [0.34, 0],
        ],
        palette.wood,
        0.045,
      );
    case 'box':
      return rect(0.12, -1.14, 0.5, 0.34, palette.wood) + rect(0.12, -1.2, 0.5, 0.1, palette.leaf);
    case 'watering':
      return (
        path('M0.5 -0.66H0.76V-0.36H0.5Z', palette.accent) +
        line(
          [
            [0.76, -0.42],
            [1, -0.62],
          ],
          palette.accent,
          0.05,
        )
      );
    case undefined:
      return '';
  }
}
