import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import { person } from '../../shapes/people.ts';
import { strip, wall } from '../../shapes/perspective.ts';
import { sky } from '../../shapes/sky.ts';
import { planter } from '../../shapes/street.ts';
import { tower } from '../../shapes/tower.ts';
import type { Scene } from '../../stage.ts';
import { line, n, oval, path, place } from '../../svg.ts';

/** Een smalle steeg bij avond met bakstenen muren en warme lampen aan de gevels. */
export const avondlichtVissersteeg1: Scene = (day) => {
  const stage = day.at('night');
  const { palette } = stage;
  const camera = { horizon: 720, vanish: 900, eye: 2.2 };
  const [far, near] = [64, 500];
  const side = (sign: 1 | -1): string => {
    const brick = sign < 0 ? mix(palette.brick, palette.ink, 0.18) : mix(palette.brick, palette.sun, 0.05);
    const courses = Array.from({ length: 60 }, (_, i) =>
      wall(camera, sign * 2.05, far, near, i * 0.2, i * 0.2 + 0.012, mix(brick, palette.ink, 0.28)),
    ).join('');
    const bricks = Array.from({ length: 130 }, () => {
      const [course, from] = [stage.random.whole(0, 44) * 0.2 + 0.018, far * (near / far) ** stage.random.next()];
      return wall(
        camera,
        sign * 2.048,
        from,
        Math.min(near, from * stage.random.between(1.05, 1.09)),
        course,
        course + 0.17,
        mix(brick, stage.random.chance(0.5) ? palette.ink : '#d99a62', stage.random.between(0.08, 0.24)),
      );
    }).join('');
    const openings = [
      [76, 92],
      [118, 150],
      [205, 290],
    ]
      .map(
        ([a = 0, b = 0], i) =>
          wall(camera, sign * 2.04, a, b, i === 1 ? 0 : 1, i === 1 ? 2.2 : 2.3, mix(palette.frame, palette.ink, 0.35)) +
          wall(
            camera,
            sign * 2.03,
            a + 2,
            b - 3,
            i === 1 ? 0 : 1.1,
            i === 1 ? 2.1 : 2.2,
            i === (sign < 0 ? 0 : 2) ? '#f0c271' : i === 1 ? palette.accent : mix(palette.ink, palette.skyTop, 0.4),
          ) +
          wall(camera, sign * 2.04, a, b, 3.9, 5.3, mix(palette.frame, palette.ink, 0.35)) +
          wall(camera, sign * 2.03, a + 2, b - 3, 4, 5.2, i === (sign < 0 ? 2 : 1) ? '#e8b566' : mix(palette.ink, palette.skyTop, 0.4)),
      )
      .join('');
    return wall(camera, sign * 2.05, far, near, 0, 12, brick) + courses + bricks + openings;
  };
  const light = (scale: number, sign: 1 | -1): string => {
    const [x, y] = [camera.vanish + sign * 1.75 * scale, groundAt(camera, scale) - 3.1 * scale];
    const glow = (r: number, strength: number): string =>
      oval(
        x,
        y,
        r,
        r,
        stage.gradient('out', [
          { at: 0, color: '#ffd58a', opacity: strength },
          { at: 1, color: '#ffb45e', opacity: 0 },
        ]),
      );
    const pool = oval(
      camera.vanish + sign * 0.9 * scale,
      groundAt(camera, scale),
      scale * 1.7,
      scale * 0.4,
      stage.gradient('out', [
        { at: 0, color: '#ffcf85', opacity: 0.6 },
        { at: 1, color: '#ffcf85', opacity: 0 },
      ]),
    );
    return (
      pool +
      glow(scale * 2.5, 0.62) +
      glow(scale * 0.8, 0.85) +
      line(
        [
          [x + sign * scale * 0.3, y - scale * 0.2],
          [x, y - scale * 0.2],
        ],
        palette.ink,
        scale * 0.05,
      ) +
      path(
        `M${n(x - scale * 0.14)} ${n(y - scale * 0.2)}h${n(scale * 0.28)}l${n(-scale * 0.06)} ${n(scale * 0.4)}h${n(-scale * 0.16)}Z`,
        '#fff0cc',
      )
    );
  };
  return [
    sky(stage, { horizon: 900 }),
    oval(985, 150, 34, 34, '#fbeecb', { opacity: 0.95 }),
    place(tower(stage.far(0.15)), 905, 870, 15.5),
    place(canalRow(stage.far(0.1), someCanalHouses(stage, 9, [2, 3])).drawing, 760, 866, 36),
    strip(
      camera,
      -2.05,
      2.05,
      far,
      near,
      stage.gradient('down', [
        { at: 0, color: mix(palette.paving, '#e8b566', 0.2) },
        { at: 1, color: mix(palette.paving, palette.ink, 0.35) },
      ]),
    ),
    ...Array.from({ length: 16 }, (_, i) => {
      const s = 64 * 1.13 ** i;
      return strip(camera, -2.05, 2.05, s, s * 1.012, mix(palette.paving, palette.ink, 0.6));
    }),
    strip(camera, -0.22, 0.22, far, near, mix(palette.paving, palette.ink, 0.42)),
    side(-1),
    side(1),
    light(84, -1),
    light(120, 1),
    light(178, -1),
    light(270, 1),
    arrange(camera, [
      { scale: 92, x: 0.35, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 150, x: 1.5, drawing: planter(stage, 0.8) },
      { scale: 104, x: -0.75, drawing: person(stage, { pose: 'walk', skirt: true, coat: '#7a6a4a' }) },
    ]),
  ].join('');
};
