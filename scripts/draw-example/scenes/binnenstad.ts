import { arrange, groundAt } from '../camera.ts';
import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import { sloop } from '../shapes/boats.ts';
import { archBridge } from '../shapes/bridges.ts';
import { canalHouse, canalRow, someCanalHouses } from '../shapes/canal-house.ts';
import type { CanalHouse } from '../shapes/canal-house.ts';
import { band } from '../shapes/ground.ts';
import { church, tower } from '../shapes/landmarks.ts';
import { bicycle, person } from '../shapes/people.ts';
import { recede, strip, wall } from '../shapes/perspective.ts';
import type { Front } from '../shapes/perspective.ts';
import { sky } from '../shapes/sky.ts';
import { bench, bikeRack, lamp, lantern, planter, terraceTable } from '../shapes/street.ts';
import { boxTree, flowers, roundTree, shrub, youngTree } from '../shapes/trees.ts';
import { reflection, ripples, water } from '../shapes/water.ts';
import { door, pane } from '../shapes/windows.ts';
import { barrier, cabinet, excavator, heap, trench } from '../shapes/works.ts';
import type { Scene, Stage } from '../stage.ts';
import { line, n, oval, path, place, poly, rect } from '../svg.ts';
import { squareFloor, streetFloor } from './floor.ts';

/** Town houses as fronts of a receding row. */
function fronts(stage: Stage, houses: readonly CanalHouse[]): Front[] {
  return houses.map((house) => ({
    width: house.width,
    draw: (far) => `<g transform="translate(${n(house.width / 2)} 0)">${canalHouse(far, { ...house, wall: mix(house.wall, far.palette.haze, 0) })}</g>`,
  }));
}

const omslag: Scene = (stage) => {
  const { width, height, palette } = stage;
  const camera = { horizon: 1660, vanish: 960, eye: 4.6 };
  const [focal, far, near] = [1500, 17, 190];
  const stepped = (row: CanalHouse[], at: readonly number[]): CanalHouse[] => row.map((house, i) => at.includes(i) ? { ...house, gable: 'step', storeys: 3 } : { ...house, storeys: Math.min(house.storeys, 3) });
  const left = stepped(someCanalHouses(stage, 74, [2, 3]), [0, 2, 4, 6, 8, 10]);
  const right = stepped(someCanalHouses(stage, 74, [2, 3]), [0, 2, 3, 5, 7, 9]);
  const quay = mix(palette.paving, palette.haze, 0.1);
  const stone = mix(palette.brickDark, palette.ink, 0.2);
  const bridgeScale = 36;
  const waterline = groundAt(camera, bridgeScale) + 1.5 * bridgeScale;
  const bridge = place(archBridge(stage.far(0.14), 9.6, 2.7), camera.vanish, waterline, bridgeScale);
  const skyline = place(tower(stage.far(0.3)), 1035, 1745, 17.5);
  const lane = (side: 1 | -1): string => strip(camera, side * 6.2, side * 11.2, far, near, quay);
  const mirrored = recede(stage, { camera, side: 'left', away: 11, near: 84, focal, fade: 0.35 }, fronts(stage, left).slice(0, 7)) + recede(stage, { camera, side: 'right', away: 11, near: 84, focal, fade: 0.35 }, fronts(stage, right).slice(0, 7));
  return [
    sky(stage, { horizon: 1760, clouds: [[420, 1290, 760], [1560, 1180, 820], [1000, 1420, 620]] }),
    skyline, place(canalRow(stage.far(0.42), someCanalHouses(stage, 60, [2, 3])).drawing, 600, 1748, 12),
    rect(-5, 1740, width + 10, height, quay),
    recede(stage, { camera, side: 'left', away: 11, near: 150, focal, fade: 0.42 }, fronts(stage, left)),
    recede(stage, { camera, side: 'right', away: 11, near: 150, focal, fade: 0.42 }, fronts(stage, right)),
    lane(-1), lane(1), wall(camera, -6.2, far, near, 0, -2, stone), wall(camera, 6.2, far, near, 0, -2, mix(stone, palette.sun, 0.12)),
    stage.clip(water(stage, 1740, height) + reflection(stage, bridge, waterline, 150, 0.5) + `<g opacity="0.2">${mirrored}</g>`, canalShape(camera, far, near, height)),
    stage.clip(ripples(stage, waterline + 20, height, 150), canalShape(camera, far, near, height)),
    place(bicycle(stage, { coat: palette.clothes[2] }), 930, waterline - 3.95 * bridgeScale, bridgeScale), bridge,
    ...[34, 44, 60, 86].flatMap((scale, i) => [-8, 8].map((x) => place(boxTree(stage.far(0.3 - i * 0.09), 4.9, 2.3), camera.vanish + x * scale, groundAt(camera, scale), scale))),
    place(sloop(stage, palette.accent, true), 780, 2170, 56), place(sloop(stage, palette.wood), 1290, 2420, 76, true),
    arrange(camera, [{ scale: 74, x: 8.6, drawing: person(stage, { pose: 'walk', coat: palette.clothes[1] }) }, { scale: 74, x: 9.3, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[2] }), flip: true }, { scale: 70, x: -8.9, drawing: person(stage, { pose: 'walk', coat: palette.clothes[5] }) }, { scale: 96, x: -7.2, drawing: lantern(stage) }, { scale: 118, x: 7, drawing: lantern(stage) }]),
  ].join('');
};

