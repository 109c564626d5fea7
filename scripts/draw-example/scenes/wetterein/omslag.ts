import { arrange, groundAt } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { rowboat } from '../../shapes/boats.ts';
import { cottage } from '../../shapes/cottage.ts';
import { drawbridge } from '../../shapes/drawbridge.ts';
import { reeds, strips } from '../../shapes/ground.ts';
import { person } from '../../shapes/people.ts';
import { strip, wall } from '../../shapes/perspective.ts';
import { gulls } from '../../shapes/sky.ts';
import { roundTree, willow } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { n, place } from '../../svg.ts';
import { backdrop } from '../backdrop.ts';
import { white } from './white.ts';

/** Een rij witte huizen langs een brede vaart, met een ophaalbrug, rietkragen en een wijde polder erachter. */
export const omslag: Scene = (stage) => {
  const { palette, height } = stage;
  const camera = { horizon: 1600, vanish: 1130, eye: 5 };
  const [left, right, far, near] = [-8, 7, 8, 330] as const;
  const polder = [
    palette.grass,
    palette.field,
    palette.grass,
    mix(palette.grass, palette.leaf, 0.3),
    palette.grass,
    palette.field,
    palette.grass,
    mix(palette.grass, palette.reed, 0.35),
  ];
  const houses = [13, 17, 22, 29, 39, 54].map((scale, i) => ({
    scale,
    x: -20.5,
    drawing: cottage(stage.far(0.38 - i * 0.07), 10.5, {
      wall: white(stage),
      gable: i % 2 === 1,
      roof: i % 3 === 2 ? palette.roof : palette.tile,
      solar: i === 4 ? 7 : i === 2 ? 6 : 0,
    }),
  }));
  const greens = [15, 19.5, 25, 34].map((scale, i) => ({ scale, x: -13.8, drawing: roundTree(stage.far(0.36 - i * 0.07), 5.4) }));
  const bridgeScale = 46;
  const deck = groundAt(camera, bridgeScale);
  const bridge = place(drawbridge(stage.far(0.08), 13, 0), camera.vanish - 0.6 * bridgeScale, deck - 8, bridgeScale);
  const edge = `M${n(camera.vanish + left * far)} ${n(groundAt(camera, far) + far)}L${n(camera.vanish + right * far)} ${n(groundAt(camera, far) + far)}L${n(camera.vanish + right * near)} ${n(groundAt(camera, near) + near)}L${n(camera.vanish + left * near)} ${n(groundAt(camera, near) + near)}Z`;
  const town = arrange(camera, [...houses, ...greens]);
  return [
    backdrop(stage, {
      horizon: 1605,
      wood: 30,
      turbines: [
        [1480, 2.5],
        [1610, 2.1],
        [1720, 2.7],
      ],
      sun: [1310, 1230, 66],
      clouds: [
        [480, 1210, 880],
        [1600, 1060, 620],
        [900, 1440, 640],
      ],
    }),
    gulls(stage, [
      [1240, 1010, 24],
      [1330, 970, 18],
      [1170, 940, 15],
    ]),
    strips(stage, 1605, 2700, 1130, polder, 4.2),
    strip(
      camera,
      -34,
      left - 0.2,
      far,
      near,
      stage.gradient('down', [
        { at: 0, color: mix(palette.grass, palette.haze, 0.45) },
        { at: 1, color: mix(palette.grass, palette.leafDark, 0.15) },
      ]),
    ),
    strip(camera, -12.6, -9.6, far, near, mix(palette.paving, palette.reed, 0.2)),
    town,
    stage.clip(
      water(stage, 1620, height) +
        reflection(stage, bridge, deck + 40, 380, 0.55) +
        reflection(stage, place(cottage(stage, 10.5, { wall: white(stage), gable: true }), 400, 1800, 47), 1985, 330, 0.25) +
        ripples(stage, 1760, height, 130),
      edge,
    ),
    wall(camera, left, far, near, 0, -1, mix(palette.wood, palette.ink, 0.3)),
    bridge,
    ...[
      [left - 2.6, -1],
      [right + 2.6, 1],
    ].map(([x = 0]) => strip(camera, x - 2.8, x + 2.8, bridgeScale - 1.3, bridgeScale + 1.6, mix(palette.brick, palette.paving, 0.4))),
    ...[15, 22, 34, 52, 78, 116].map((s) =>
      reeds(
        stage,
        [camera.vanish + right * s - s * 0.3, groundAt(camera, s) + s * 0.8],
        [camera.vanish + right * s * 1.5, groundAt(camera, s * 1.5) + s * 0.8],
        44,
        s * 2,
      ),
    ),
    arrange(camera, [
      { scale: 52, x: -11.2, drawing: bicycle(stage, { coat: palette.clothes[1] }) },
      { scale: 64, x: -10.6, drawing: person(stage, { pose: 'walk', coat: palette.accent }) },
      { scale: 40, x: 12.6, drawing: willow(stage, 6.6) },
    ]),
    place(rowboat(stage, palette.accent), 960, 2260, 92),
    reeds(stage, [-40, 2650], [420, 2610], 100, 380),
    reeds(stage, [1420, 2620], [1940, 2560], 170, 470),
  ].join('');
};
