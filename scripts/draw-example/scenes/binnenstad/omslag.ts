import { arrange, groundAt } from '../../camera.ts';
import type { Camera } from '../../camera.ts';
import { mix } from '../../color.ts';
import { bicycle } from '../../shapes/bicycle.ts';
import { sloop } from '../../shapes/boats.ts';
import { archBridge } from '../../shapes/bridges.ts';
import { canalHouse, canalRow, someCanalHouses } from '../../shapes/canal-house.ts';
import type { CanalHouse } from '../../shapes/canal-house.ts';
import { person } from '../../shapes/people.ts';
import { recede, strip, wall } from '../../shapes/perspective.ts';
import type { Front } from '../../shapes/perspective.ts';
import { sky } from '../../shapes/sky.ts';
import { lantern } from '../../shapes/street.ts';
import { tower } from '../../shapes/tower.ts';
import { boxTree } from '../../shapes/trees.ts';
import { reflection, ripples, water } from '../../shapes/water.ts';
import type { Scene } from '../../stage.ts';
import { n, place, rect } from '../../svg.ts';

/** Een gracht met trapgevels aan weerszijden, een ronde brug en op de achtergrond een toren met een klok. */
export const omslag: Scene = (stage) => {
  const { width, height, palette } = stage;
  const camera = { horizon: 1660, vanish: 960, eye: 4.6 };
  const [focal, far, near] = [1500, 17, 190];
  const stepped = (row: CanalHouse[], at: readonly number[]): CanalHouse[] =>
    row.map((house, i) => (at.includes(i) ? { ...house, gable: 'step', storeys: 3 } : { ...house, storeys: Math.min(house.storeys, 3) }));
  const left = stepped(someCanalHouses(stage, 74, [2, 3]), [0, 2, 4, 6, 8, 10]);
  const right = stepped(someCanalHouses(stage, 74, [2, 3]), [0, 2, 3, 5, 7, 9]);
  const quay = mix(palette.paving, palette.haze, 0.1);
  const stone = mix(palette.brickDark, palette.ink, 0.2);
  const bridgeScale = 36;
  const waterline = groundAt(camera, bridgeScale) + 1.5 * bridgeScale;
  const bridge = place(archBridge(stage.far(0.14), 9.6, 2.7), camera.vanish, waterline, bridgeScale);
  const skyline = place(tower(stage.far(0.3)), 1035, 1745, 17.5);
  const lane = (side: 1 | -1): string => strip(camera, side * 6.2, side * 11.2, far, near, quay);
  const mirrored =
    recede(stage, { camera, side: 'left', away: 11, near: 84, focal, fade: 0.35 }, fronts(left).slice(0, 7)) +
    recede(stage, { camera, side: 'right', away: 11, near: 84, focal, fade: 0.35 }, fronts(right).slice(0, 7));
  return [
    sky(stage, {
      horizon: 1760,
      clouds: [
        [420, 1290, 760],
        [1560, 1180, 820],
        [1000, 1420, 620],
      ],
    }),
    skyline,
    place(canalRow(stage.far(0.42), someCanalHouses(stage, 60, [2, 3])).drawing, 600, 1748, 12),
    rect(-5, 1740, width + 10, height, quay),
    recede(stage, { camera, side: 'left', away: 11, near: 150, focal, fade: 0.42 }, fronts(left)),
    recede(stage, { camera, side: 'right', away: 11, near: 150, focal, fade: 0.42 }, fronts(right)),
    lane(-1),
    lane(1),
    wall(camera, -6.2, far, near, 0, -2, stone),
    wall(camera, 6.2, far, near, 0, -2, mix(stone, palette.sun, 0.12)),
    stage.clip(
      water(stage, 1740, height) + reflection(stage, bridge, waterline, 150, 0.5) + `<g opacity="0.2">${mirrored}</g>`,
      canalShape(camera, far, near, height),
    ),
    stage.clip(ripples(stage, waterline + 20, height, 150), canalShape(camera, far, near, height)),
    place(bicycle(stage, { coat: palette.clothes[2] }), 930, waterline - 3.95 * bridgeScale, bridgeScale),
    bridge,
    ...[34, 44, 60, 86].flatMap((scale, i) =>
      [-8, 8].map((x) => place(boxTree(stage.far(0.3 - i * 0.09), 4.9, 2.3), camera.vanish + x * scale, groundAt(camera, scale), scale)),
    ),
    place(sloop(stage, palette.accent, true), 780, 2170, 56),
    place(sloop(stage, palette.wood), 1290, 2420, 76, true),
    arrange(camera, [
      { scale: 74, x: 8.6, drawing: person(stage, { pose: 'walk', coat: palette.clothes[1] }) },
      { scale: 74, x: 9.3, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[2] }), flip: true },
      { scale: 70, x: -8.9, drawing: person(stage, { pose: 'walk', coat: palette.clothes[5] }) },
      { scale: 96, x: -7.2, drawing: lantern(stage) },
      { scale: 118, x: 7, drawing: lantern(stage) },
    ]),
  ].join('');
};

/** Town houses as fronts of a receding row. */
function fronts(houses: readonly CanalHouse[]): Front[] {
  return houses.map((house) => ({
    width: house.width,
    draw: (far) => `<g transform="translate(${n(house.width / 2)} 0)">${canalHouse(far, house)}</g>`,
  }));
}

/** The water between the quays, as path data. */
function canalShape(camera: Camera, far: number, near: number, height: number): string {
  const at = (x: number, scale: number): string => `${n(camera.vanish + x * scale)} ${n(groundAt(camera, scale) + 1.5 * scale)}`;
  return `M${at(-6.2, far)}L${at(6.2, far)}L${at(6.2, near)}V${height}H${n(camera.vanish - 6.2 * near)}Z`;
}