function canalShape(camera: { horizon: number; vanish: number; eye: number }, far: number, near: number, height: number): string {
  const at = (x: number, scale: number): string => `${n(camera.vanish + x * scale)} ${n(groundAt(camera, scale) + 1.5 * scale)}`;
  return `M${at(-6.2, far)}L${at(6.2, far)}L${at(6.2, near)}V${height}H${n(camera.vanish - 6.2 * near)}Z`;
}

/** A canal front across the picture with its image in the water; gives everything above the waterline. */
function canalFront(stage: Stage, shore: number, scale: number, extra: string): string {
  const { palette, width } = stage;
  const quayHigh = scale * 1.15;
  const row = canalRow(stage, someCanalHouses(stage, width / scale + 6));
  const lip = shore - quayHigh;
  const joints = [0.35, 0.68].map((t) => rect(-5, lip + quayHigh * t, width + 10, 1.6, palette.ink, { opacity: 0.16 })).join('') + rect(-5, shore - quayHigh * 0.22, width + 10, quayHigh * 0.22, palette.leafDark, { opacity: 0.35 });
  return place(row.drawing, -scale * 2, lip - scale * 1.1, scale) + rect(-5, lip - scale * 1.1, width + 10, scale * 1.1 + 2, palette.paving)
    + extra + rect(-5, lip, width + 10, quayHigh, stage.gradient('down', [{ at: 0, color: mix(palette.brick, palette.metal, 0.45) }, { at: 1, color: mix(palette.brickDark, palette.metal, 0.4) }])) + joints + rect(-5, lip - 3, width + 10, 11, mix(palette.plaster, palette.metal, 0.25));
}

const turfkade: Scene = (stage) => {
  const { palette, height } = stage;
  const [shore, scale] = [840, 44];
  const lip = shore - scale * 1.15;
  const trees = [150, 430, 710, 990, 1270, 1550].map((x) => place(youngTree(stage, 5), x, lip - 8, scale * 1.06)).join('');
  const people = place(person(stage, { pose: 'walk', coat: palette.accent }), 560, lip - 14, 46) + place(bicycle(stage, { coat: palette.clothes[2] }), 1130, lip - 12, 46) + place(bench(stage), 850, lip - 10, 46);
  const scene = canalFront(stage, shore, scale, trees + people);
  return [
    sky(stage, { horizon: 700, clouds: [[1250, 190, 700], [300, 250, 600]] }), scene, water(stage, shore, height), reflection(stage, scene, shore, 340, 0.5), ripples(stage, shore + 12, height, 90),
    place(sloop(stage, palette.accent, true), 1370, 985, 52), place(sloop(stage, palette.wood), 470, 1075, 62, true),
  ].join('');
};

const riool: Scene = (stage) => {
  const { palette, width } = stage;
  const camera = { horizon: 560, vanish: width / 2, eye: 4.6 };
  const away = stage.far(0.1);
  const sand = mix(palette.reed, palette.plaster, 0.4);
  return [
    sky(stage, { horizon: 700, clouds: [[1480, 180, 640]] }), place(canalRow(away, someCanalHouses(stage, 44, [2, 2])).drawing, -30, 742, 45),
    band(stage, 740, 1200, palette.paving), band(stage, 800, 1200, sand),
    place(barrier(stage, 0, 30), 340, 826, 46), arrange(camera, [{ scale: 50, x: -15.5, drawing: roundTree(away, 7) }, { scale: 60, x: 11.6, drawing: heap(stage, 6, mix(palette.wood, palette.ink, 0.12)) }, { scale: 72, x: 4.2, drawing: excavator(stage), flip: true }, { scale: 72, x: -4.6, drawing: person(stage, { pose: 'reach', coat: '#d9a13f', hat: palette.frame }) }, { scale: 74, x: 8.6, drawing: person(stage, { coat: '#d9a13f', hat: palette.frame, carries: 'spade' }) }]),
    place(trench(stage, -13.5, 10.5, 2.6, [mix(palette.metal, palette.frame, 0.45)]), 820, 955, 78), place(sewerPipe(stage), 610, 1085, 88), band(stage, 1152, 1200, mix(sand, palette.ink, 0.08)),
    place(heap(stage, 4.6, sand), 1700, 1180, 90),
  ].join('');
};

