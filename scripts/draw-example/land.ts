import type { Arc, Spot } from './arcs.ts';

/** Where three areas, or two areas and the outside world, meet. */
export const nodes: Readonly<Record<string, Spot>> = {
  north: [0.06, 1.82], northWest: [-1.19, 1.3], northEast: [1.22, 1.24],
  south: [-0.0, -1.8], southWest: [-1.17, -1.33], southEast: [1.16, -1.31],
  west: [-4.1, 0.35], east: [4.2, -0.35],
  outerNorth: [0.6, 7.1], outerEast: [7.5, -1.1], outerSouth: [-0.9, -7.2], outerWest: [-7.5, 0.4],
};

/** All borders of Marrewâld. The town is an old fortress with a harbour; a lake lies north-west, the sea dike north-east. */
export const arcs: Readonly<Record<string, Arc>> = {
  bastionNorthWest: { from: 'north', to: 'northWest', style: 'bastions',
    through: [[-0.21, 1.81], [-0.13, 2.03], [-0.79, 2.26], [-1.15, 1.6], [-0.95, 1.5]] },
  bastionNorthEast: { from: 'north', to: 'northEast', style: 'bastions',
    through: [[0.32, 1.79], [0.26, 2.02], [0.87, 2.13], [1.2, 1.56], [1.0, 1.46]] },
  bastionSouthEast: { from: 'southEast', to: 'south', style: 'bastions',
    through: [[0.97, -1.48], [1.17, -1.58], [0.84, -2.26], [0.16, -2.03], [0.24, -1.8]] },
  bastionSouthWest: { from: 'south', to: 'southWest', style: 'bastions',
    through: [[-0.24, -1.85], [-0.49, -1.87], [-0.74, -1.81], [-0.96, -1.62], [-1.09, -1.42]] },
  moatWest: { from: 'northWest', to: 'southWest', style: 'bastions',
    through: [[-1.37, 1.04], [-1.47, 1.25], [-2.06, 0.87], [-1.86, 0.14], [-1.65, 0.23], [-1.65, -0.29], [-1.85, -0.21], [-1.96, -0.87], [-1.47, -1.25], [-1.37, -1.04]] },
  moatEast: { from: 'northEast', to: 'southEast', style: 'bastions',
    through: [[1.41, 0.98], [1.51, 1.2], [2.11, 0.79], [1.86, 0.07], [1.66, 0.17], [1.65, -0.29], [1.85, -0.21], [1.98, -0.87], [1.47, -1.25], [1.37, -1.04]] },
  quays: { from: 'west', to: 'northWest', style: 'quays',
    through: [[-4.3, 0.95], [-4.2, 1.5], [-3.85, 1.9], [-3.6, 0.72], [-3.2, 0.8], [-3.4, 2.1], [-2.82, 2.24], [-2.64, 1.16], [-2.34, 1.2], [-2.42, 1.86], [-1.86, 1.98], [-1.62, 1.6]] },
  harbourSouth: { from: 'southWest', to: 'west', style: 'street',
    through: [[-1.75, -1.62], [-2.3, -1.78], [-2.95, -1.66], [-3.3, -1.2], [-3.75, -1.02], [-4.3, -0.5]] },
  parkNorth: { from: 'northEast', to: 'east', style: 'stream', steps: 3,
    through: [[1.95, 1.86], [2.7, 2.08], [3.45, 1.82], [3.98, 1.2], [4.3, 0.45]] },
  parkSouth: { from: 'east', to: 'southEast', style: 'street',
    through: [[3.85, -1.05], [3.2, -1.28], [3.05, -1.85], [2.35, -2.02], [1.75, -1.85]] },
  lakeBorder: { from: 'north', to: 'outerNorth', style: 'stream', steps: 3,
    through: [[0.55, 3.0], [0.1, 3.9], [0.75, 4.9], [0.35, 6.0]] },
  eastCanal: { from: 'east', to: 'outerEast', style: 'stream', steps: 4,
    through: [[4.9, -0.1], [5.7, -0.75], [6.6, -0.55]] },
  southCanal: { from: 'south', to: 'outerSouth', style: 'stream', steps: 3,
    through: [[0.2, -3.0], [-0.35, -3.9], [0.15, -5.0], [-0.6, -6.1]] },
  westDitch: { from: 'west', to: 'outerWest', style: 'parcels', steps: 1,
    through: [[-4.9, 0.0], [-5.6, 0.55], [-6.5, 0.1]] },
  lakeShore: { from: 'outerNorth', to: 'outerWest', style: 'stream', steps: 3,
    through: [[-1.0, 7.25], [-2.4, 6.6], [-2.75, 5.5], [-3.6, 4.7], [-4.7, 5.0], [-5.6, 5.9], [-6.9, 5.4], [-7.3, 4.0], [-6.75, 2.8], [-7.35, 1.7]] },
  seaDike: { from: 'outerEast', to: 'outerNorth', style: 'dike', steps: 3,
    through: [[7.7, 0.6], [7.25, 1.7], [7.4, 3.1], [6.5, 4.2], [5.3, 5.0], [4.6, 6.2], [3.2, 7.0], [1.8, 7.4]] },
  riverBank: { from: 'outerSouth', to: 'outerEast', style: 'stream', steps: 3,
    through: [[0.7, -7.5], [2.0, -6.7], [3.3, -7.1], [4.4, -6.3], [4.5, -5.2], [5.6, -4.7], [6.9, -4.9], [7.35, -3.7], [6.8, -2.4]] },
  polderEdge: { from: 'outerWest', to: 'outerSouth', style: 'parcels', steps: 1,
    through: [[-7.15, -0.7], [-7.5, -1.6], [-6.7, -2.3], [-6.95, -3.3], [-5.9, -3.8], [-6.0, -4.7], [-4.7, -5.1], [-4.2, -6.2], [-3.0, -6.1], [-2.1, -7.0]] },
  oldVillage: { from: 'oldVillageGate', to: 'oldVillageGate', style: 'stream', steps: 4,
    through: [[4.55, -2.15], [5.35, -2.5], [5.9, -3.2], [5.6, -3.95], [4.9, -4.05], [4.2, -4.6], [3.55, -4.2], [3.45, -3.4], [3.1, -2.9]] },
};

/** The one ended village has a border of its own, inside the village it joined. */
export const enclaveNodes: Readonly<Record<string, Spot>> = { oldVillageGate: [3.7, -2.35] };

/** Rings as arcs in counter-clockwise order (RFC 7946); a minus walks the arc backwards. */
export const rings: Readonly<Record<string, readonly string[]>> = {
  binnenstad: ['moatWest', '-bastionSouthWest', '-bastionSouthEast', '-moatEast', '-bastionNorthEast', 'bastionNorthWest'],
  havenkwartier: ['quays', 'moatWest', 'harbourSouth'],
  oosterpark: ['parkNorth', 'parkSouth', '-moatEast'],
  aldemar: ['quays', '-bastionNorthWest', 'lakeBorder', 'lakeShore', '-westDitch'],
  skierhuzen: ['seaDike', '-lakeBorder', 'bastionNorthEast', 'parkNorth', 'eastCanal'],
  nijewier: ['riverBank', '-eastCanal', 'parkSouth', 'bastionSouthEast', 'southCanal'],
  wetterein: ['polderEdge', '-southCanal', 'bastionSouthWest', 'harbourSouth', 'westDitch'],
  lytsewier: ['-oldVillage'],
};
