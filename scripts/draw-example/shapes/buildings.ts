import { mix } from '../color.ts';
import type { Color } from '../color.ts';
import type { Stage } from '../stage.ts';
import { line, oval, path, poly, rect } from '../svg.ts';
import { solarPanels } from './terrace.ts';
import { door, pane } from './windows.ts';

/** A block of flats with galleries, in metres from its left foot. */
export function flats(stage: Stage, floors: number, bays: number, look: { wall?: Color; panels?: Color; solar?: boolean; green?: boolean } = {}): string {
  const { palette, random } = stage;
  const [bay, storey, plinth] = [5.2, 2.9, 2.4];
  const [width, high] = [bays * bay, floors * storey + plinth];
  const wall = look.wall ?? mix(palette.plaster, palette.haze, 0.25);
  const parapet = look.panels ?? mix(palette.accent, palette.plaster, 0.35);
  const floorsDrawn = Array.from({ length: floors }, (_, floor) => {
    const y = -plinth - storey * (floor + 1);
    const rooms = Array.from({ length: bays }, (_, i) => i === Math.floor(bays / 2)
      ? pane(stage, i * bay + 1.2, y, 2.8, storey, { sash: 'halves' })
      : pane(stage, i * bay + 0.5, y + 0.45, 2.5, 1.7, { sash: 'halves', lit: random.chance(0.08) }) + rect(i * bay + 3.5, y + 0.45, 1.05, 2.3, mix(palette.roof, palette.accent, 0.3))
        + rect(i * bay + 0.15, y + 1.95, bay - 0.3, 0.95, (i + floor) % 5 === 0 ? mix(parapet, palette.sun, 0.3) : parapet)
        + (look.green && random.chance(0.45) ? oval(i * bay + random.between(1, 4), y + 1.9, random.between(0.4, 0.9), 0.32, palette.leaf) : ''));
    return rect(0, y + storey - 0.14, width, 0.16, palette.ink, { opacity: 0.12 }) + rooms.join('');
  }).join('');
  return rect(0, -high, width, high, stage.gradient('right', [{ at: 0, color: mix(wall, palette.sun, 0.2) }, { at: 1, color: mix(wall, palette.ink, 0.1) }]))
    + rect(0, -plinth, width, plinth, mix(wall, palette.ink, 0.22)) + floorsDrawn
    + rect(-0.3, -high - 0.45, width + 0.6, 0.55, palette.frame) + door(stage, Math.floor(bays / 2) * bay + 1.6, -2.3, 2, 2.3, palette.accent)
    + rect(width - 0.8, -high, 0.8, high, palette.ink, { opacity: 0.1 })
    + (look.solar ? Array.from({ length: bays * 2 }, (_, i) => poly([[i * 2.5 + 0.6, -high - 0.5], [i * 2.5 + 1.2, -high - 1.4], [i * 2.5 + 2.3, -high - 1.4], [i * 2.5 + 2, -high - 0.5]], mix(palette.ink, '#2f4a6b', 0.6))).join('') : '');
}

/** A Frisian farm under one great roof, in metres around the middle of its foot. */
export function farm(stage: Stage, width = 19, roof: Color = stage.palette.tile): string {
  const { palette } = stage;
  const [wall, ridge, half] = [2.7, width * 0.5, width / 2];
  return rect(-half, -wall, width, wall, palette.brick) + rect(-half, -0.5, width, 0.5, palette.brickDark)
    + door(stage, -half * 0.2, -2.35, 1.1, 2.35, palette.leafDark)
    + [-0.82, -0.52, 0.18].map((t) => pane(stage, half * t, -2.1, 1.2, 1.4, { sash: 'cross' })).join('')
    + rect(half * 0.48, -2.5, 2.9, 2.5, palette.leafDark) + rect(half * 0.48 + 1.38, -2.5, 0.1, 2.5, palette.frame) + rect(half * 0.48 - 0.12, -2.62, 3.14, 0.16, palette.frame)
    + poly([[-half - 0.7, -wall + 0.15], [-half * 0.3, -ridge], [half * 0.36, -ridge], [half + 0.7, -wall + 0.15]], stage.gradient('down', [{ at: 0, color: mix(roof, palette.sun, 0.25) }, { at: 1, color: roof }]))
    + poly([[half * 0.36, -ridge], [half + 0.7, -wall + 0.15], [half * 0.55, -wall + 0.15]], palette.ink, { opacity: 0.14 })
    + rect(-half * 0.36, -ridge - 0.75, 0.9, 1.1, palette.brickDark) + rect(half * 0.3, -ridge - 0.75, 0.9, 1.1, palette.brickDark)
    + rect(-half - 0.7, -wall + 0.12, width + 1.4, 0.16, palette.frame);
}