/** A wide sewer pipe seen a little from its open end. */
function sewerPipe(stage: Stage): string {
  const { palette } = stage;
  const concrete = mix(palette.metal, palette.plaster, 0.5);
  return rect(-4, -1.15, 11, 1.15, stage.gradient('down', [{ at: 0, color: mix(concrete, palette.sun, 0.45) }, { at: 0.5, color: concrete }, { at: 1, color: mix(concrete, palette.ink, 0.35) }])) + [0, 3.6].map((x) => rect(x, -1.2, 0.3, 1.25, mix(concrete, palette.ink, 0.15))).join('') + oval(-4, -0.575, 0.28, 0.575, mix(concrete, palette.sun, 0.3)) + oval(-4, -0.575, 0.2, 0.45, palette.ink);
}

const bovenDeWinkel: Scene = (stage) => {
  const { palette, width } = stage;
  const scale = 55;
  const walls: readonly Color[] = [palette.brick, palette.plaster, palette.brickDark, mix(palette.plaster, palette.counter, 0.6), mix(palette.brick, palette.plaster, 0.3), palette.brickDark];
  const widths = [6.4, 5.4, 6.8, 5.2, 6.6, 5.6];
  const tops = [11.4, 13.4, 10.7, 12.6, 11.1, 13];
  const houses = walls.map((color, i) => {
    const [wide = 6, top = 11] = [widths[i], tops[i]];
    const columns = wide > 6 ? 3 : 2;
    const gap = wide / columns;
    const windows = [0, 1].map((row) => Array.from({ length: columns }, (_, c) => pane(stage, -wide / 2 + gap * (c + 0.5) - 0.62, -6.9 - row * 3.3, 1.24, 2.1, { sash: 'cross', lit: (c + row + i) % 4 === 0 })
      + (row === 0 || i % 2 === 0 ? `<g transform="translate(${n(-wide / 2 + gap * (c + 0.5))} ${n(-4.72 - row * 3.3)})">${windowBox(stage)}</g>` : '')).join('')).join('');
    const roof = i % 2 === 0 ? poly([[-wide / 2, -top], [-wide * 0.36, -top - 2.2], [wide * 0.36, -top - 2.2], [wide / 2, -top]], stage.gradient('down', [{ at: 0, color: mix(palette.tile, palette.sun, 0.2) }, { at: 1, color: palette.tile }])) + rect(wide * 0.18, -top - 3, 0.8, 1.4, palette.brickDark)
      : poly([[-wide / 2, -top], [-wide * 0.3, -top], [-wide * 0.3, -top - 1.7], [0, -top - 2.7], [wide * 0.3, -top - 1.7], [wide * 0.3, -top], [wide / 2, -top]], color) + oval(0, -top - 1.1, 0.5, 0.5, mix(palette.ink, palette.skyTop, 0.4)) + rect(-wide * 0.34, -top - 1.75, wide * 0.68, 0.2, palette.frame);
    const front = roof + rect(-wide / 2, -top, wide, top, stage.gradient('down', [{ at: 0, color: mix(color, palette.sun, 0.12) }, { at: 1, color: mix(color, palette.ink, 0.06) }])) + rect(-wide / 2 - 0.1, -top - 0.2, wide + 0.2, 0.5, palette.frame) + rect(wide / 2 - 0.45, -top + 0.3, 0.45, top - 0.3, palette.ink, { opacity: 0.1 });
    const shop = rect(-wide / 2 + 0.2, -3.6, wide - 0.4, 3.6, mix(palette.ink, i % 2 ? palette.accent : palette.leafDark, 0.5)) + pane(stage, -wide / 2 + 0.5, -2.75, wide - 2.5, 2.3, { sash: 'upper', lit: true }) + door(stage, wide / 2 - 1.65, -2.7, 1.1, 2.7, palette.accent) + wares(stage, -wide / 2 + 0.8, wide - 3.1)
      + (i % 2 === 0 ? poly([[-wide / 2 + 0.2, -3.35], [wide / 2 - 0.2, -3.35], [wide / 2, -2.6], [-wide / 2, -2.6]], mix(palette.accent, palette.plaster, 0.15)) : rect(-wide / 2 + 0.2, -3.5, wide - 0.4, 0.6, palette.counter));
    return front + windows + shop + rect(-wide / 2, -0.4, wide, 0.4, mix(palette.metal, palette.ink, 0.3));
  });
  const starts = widths.map((wide, i) => -90 + (widths.slice(0, i).reduce((sum, each) => sum + each, 0) + wide / 2) * scale);
  return [
    sky(stage, { horizon: 900, clouds: [[1080, 150, 560]] }), ...houses.map((drawing, i) => place(drawing, starts[i] ?? 0, 990, scale)), band(stage, 988, 1200, palette.paving), squareFloor(stage, 990),
    arrange({ horizon: 600, vanish: width / 2, eye: 5.2 }, [{ scale: 84, x: -6.6, drawing: person(stage, { pose: 'walk', carries: 'bag', coat: palette.accent }) }, { scale: 84, x: -5.7, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.clothes[2] }) }, { scale: 88, x: 0.6, drawing: bicycle(stage, { coat: palette.clothes[1] }), flip: true }, { scale: 86, x: 5.1, drawing: person(stage, { pose: 'talk', coat: palette.clothes[5] }) }, { scale: 86, x: 6.2, drawing: person(stage, { old: true, carries: 'stick', coat: palette.clothes[4] }), flip: true }, { scale: 92, x: -9.3, drawing: planter(stage, 1.8) }, { scale: 92, x: 8.9, drawing: bikeRack(stage, 3) }]),
  ].join('');
};

