import { mix } from '../../color.ts';
import type { Color } from '../../color.ts';
import { band, reeds, tufts } from '../../shapes/ground.ts';
import { blob } from '../../shapes/plants.ts';
import { willow } from '../../shapes/trees.ts';
import { reflection, ripples } from '../../shapes/water.ts';
import { barrier } from '../../shapes/works.ts';
import type { Scene } from '../../stage.ts';
import { line, n, oval, path, place, poly, rect } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';

/** Een oude grijze houten brug met een hek ervoor, boven donker water met waterlelies. */
export const fietsbrugDwarsfeart2: Scene = (stage) => {
  const { palette, random } = stage;
  const grey = mix(palette.wood, palette.metal, 0.72);
  const planks = Array.from({ length: 44 }, (_, i) => {
    const x = 180 + i * 33;
    return poly(
      [
        [x, 618 + random.between(-3, 3)],
        [x + 29, 618 + random.between(-3, 3)],
        [x + 29, 648],
        [x, 648],
      ],
      mix(grey, random.chance(0.5) ? palette.ink : palette.frame, random.between(0.02, 0.2)),
    );
  }).join('');
  const posts = [210, 480, 760, 1040, 1320, 1590]
    .map(
      (x, i) =>
        group(x, 470, 650, i === 3 ? 5 : i === 1 ? -3 : 0, grey, palette.ink) + rect(x - 13, 640, 26, 250, mix(grey, palette.ink, 0.4)),
    )
    .join('');
  const rails =
    line(
      [
        [205, 500],
        [490, 492],
        [760, 506],
        [1046, 500],
        [1320, 512],
        [1592, 498],
      ],
      grey,
      12,
    ) +
    line(
      [
        [205, 566],
        [490, 562],
        [760, 572],
      ],
      mix(grey, palette.ink, 0.15),
      10,
    ) +
    line(
      [
        [1046, 566],
        [1320, 574],
        [1592, 566],
      ],
      mix(grey, palette.ink, 0.15),
      10,
    ) +
    line(
      [
        [772, 574],
        [940, 640],
      ],
      mix(grey, palette.ink, 0.15),
      10,
    );
  const bridge = posts + planks + rect(175, 646, 1456, 16, mix(grey, palette.ink, 0.4)) + rails;
  const lilies = Array.from({ length: 34 }, () => {
    const [t, x] = [random.next(), random.between(40, 1760)];
    const y = 800 + 330 * t;
    const r = 22 + 46 * t;
    return (
      path(
        `M${n(x)} ${n(y)}L${n(x + r * 0.9)} ${n(y - r * 0.2)}A${n(r)} ${n(r * 0.32)} 0 1 1 ${n(x + r * 0.98)} ${n(y + r * 0.06)}Z`,
        mix(palette.leaf, random.chance(0.5) ? palette.leafDark : palette.sun, random.between(0.1, 0.4)),
      ) +
      (random.chance(0.3)
        ? blob(stage, x - r * 0.2, y - r * 0.2, r * 0.3, r * 0.2, mix(palette.blossom, palette.frame, 0.4), 0.3) +
          oval(x - r * 0.2, y - r * 0.24, r * 0.09, r * 0.07, '#e5c25a')
        : '')
    );
  }).join('');
  const dark = mix(palette.water, palette.ink, 0.48);
  return [
    backdrop(stage, {
      horizon: 480,
      wood: 90,
      clouds: [
        [1260, 210, 820],
        [420, 280, 560],
      ],
    }),
    band(stage, 480, 700, palette.grass),
    place(willow(stage.far(0.14), 6.4), 120, 640, 48),
    place(willow(stage.far(0.14), 6), 1690, 640, 48),
    reeds(stage, [-10, 690], [360, 676], 90, 130),
    reeds(stage, [1420, 676], [1810, 690], 90, 130),
    rect(
      -5,
      680,
      1810,
      530,
      stage.gradient('down', [
        { at: 0, color: mix(palette.water, palette.leafDark, 0.35) },
        { at: 1, color: dark },
      ]),
    ),
    reflection(stage, bridge, 700, 260, 0.35),
    ripples(stage, 720, 1180, 40),
    bridge,
    place(barrier(stage, -3.4, 3.4), 900, 662, 82),
    rect(60, 600, 130, 70, palette.grass),
    rect(1620, 600, 150, 70, palette.grass),
    tufts(stage, [-10, 682], [215, 676], 40, 60, palette.leaf),
    tufts(stage, [1600, 676], [1810, 682], 40, 60, palette.leaf),
    lilies,
    reeds(stage, [-30, 1215], [250, 1190], 70, 330),
    reeds(stage, [1590, 1190], [1830, 1215], 70, 330),
  ].join('');
};

function group(x: number, top: number, foot: number, lean: number, color: Color, ink: Color): string {
  return (
    poly(
      [
        [x - 11 + lean * 3, top],
        [x + 11 + lean * 3, top],
        [x + 12, foot],
        [x - 12, foot],
      ],
      color,
    ) +
    poly(
      [
        [x + 4 + lean * 3, top],
        [x + 11 + lean * 3, top],
        [x + 12, foot],
        [x + 5, foot],
      ],
      ink,
      { opacity: 0.16 },
    )
  );
}
