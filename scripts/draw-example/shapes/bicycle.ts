import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, rect, ring } from '../svg.ts';
import { shadow } from './ground.ts';
import { head } from './people.ts';
import type { Body, Person } from './people.ts';

/** A bicycle, with or without a rider, in metres around its wheels. */
export function bicycle(stage: Stage, rider?: Person, frame: Color = stage.palette.accent): string {
  const { palette, random } = stage;
  const tyre = mix(palette.ink, palette.metal, 0.2);
  const bike =
    shadow(stage, 0, 0, 1.5, 0.06) +
    ring(-0.55, -0.34, 0.32, tyre, 0.05) +
    ring(0.55, -0.34, 0.32, tyre, 0.05) +
    oval(-0.55, -0.34, 0.05, 0.05, tyre) +
    oval(0.55, -0.34, 0.05, 0.05, tyre) +
    line(
      [
        [-0.55, -0.34],
        [-0.05, -0.32],
        [-0.2, -0.86],
      ],
      frame,
      0.055,
    ) +
    line(
      [
        [-0.05, -0.32],
        [0.42, -0.78],
        [-0.17, -0.74],
      ],
      frame,
      0.055,
    ) +
    line(
      [
        [0.55, -0.34],
        [0.4, -0.92],
        [0.3, -1.04],
      ],
      frame,
      0.055,
    ) +
    line(
      [
        [-0.55, -0.34],
        [-0.2, -0.78],
      ],
      frame,
      0.045,
    ) +
    rect(-0.34, -0.94, 0.28, 0.07, palette.ink) +
    line(
      [
        [0.3, -1.04],
        [0.22, -1.02],
      ],
      palette.ink,
      0.06,
    );
  if (!rider) return bike;
  const skin = random.pick(palette.skin);
  const coat = rider.coat ?? random.pick(palette.clothes);
  const body: Body = {
    skin,
    coat,
    legs: rider.legs ?? mix(palette.ink, coat, 0.25),
    hair: rider.hair ?? random.pick([palette.wood, palette.ink, mix(palette.wood, palette.sun, 0.4)]),
  };
  return (
    line(
      [
        [-0.18, -0.92],
        [0.16, -0.72],
        [-0.02, -0.26],
      ],
      mix(body.legs, palette.ink, 0.3),
      0.15,
    ) +
    bike +
    path('M-0.34 -0.9Q-0.34 -1.32 -0.06 -1.52Q0.1 -1.54 0.12 -1.42Q0.06 -1.1 -0.04 -0.88Q-0.2 -0.82 -0.34 -0.9Z', coat) +
    head(0.12, -1.68, rider, body) +
    line(
      [
        [0.02, -1.42],
        [0.12, -1.18],
        [0.3, -1.06],
      ],
      mix(coat, palette.ink, 0.16),
      0.11,
    ) +
    line(
      [
        [-0.2, -0.9],
        [0.2, -0.8],
        [0.08, -0.3],
      ],
      body.legs,
      0.16,
    ) +
    line(
      [
        [0.06, -0.27],
        [0.2, -0.26],
      ],
      palette.ink,
      0.08,
    )
  );
}