function windowBox(stage: Stage): string {
  const { palette } = stage;
  return `<g transform="translate(0 -0.2)">${shrub(stage, 1.25, 0.4)}${flowers(stage, -0.55, 0.55, 0.42, [palette.accent, palette.blossom, palette.frame], 11)}</g>` + rect(-0.7, -0.25, 1.4, 0.3, palette.wood);
}

function wares(stage: Stage, left: number, width: number): string {
  const { palette, random } = stage;
  return Array.from({ length: Math.floor(width / 0.5) }, (_, i) => rect(left + i * 0.5, -0.72 - random.between(0.1, 0.75), 0.3, 0.9, random.pick(palette.clothes), { opacity: 0.85 })).join('');
}

const weeshuis: Scene = (stage) => {
  const { palette } = stage;
  const scale = 58;
  const wide = 26;
  const windows = [-11.5, -8.6, -5.7, 4.1, 7, 9.9].map((x) => pane(stage, x, -3.5, 1.5, 2.2, { sash: 'cross' }) + pane(stage, x, -7.1, 1.5, 2, { sash: 'cross', shutters: palette.leafDark })).join('');
  const gate = rect(-2.6, -8.6, 5.2, 8.6, mix(palette.brick, palette.plaster, 0.14)) + poly([[-3, -8.5], [0, -11.2], [3, -8.5]], palette.plaster) + rect(-3, -8.7, 6, 0.35, palette.frame)
    + path('M-1.25 0V-2.6Q-1.25 -3.8 0 -3.8Q1.25 -3.8 1.25 -2.6V0Z', mix(palette.sun, '#e9b869', 0.5)) + path('M-1.55 0V-2.6Q-1.55 -4.1 0 -4.1Q1.55 -4.1 1.55 -2.6V0H1.25V-2.6Q1.25 -3.8 0 -3.8Q-1.25 -3.8 -1.25 -2.6V0Z', palette.plaster) + poly([[1.25, 0], [1.25, -3], [2.15, -2.75], [2.15, 0.3]], palette.accent) + pane(stage, -0.9, -7.2, 1.8, 2.2, { sash: 'cross' });
  const house = poly([[-wide / 2 - 0.4, -8], [-wide / 2 + 1.4, -12], [wide / 2 - 1.4, -12], [wide / 2 + 0.4, -8]], stage.gradient('down', [{ at: 0, color: mix(palette.tile, palette.sun, 0.25) }, { at: 1, color: palette.tile }]))
    + [-8.5, 8].map((x) => rect(x, -13, 1, 1.8, palette.brickDark)).join('') + rect(-wide / 2, -8, wide, 8, stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.16) }, { at: 1, color: mix(palette.brick, palette.ink, 0.1) }])) + rect(-wide / 2 - 0.3, -8.2, wide + 0.6, 0.35, palette.frame) + rect(-wide / 2, -0.7, wide, 0.7, palette.brickDark) + windows + gate;
  return [
    sky(stage, { horizon: 760, clouds: [[1420, 200, 720], [360, 250, 520]] }), place(canalRow(stage.far(0.4), someCanalHouses(stage, 80, [2, 2])).drawing, -40, 862, 30), place(roundTree(stage.far(0.2), 13), 90, 862, 52), place(roundTree(stage.far(0.2), 12), 1740, 862, 52),
    place(house, 900, 862, scale), squareFloor(stage, 860), path('M828 862H972L1090 1010H760Z', palette.sun, { opacity: 0.35 }),
    arrange({ horizon: 560, vanish: 900, eye: 5.2 }, [{ scale: 64, x: -4.6, drawing: bench(stage, 2.4) }, { scale: 66, x: -4.9, drawing: person(stage, { pose: 'sit', old: true, coat: palette.clothes[4] }), up: 0.08 }, { scale: 68, x: 2.9, drawing: person(stage, { pose: 'talk', coat: palette.accent }), flip: true }, { scale: 70, x: 7, drawing: planter(stage, 2) }, { scale: 70, x: -9, drawing: planter(stage, 2) }, { scale: 76, x: 10.3, drawing: bikeRack(stage, 3) }]),
  ].join('');
};