/** A low village house with its gable or its long side to the street, in metres around its foot. */
export function cottage(stage: Stage, width: number, look: { wall?: Color; roof?: Color; gable?: boolean; solar?: number; lit?: boolean; planks?: boolean } = {}): string {
  const { palette } = stage;
  const wall = look.wall ?? palette.plaster;
  const roof = look.roof ?? palette.tile;
  const [high, half, rise] = [2.9, width / 2, look.gable ? width * 0.52 : 3.1];
  const lightRoof = stage.gradient('down', [{ at: 0, color: mix(roof, palette.sun, 0.25) }, { at: 1, color: mix(roof, palette.ink, 0.05) }]);
  const windows = [-0.78, 0.22].map((t) => pane(stage, half * t, -2.15, 1.35, 1.45, { sash: 'cross', lit: look.lit })).join('');
  const entrance = door(stage, -0.55, -2.3, 1.05, 2.3, palette.accent);
  if (look.gable) {
    return poly([[-half, 0], [-half, -high], [0, -high - rise], [half, -high], [half, 0]], wall)
      + poly([[0, -high - rise], [half, -high], [half, 0], [half * 0.82, 0], [half * 0.82, -high - rise * 0.16]], palette.ink, { opacity: 0.08 })
      + line([[-half - 0.3, -high + 0.25], [0, -high - rise - 0.1], [half + 0.3, -high + 0.25]], roof, 0.42)
      + pane(stage, -0.55, -high - rise * 0.42, 1.1, 1.3, { sash: 'cross' }) + windows + entrance;
  }
  return rect(half * 0.5, -high - rise - 0.7, 0.8, 1.1, palette.brickDark) + rect(-half, -high, width, high, wall) + (look.planks ? Array.from({ length: Math.floor(width / 0.42) }, (_, i) => rect(-half + i * 0.42, -high, 0.05, high, palette.ink, { opacity: 0.13 })).join('') : '') + rect(half - 0.5, -high, 0.5, high, palette.ink, { opacity: 0.08 })
    + poly([[-half - 0.35, -high + 0.1], [-half + 0.6, -high - rise], [half - 0.6, -high - rise], [half + 0.35, -high + 0.1]], lightRoof)
    + (look.solar ? solarPanels(stage, -half + 0.9, -high - 0.2, look.solar, 2, [0.85, 1.15]) : '')
    + rect(-half - 0.4, -high + 0.02, width + 0.8, 0.2, palette.frame) + windows + entrance;
}

/** A low public building with wide glass: village hall, school, clubhouse. In metres from its left foot. */
export function hall(stage: Stage, width: number, look: { wall?: Color; roof?: 'flat' | 'pitched'; lit?: boolean; solar?: boolean; high?: number } = {}): string {
  const { palette } = stage;
  const wall = look.wall ?? mix(palette.brick, palette.plaster, 0.2);
  const high = look.high ?? 4;
  const bays = Math.floor((width - 4) / 3.2);
  const glass = Array.from({ length: bays }, (_, i) => pane(stage, 3.6 + i * 3.2, -high + 1, 2.7, high - 1.5, { sash: i % 2 ? 'halves' : 'upper', lit: look.lit })).join('');
  const roof = look.roof === 'pitched'
    ? poly([[-0.6, -high], [1.6, -high - 3.6], [width - 1.6, -high - 3.6], [width + 0.6, -high]], stage.gradient('down', [{ at: 0, color: mix(palette.tile, palette.sun, 0.2) }, { at: 1, color: palette.tile }]))
      + (look.solar ? solarPanels(stage, 2.2, -high - 0.4, Math.floor((width - 5) / 1.05), 2) : '')
    : rect(-0.5, -high - 0.5, width + 1, 0.62, palette.frame)
      + (look.solar ? Array.from({ length: Math.floor(width / 2.4) }, (_, i) => poly([[i * 2.3 + 0.8, -high - 0.5], [i * 2.3 + 1.4, -high - 1.3], [i * 2.3 + 2.5, -high - 1.3], [i * 2.3 + 2.2, -high - 0.5]], mix(palette.ink, '#2f4a6b', 0.6))).join('') : '');
  return rect(0, -high, width, high, stage.gradient('down', [{ at: 0, color: mix(wall, palette.ink, 0.12) }, { at: 0.2, color: wall }, { at: 1, color: mix(wall, palette.sun, 0.1) }]))
    + door(stage, 0.9, -2.7, 1.9, 2.7, palette.accent) + glass + roof + poly([[0.2, -3], [3.4, -3], [3.7, -2.78], [0, -2.78]], palette.accent);
}

/** A brick warehouse with shutters, in metres around the middle of its foot. */
export function warehouse(stage: Stage, width: number, storeys: number, wall: Color = stage.palette.brickDark): string {
  const { palette } = stage;
  const [high, half] = [storeys * 3, width / 2];
  const rows = Array.from({ length: storeys }, (_, row) => [-0.66, 0.34].map((t) =>
    path(`M${half * t} ${-row * 3 - 0.6}v-1.4q${width * 0.08} -0.5 ${width * 0.16} 0v1.4Z`, mix(palette.ink, palette.skyTop, 0.4))).join('')
    + rect(-0.75, -row * 3 - 2.3, 1.5, 2, palette.accent) + rect(-0.03, -row * 3 - 2.3, 0.06, 2, palette.ink, { opacity: 0.4 })).join('');
  return poly([[-half, 0], [-half, -high], [0, -high - width * 0.42], [half, -high], [half, 0]], stage.gradient('right', [{ at: 0, color: mix(wall, palette.sun, 0.18) }, { at: 1, color: wall }]))
    + poly([[half, 0], [half, -high], [half * 0.78, -high - width * 0.08], [half * 0.78, 0]], palette.ink, { opacity: 0.12 })
    + line([[-half - 0.2, -high + 0.1], [0, -high - width * 0.42 - 0.1], [half + 0.2, -high + 0.1]], palette.roof, 0.35)
    + rows + rect(-0.12, -high - width * 0.3, 0.24, 0.5, palette.frame) + line([[0, -high - width * 0.2], [0.9, -high - width * 0.2]], palette.wood, 0.22);
}
