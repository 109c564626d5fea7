import { mix } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, n, path, poly, rect } from '../svg.ts';

/** A wooden deck seen along its length; place and width in pixels, far end first. */
export function boardwalk(
  stage: Stage,
  far: readonly [x: number, y: number, width: number],
  near: readonly [x: number, y: number, width: number],
  planks = 22,
  rail = false,
): string {
  const { palette, random } = stage;
  const [fx, fy, fw] = far;
  const [nx, ny, nw] = near;
  const at = (t: number): readonly [number, number, number] => {
    const p = t ** 1.9;
    return [fx + (nx - fx) * p, fy + (ny - fy) * p, fw + (nw - fw) * p];
  };
  const wood = mix(palette.wood, palette.plaster, 0.35);
  const boards = Array.from({ length: planks }, (_, i) => {
    const [ax, ay, aw] = at(i / planks);
    const [bx, by, bw] = at((i + 0.93) / planks);
    return poly(
      [
        [ax - aw / 2, ay],
        [ax + aw / 2, ay],
        [bx + bw / 2, by],
        [bx - bw / 2, by],
      ],
      mix(wood, random.chance(0.5) ? palette.sun : palette.wood, random.between(0, 0.3)),
    );
  });
  const thick = nw * 0.045;
  const under = poly(
    [
      [fx - fw / 2, fy],
      [fx + fw / 2, fy],
      [nx + nw / 2, ny],
      [nx + nw / 2, ny + thick],
      [nx - nw / 2, ny + thick],
      [nx - nw / 2, ny],
    ],
    mix(palette.wood, palette.ink, 0.45),
  );
  const posts = Array.from({ length: 7 }, (_, i) => {
    const [x, y, w] = at((i + 0.6) / 7);
    const high = w * (rail ? 0.55 : 0.16);
    return [-1, 1]
      .map((side) => rect(x + (side * w) / 2 - w * 0.018, y - high, w * 0.036, high + w * 0.12, mix(palette.wood, palette.ink, 0.3)))
      .join('');
  });
  const rails = rail
    ? [-1, 1]
        .map((side) =>
          line(
            [0.6, 1.6, 2.6, 3.6, 4.6, 5.6, 6.6, 7].map((i) => {
              const [x, y, w] = at(i / 7);
              return [x + (side * w) / 2, y - w * 0.52] as const;
            }),
            wood,
            nw * 0.012,
          ),
        )
        .join('')
    : '';
  return under + boards.join('') + posts.join('') + rails;
}

/** A round brick bridge over a canal, in metres around the middle of its waterline. */
export function archBridge(stage: Stage, span = 12, high = 3.4): string {
  const { palette } = stage;
  const half = span / 2;
  const outer = half + 3.2;
  const brick = stage.gradient('down', [
    { at: 0, color: mix(palette.brick, palette.sun, 0.18) },
    { at: 1, color: palette.brickDark },
  ]);
  const deck = `M${n(-outer)} 0V-1.7Q0 ${n(-high * 2.1 - 0.6)} ${n(outer)} -1.7V0H${n(half)}Q${n(half * 0.86)} ${n(-high)} 0 ${n(-high)}Q${n(-half * 0.86)} ${n(-high)} ${n(-half)} 0Z`;
  const rim = `M${n(-half - 0.45)} 0Q${n(-half * 0.9)} ${n(-high - 0.45)} 0 ${n(-high - 0.45)}Q${n(half * 0.9)} ${n(-high - 0.45)} ${n(half + 0.45)} 0H${n(half)}Q${n(half * 0.86)} ${n(-high)} 0 ${n(-high)}Q${n(-half * 0.86)} ${n(-high)} ${n(-half)} 0Z`;
  const under = path(
    `M${n(-half)} 0Q${n(-half * 0.86)} ${n(-high)} 0 ${n(-high)}Q${n(half * 0.86)} ${n(-high)} ${n(half)} 0Z`,
    palette.ink,
    { opacity: 0.28 },
  );
  const edge = (lift: number): string => `M${n(-outer)} ${n(-1.7 - lift)}Q0 ${n(-high * 2.1 - 0.6 - lift)} ${n(outer)} ${n(-1.7 - lift)}`;
  const bars = Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const x = -outer + 2 * outer * t;
    const y = -1.7 * (1 - t) ** 2 - 2 * t * (1 - t) * (high * 2.1 + 0.6) - 1.7 * t ** 2;
    return line(
      [
        [x, y],
        [x, y - 1],
      ],
      palette.frame,
      0.09,
    );
  }).join('');
  return (
    under +
    path(deck, brick) +
    path(rim, mix(palette.plaster, palette.brick, 0.25)) +
    `<path d="${edge(0)}" fill="none" stroke="${palette.frame}" stroke-width="0.32"/>` +
    bars +
    `<path d="${edge(1)}" fill="none" stroke="${palette.frame}" stroke-width="0.14"/>`
  );
}

/** A small flat wooden bridge with two rails, in metres around its middle. */
export function footbridge(stage: Stage, span = 5): string {
  const { palette } = stage;
  const half = span / 2;
  const wood = mix(palette.wood, palette.plaster, 0.25);
  const rail = (y: number): string =>
    line(
      [
        [-half, -y],
        [0, -y - 0.22],
        [half, -y],
      ],
      wood,
      0.11,
      { curved: true },
    );
  const stands = [-0.92, -0.46, 0, 0.46, 0.92]
    .map((t) =>
      line(
        [
          [half * t, -0.1 - 0.22 * (1 - t * t)],
          [half * t, -1.15 - 0.22 * (1 - t * t)],
        ],
        wood,
        0.11,
      ),
    )
    .join('');
  return (
    [-0.7, 0.7].map((t) => rect(half * t - 0.12, -0.2, 0.24, 1.3, mix(palette.wood, palette.ink, 0.4))).join('') +
    path(`M${-half - 0.3} 0.12Q0 -0.35 ${half + 0.3} 0.12V-0.14Q0 -0.6 ${-half - 0.3} -0.14Z`, mix(palette.wood, palette.ink, 0.12)) +
    path(`M${-half - 0.3} -0.14Q0 -0.6 ${half + 0.3} -0.14V-0.22Q0 -0.68 ${-half - 0.3} -0.22Z`, mix(wood, palette.sun, 0.4)) +
    rail(1.15) +
    rail(0.65) +
    stands
  );
}