const vissersteeg: Scene = (day) => {
  const stage = day.at('night');
  const { palette, height } = stage;
  const camera = { horizon: 720, vanish: 900, eye: 2.2 };
  const [far, near] = [64, 500];
  const side = (sign: 1 | -1): string => {
    const brick = sign < 0 ? mix(palette.brick, palette.ink, 0.18) : mix(palette.brick, palette.sun, 0.05);
    const courses = Array.from({ length: 60 }, (_, i) => wall(camera, sign * 2.05, far, near, i * 0.2, i * 0.2 + 0.012, mix(brick, palette.ink, 0.28))).join('');
    const bricks = Array.from({ length: 130 }, () => {
      const [course, from] = [stage.random.whole(0, 44) * 0.2 + 0.018, far * (near / far) ** stage.random.next()];
      return wall(camera, sign * 2.048, from, Math.min(near, from * stage.random.between(1.05, 1.09)), course, course + 0.17, mix(brick, stage.random.chance(0.5) ? palette.ink : '#d99a62', stage.random.between(0.08, 0.24)));
    }).join('');
    const openings = [[76, 92], [118, 150], [205, 290]].map(([a = 0, b = 0], i) => wall(camera, sign * 2.04, a, b, i === 1 ? 0 : 1, i === 1 ? 2.2 : 2.3, mix(palette.frame, palette.ink, 0.35)) + wall(camera, sign * 2.03, a + 2, b - 3, i === 1 ? 0 : 1.1, i === 1 ? 2.1 : 2.2, i === (sign < 0 ? 0 : 2) ? '#f0c271' : i === 1 ? palette.accent : mix(palette.ink, palette.skyTop, 0.4))
      + wall(camera, sign * 2.04, a, b, 3.9, 5.3, mix(palette.frame, palette.ink, 0.35)) + wall(camera, sign * 2.03, a + 2, b - 3, 4, 5.2, i === (sign < 0 ? 2 : 1) ? '#e8b566' : mix(palette.ink, palette.skyTop, 0.4))).join('');
    return wall(camera, sign * 2.05, far, near, 0, 12, brick) + courses + bricks + openings;
  };
  const light = (scale: number, sign: 1 | -1): string => {
    const [x, y] = [camera.vanish + sign * 1.75 * scale, groundAt(camera, scale) - 3.1 * scale];
    const glow = (r: number, strength: number): string => oval(x, y, r, r, stage.gradient('out', [{ at: 0, color: '#ffd58a', opacity: strength }, { at: 1, color: '#ffb45e', opacity: 0 }]));
    const pool = oval(camera.vanish + sign * 0.9 * scale, groundAt(camera, scale), scale * 1.7, scale * 0.4, stage.gradient('out', [{ at: 0, color: '#ffcf85', opacity: 0.6 }, { at: 1, color: '#ffcf85', opacity: 0 }]));
    return pool + glow(scale * 2.5, 0.62) + glow(scale * 0.8, 0.85) + line([[x + sign * scale * 0.3, y - scale * 0.2], [x, y - scale * 0.2]], palette.ink, scale * 0.05) + path(`M${n(x - scale * 0.14)} ${n(y - scale * 0.2)}h${n(scale * 0.28)}l${n(-scale * 0.06)} ${n(scale * 0.4)}h${n(-scale * 0.16)}Z`, '#fff0cc');
  };
  return [
    sky(stage, { horizon: 900 }), oval(985, 150, 34, 34, '#fbeecb', { opacity: 0.95 }), place(tower(stage.far(0.15)), 905, 870, 15.5), place(canalRow(stage.far(0.1), someCanalHouses(stage, 9, [2, 3])).drawing, 760, 866, 36),
    strip(camera, -2.05, 2.05, far, near, stage.gradient('down', [{ at: 0, color: mix(palette.paving, '#e8b566', 0.2) }, { at: 1, color: mix(palette.paving, palette.ink, 0.35) }])),
    ...Array.from({ length: 16 }, (_, i) => { const s = 64 * 1.13 ** i; return strip(camera, -2.05, 2.05, s, s * 1.012, mix(palette.paving, palette.ink, 0.6)); }),
    strip(camera, -0.22, 0.22, far, near, mix(palette.paving, palette.ink, 0.42)), side(-1), side(1), rect(0, height - 2, 1, 1, palette.ink, { opacity: 0 }),
    light(84, -1), light(120, 1), light(178, -1), light(270, 1),
    arrange(camera, [{ scale: 92, x: 0.35, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 150, x: 1.5, drawing: planter(stage, 0.8) }, { scale: 104, x: -0.75, drawing: person(stage, { pose: 'walk', skirt: true, coat: '#7a6a4a' }) }]),
  ].join('');
};

const vitusplein: Scene = (day) => {
  const stage = day.at('night');
  const { palette, width } = stage;
  const stars = Array.from({ length: 46 }, () => oval(stage.random.between(0, width), stage.random.between(10, 420), 1.8, 1.8, '#fdf3d6', { opacity: stage.random.between(0.3, 0.9) })).join('');
  const glow = (x: number, y: number, r: number): string => oval(x, y, r, r * 0.9, stage.gradient('out', [{ at: 0, color: '#ffd58a', opacity: 0.5 }, { at: 1, color: '#ffd58a', opacity: 0 }]));
  const table = (x: number, scale: number): { x: number; scale: number; drawing: string } => ({ x, scale, drawing: stacked(stage) });
  return [
    sky(stage, { horizon: 800, clouds: [[520, 330, 760], [1500, 420, 640]] }), stars, oval(1320, 190, 150, 150, stage.gradient('out', [{ at: 0, color: '#fff3d0', opacity: 0.5 }, { at: 1, color: '#fff3d0', opacity: 0 }])), oval(1320, 190, 58, 58, '#fdf3d6'),
    place(canalRow(stage, someCanalHouses(stage, 15, [2, 3])).drawing, -120, 800, 46), place(canalRow(stage, someCanalHouses(stage, 14, [2, 3])).drawing, 1330, 800, 46), place(church(stage), 890, 806, 37), place(roundTree(stage, 8), 1290, 812, 44), place(roundTree(stage, 7), 575, 812, 44),
    squareFloor(stage, 800), glow(300, 700, 300), glow(1500, 700, 300), oval(980, 1010, 800, 150, stage.gradient('out', [{ at: 0, color: palette.skyLow, opacity: 0.5 }, { at: 1, color: palette.skyLow, opacity: 0 }])),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.9 }, [table(-11, 58), table(-8.2, 60), table(-5.6, 58), table(7.6, 60), table(10.4, 58), table(-9.6, 84), table(8.6, 86), { scale: 56, x: -13, drawing: lantern(stage, true) }, { scale: 56, x: 12.4, drawing: lantern(stage, true) }, { scale: 72, x: 0.8, drawing: person(stage, { pose: 'walk', coat: palette.accent }) }, { scale: 72, x: 1.7, drawing: person(stage, { pose: 'walk', skirt: true }) }, { scale: 96, x: -3.6, drawing: bicycle(stage) }]),
  ].join('');
};

/** A closed parasol with chairs stacked beside it: the terrace is quiet. */
function stacked(stage: Stage): string {
  const { palette } = stage;
  const chair = (x: number): string => [0, 0.16, 0.32].map((up) => line([[x - 0.2, -0.9 - up], [x - 0.18, -0.45 - up], [x + 0.2, -0.45 - up]], palette.wood, 0.06)).join('') + line([[x - 0.16, -0.45], [x - 0.18, 0]], palette.wood, 0.06) + line([[x + 0.18, -0.45], [x + 0.2, 0]], palette.wood, 0.06);
  return oval(0.4, 0, 1.1, 0.1, palette.ink, { opacity: 0.25 }) + line([[0, 0], [0, -2.6]], palette.frame, 0.08) + path('M-0.06 -2.7Q-0.32 -1.9 -0.2 -1.1Q0 -1 0.2 -1.1Q0.32 -1.9 0.06 -2.7Z', palette.accent) + chair(0.75) + oval(-0.85, -0.75, 0.5, 0.07, palette.frame) + line([[-0.85, -0.7], [-0.85, 0]], palette.metal, 0.06);
}

/** The old weigh house: square, with a canopy and a tall roof. */
function weighHouse(stage: Stage): string {
  const { palette } = stage;
  const arch = (x: number): string => path(`M${x - 1.1} 0V-2.7Q${x - 1.1} -3.9 ${x} -3.9Q${x + 1.1} -3.9 ${x + 1.1} -2.7V0Z`, mix(palette.ink, palette.accent, 0.35)) + path(`M${x - 1.1} 0V-2.7Q${x - 1.1} -3.9 ${x} -3.9V0Z`, palette.ink, { opacity: 0.15 });
  return rect(-7, -8.6, 14, 8.6, stage.gradient('right', [{ at: 0, color: mix(palette.brick, palette.sun, 0.18) }, { at: 1, color: mix(palette.brick, palette.ink, 0.08) }])) + [-4.4, 0, 4.4].map(arch).join('') + poly([[-8.3, -4.2], [-7, -5.2], [7, -5.2], [8.3, -4.2]], palette.roof) + rect(-8.3, -4.25, 16.6, 0.22, palette.frame) + [-7.9, -2.2, 2.2, 7.9].map((x) => line([[x, -4.1], [x * 0.95, -2.9]], palette.wood, 0.16)).join('')
    + [-5, -1.65, 1.7, 5].map((x) => pane(stage, x - 0.6, -7.8, 1.2, 1.9, { sash: 'cross', shutters: palette.accent })).join('') + rect(-7.3, -8.9, 14.6, 0.5, palette.plaster) + poly([[-7.2, -8.9], [-3.2, -13.2], [3.2, -13.2], [7.2, -8.9]], stage.gradient('down', [{ at: 0, color: mix(palette.roof, palette.sun, 0.22) }, { at: 1, color: palette.roof }]))
    + rect(-1, -14.9, 2, 1.8, palette.plaster) + path('M-1.3 -14.8Q-1.2 -16.1 0 -16.4Q1.2 -16.1 1.3 -14.8Z', mix(palette.roof, palette.leafDark, 0.4)) + line([[0, -16.3], [0, -17.8]], palette.ink, 0.12) + rect(-1.6, -11.6, 3.2, 1.7, palette.plaster) + pane(stage, -1.2, -11.4, 2.4, 1.3, { sash: 'halves' });
}

const waagplein: Scene = (stage) => {
  const { palette, width } = stage;
  const back = stage.far(0.18);
  const tables = ([[-12.4, 60], [-10, 62], [-7.6, 60], [-11.2, 82], [-8.4, 82]] as const).map(([x, scale], i) => ({ x, scale, drawing: terraceTable(stage, i % 2 ? palette.plaster : palette.accent) + `<g transform="translate(-0.95 -0.02)">${person(stage, { pose: 'sit' })}</g>` + (i % 2 ? '' : `<g transform="translate(0.95 -0.02) scale(-1 1)">${person(stage, { pose: 'sit', skirt: true })}</g>`) }));
  return [
    sky(stage, { horizon: 760, sun: [300, 180, 46], clouds: [[1330, 210, 760], [620, 300, 460]] }), place(canalRow(back, someCanalHouses(stage, 22, [2, 3])).drawing, -80, 770, 40), place(canalRow(back, someCanalHouses(stage, 20, [2, 3])).drawing, 1180, 770, 40),
    squareFloor(stage, 768), place(weighHouse(stage), 980, 812, 44),
    arrange({ horizon: 560, vanish: width / 2, eye: 4.7 }, [...tables, { scale: 58, x: 9.2, drawing: boxTree(stage, 6.5) }, { scale: 58, x: 13, drawing: boxTree(stage, 6.5) }, { scale: 70, x: 9.6, drawing: bikeRack(stage, 7) }, { scale: 66, x: -1.5, drawing: person(stage, { pose: 'walk', coat: palette.clothes[1] }) }, { scale: 66, x: -0.7, drawing: person(stage, { pose: 'walk', skirt: true, coat: palette.accent }) }, { scale: 64, x: 4.4, drawing: person(stage, { pose: 'talk' }) }, { scale: 64, x: 5.3, drawing: person(stage, { pose: 'talk', skirt: true }), flip: true }, { scale: 94, x: 1.3, drawing: bicycle(stage, { coat: palette.clothes[2] }) }, { scale: 98, x: 4.2, drawing: person(stage, { pose: 'walk', child: true, coat: palette.clothes[2] }) }, { scale: 98, x: 5, drawing: person(stage, { pose: 'walk', coat: palette.clothes[4], carries: 'bag' }) }, { scale: 104, x: -4.6, drawing: planter(stage, 2.2) }]),
  ].join('');
};

const warmtenet: Scene = (stage) => {
  const { palette, height } = stage;
  const [shore, scale] = [790, 38];
  const lip = shore - scale * 1.15;
  const pump = rect(-2.1, -2.9, 4.2, 2.9, mix(palette.leafDark, palette.accent, 0.08)) + Array.from({ length: 9 }, (_, i) => rect(-2 + i * 0.46, -2.8, 0.06, 2.7, palette.ink, { opacity: 0.22 })).join('') + rect(0.5, -2.2, 1, 2.2, mix(palette.leafDark, palette.ink, 0.35)) + poly([[-2.5, -2.85], [-2, -3.7], [2, -3.7], [2.5, -2.85]], palette.roof) + `<g transform="translate(0 -3.6)">${shrub(stage, 3.6, 0.5)}</g>` + pane(stage, -1.5, -2.1, 1.2, 0.9, { lit: true });
  const quay = place(pump, 1290, lip - 4, 62) + place(boxTree(stage, 6.5), 1010, lip - 6, 44) + place(boxTree(stage, 6.5), 700, lip - 6, 44) + place(boxTree(stage, 6.5), 390, lip - 6, 44) + place(boxTree(stage, 6.5), 1620, lip - 6, 44) + place(person(stage, { pose: 'walk', coat: palette.accent }), 1130, lip - 8, 46) + place(lantern(stage), 860, lip - 6, 46) + place(person(stage, { pose: 'talk', coat: '#d9a13f' }), 1462, lip - 6, 47, true);
  const scene = canalFront(stage, shore, scale, quay);
  const pipes = [0, 1].map((i) => path(`M${1240 + i * 60} ${shore - 10}V${shore + 130}Q${1240 + i * 60} ${shore + 190} ${1180 - i * 90} ${shore + 210}`, 'none')).join('');
  return [
    sky(stage, { horizon: 640, clouds: [[480, 190, 760], [1500, 240, 620]] }), scene, water(stage, shore, height), reflection(stage, scene, shore, 380, 0.5), pipes, ripples(stage, shore + 12, height, 130), place(sloop(stage, palette.wood), 480, 950, 54), place(sloop(stage, palette.accent, true), 1380, 1075, 64, true),
  ].join('');
};

const plantvakken: Scene = (stage) => {
  const { palette, height, width } = stage;
  const scene = canalFront(stage, 560, 34, [180, 620, 1060, 1500].map((x) => place(lantern(stage), x, 518, 36)).join(''));
  const camera = { horizon: 380, vanish: 900, eye: 4.2 };
  const soil = mix(palette.ink, palette.wood, 0.22);
  const pit = (x: number, far: number, near: number): string => strip(camera, x - 0.14, x + 2.34, far * 0.985, near * 1.02, mix(palette.plaster, palette.metal, 0.25)) + strip(camera, x, x + 2.2, far, near, soil)
    + Array.from({ length: 26 }, () => { const s = stage.random.between(far * 1.03, near * 0.96); return oval(camera.vanish + (x + stage.random.between(0.15, 2.05)) * s, groundAt(camera, s), s * stage.random.between(0.05, 0.13), s * 0.035, mix(soil, stage.random.chance(0.5) ? palette.wood : palette.ink, 0.5)); }).join('');
  return [
    sky(stage, { horizon: 420 }), scene, water(stage, 560, 760), reflection(stage, scene, 560, 180, 0.5), ripples(stage, 570, 740, 50), rect(-5, 726, width + 10, 30, mix(palette.plaster, palette.metal, 0.25)), rect(-5, 748, width + 10, 8, palette.ink, { opacity: 0.2 }), squareFloor(stage, 754), rect(0, height - 1, 1, 1, palette.ink, { opacity: 0 }),
    ...[-8.6, -4.1, 0.4, 4.9].map((x) => pit(x, 104, 146)), arrange(camera, [{ scale: 98, x: -5.2, drawing: person(stage, { carries: 'rake', coat: palette.accent }) }, { scale: 104, x: 7.9, drawing: heapOf(stage, soil) }, { scale: 100, x: 3.7, drawing: person(stage, { pose: 'bend', carries: 'spade', coat: '#d9a13f' }) }]),
  ].join('');
};

function heapOf(stage: Stage, soil: Color): string { return heap(stage, 2.6, soil); }

/** The old town: brick, canals, a warm late morning. */
export const binnenstad: Readonly<Record<string, Scene>> = {
  'omslag.jpg': omslag,
  'news/2026-11-12-turfkade-eerste-bomen.jpg': plantvakken,
  'projects/avondlicht-vissersteeg-1.jpg': vissersteeg,
  'projects/bomen-turfkade-1.jpg': turfkade,
  'projects/bomen-turfkade-2.jpg': riool,
  'projects/boven-de-winkel-1.jpg': bovenDeWinkel,
  'projects/buurtkamer-weeshuis-1.jpg': weeshuis,
  'projects/nachtrust-vitusplein-1.jpg': vitusplein,
  'projects/waagplein-autoluw-1.jpg': waagplein,
  'projects/warmtenet-binnenstad-1.jpg': warmtenet,
};
void lamp; void streetFloor; void cabinet;
