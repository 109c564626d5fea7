import { contrast, mix } from './color.ts';
import type { Color } from './color.ts';

/** The colours of one area's pictures; everything drawn takes its colour from here. */
export interface Palette {
  /** The area's own colour, at least 4.5:1 on white. */
  accent: Color;
  /** A quiet colour from across the wheel. */
  counter: Color;
  skyTop: Color; skyLow: Color; cloud: Color; cloudShade: Color; sun: Color;
  /** What things far away fade into. */
  haze: Color;
  /** The darkest colour, for shade. */
  ink: Color;
  grass: Color; field: Color; leaf: Color; leafDark: Color; blossom: Color; reed: Color;
  water: Color; waterLight: Color;
  brick: Color; brickDark: Color; plaster: Color; roof: Color; tile: Color; frame: Color;
  paving: Color; road: Color; wood: Color; metal: Color;
  skin: readonly Color[]; clothes: readonly Color[];
}

const skin: readonly Color[] = ['#e9bf9f', '#d9a27c', '#b97a56', '#8a5a3f', '#f0cdb2'];

/** One palette an area: a time of day and a kind of weather each. */
export const palettes: Readonly<Record<string, Palette>> = {
  binnenstad: {
    accent: '#8a3b2a', counter: '#d7e4e3', skyTop: '#b3cfd6', skyLow: '#f7eddd', cloud: '#fffaf0', cloudShade: '#d7e0df', sun: '#fff3d9',
    haze: '#dfe4de', ink: '#33303c', grass: '#a8b68a', field: '#c2bf93', leaf: '#86a274', leafDark: '#56765d', blossom: '#e9c3b5', reed: '#b9a878',
    water: '#7fa3a8', waterLight: '#c6d9d6', brick: '#b4604a', brickDark: '#8b4538', plaster: '#f0e4d0', roof: '#5c5863', tile: '#c4704e', frame: '#faf5ea',
    paving: '#e0d3c1', road: '#bcb1a8', wood: '#8d6549', metal: '#6f7478', skin, clothes: ['#8a3b2a', '#3f5a68', '#d9a441', '#e8ddca', '#6d7f6a', '#54485c'],
  },
  havenkwartier: {
    accent: '#1f5673', counter: '#f1dfc9', skyTop: '#9fc3d6', skyLow: '#f9ead4', cloud: '#fffaf1', cloudShade: '#cfdde2', sun: '#fff0cf',
    haze: '#d8e3e4', ink: '#253343', grass: '#a5b58f', field: '#bfc09a', leaf: '#83a082', leafDark: '#4f7469', blossom: '#f0cdb0', reed: '#bfa872',
    water: '#5f95ad', waterLight: '#bcd8df', brick: '#b06a50', brickDark: '#834b3f', plaster: '#efe5d4', roof: '#4d5a66', tile: '#c27a55', frame: '#fbf6ec',
    paving: '#d9d2c5', road: '#aeb0b0', wood: '#92694a', metal: '#5c6f7c', skin, clothes: ['#1f5673', '#d9803f', '#e9dcc3', '#3d4c5c', '#8fa9a4', '#b04f3c'],
  },
  oosterpark: {
    accent: '#3d6630', counter: '#f3e0dd', skyTop: '#bcd9de', skyLow: '#fbf0e8', cloud: '#fffcf6', cloudShade: '#d6e3e1', sun: '#fff4dc',
    haze: '#dfe9e0', ink: '#2c3a37', grass: '#a3c083', field: '#bccb92', leaf: '#77a866', leafDark: '#3f7650', blossom: '#eeb9b4', reed: '#bcb272',
    water: '#86b5b4', waterLight: '#cfe3dd', brick: '#b8705a', brickDark: '#8d5146', plaster: '#f2e8d8', roof: '#596164', tile: '#bf7558', frame: '#fcf8ef',
    paving: '#e2d8c6', road: '#b9b6ae', wood: '#93704d', metal: '#6c7a78', skin, clothes: ['#3d6630', '#d8796d', '#e7c65f', '#ece3d2', '#4c6472', '#8b5a6b'],
  },
  aldemar: {
    accent: '#1b5e7b', counter: '#f6e2d4', skyTop: '#a4d0d2', skyLow: '#fce8d6', cloud: '#fffbf4', cloudShade: '#d3e4e1', sun: '#fff0d2',
    haze: '#dbe9e4', ink: '#23393f', grass: '#a2ba84', field: '#c0c893', leaf: '#7ba37b', leafDark: '#457363', blossom: '#f0c4ae', reed: '#c2a768',
    water: '#5f9fae', waterLight: '#c2dfdd', brick: '#b5694f', brickDark: '#884a3e', plaster: '#f3e9d9', roof: '#4f6068', tile: '#c9764f', frame: '#fdf8ef',
    paving: '#e3d6c1', road: '#b6b4ad', wood: '#96704c', metal: '#63787b', skin, clothes: ['#1b5e7b', '#df8a5f', '#f0e4cf', '#e5bd58', '#41566a', '#a5504a'],
  },
  skierhuzen: {
    accent: '#6a3d66', counter: '#e9ecd6', skyTop: '#a3adbd', skyLow: '#ebe7db', cloud: '#f7f5ef', cloudShade: '#b9c1cb', sun: '#f9f2dc',
    haze: '#d9dcdb', ink: '#352f42', grass: '#9aa97f', field: '#b9b98d', leaf: '#7f9577', leafDark: '#536a5f', blossom: '#b58bad', reed: '#bfaa74',
    water: '#8195a6', waterLight: '#c6d0d4', brick: '#a9634f', brickDark: '#7d463f', plaster: '#ece5d6', roof: '#575c6b', tile: '#b56a4f', frame: '#f8f5ec',
    paving: '#d6cfc0', road: '#a9a9a8', wood: '#866449', metal: '#6a7180', skin, clothes: ['#6a3d66', '#d5a845', '#e5decd', '#9c4a44', '#5d7572', '#3a3f52'],
  },
  nijewier: {
    accent: '#84450f', counter: '#dfe5f0', skyTop: '#b5cbe3', skyLow: '#fcf0d4', cloud: '#fffbf0', cloudShade: '#d9e0e6', sun: '#fff0c6',
    haze: '#e4e6dd', ink: '#37323a', grass: '#aeb878', field: '#dcb95f', leaf: '#8ea567', leafDark: '#5d7a4f', blossom: '#f2d7b4', reed: '#c9a55c',
    water: '#88a9bf', waterLight: '#cbdbe2', brick: '#b3684b', brickDark: '#86493a', plaster: '#f3e8d1', roof: '#5e5a5f', tile: '#c8744a', frame: '#fdf8eb',
    paving: '#e5d8bd', road: '#bdb4a6', wood: '#946a41', metal: '#747678', skin, clothes: ['#84450f', '#45608a', '#efe2c6', '#a8483a', '#6f8360', '#e0a93c'],
  },
  wetterein: {
    accent: '#2c673a', counter: '#f5e0d8', skyTop: '#9fb3d1', skyLow: '#f6d3ba', cloud: '#fff4ea', cloudShade: '#d0cfdc', sun: '#ffe8c4',
    haze: '#dfdcdc', ink: '#2f3a44', grass: '#97ab80', field: '#b5bd8b', leaf: '#7d9873', leafDark: '#4f6d62', blossom: '#e6bdc4', reed: '#c3a05f',
    water: '#85a0bb', waterLight: '#ecd8cd', brick: '#ab624f', brickDark: '#7f4543', plaster: '#f2e5d5', roof: '#57546a', tile: '#bd6c52', frame: '#fcf5ec',
    paving: '#e0d3c6', road: '#b3abad', wood: '#8c674d', metal: '#706f80', skin, clothes: ['#2c673a', '#a8556b', '#f0e2d0', '#d99a4e', '#47507a', '#b5675a'],
  },
  lytsewier: {
    accent: '#565b66', counter: '#ece6d8', skyTop: '#b4bfcb', skyLow: '#f1ebdf', cloud: '#fbf9f4', cloudShade: '#ccd2d8', sun: '#fbf3df',
    haze: '#dfe2e0', ink: '#33363f', grass: '#a3af83', field: '#b9bb92', leaf: '#87997a', leafDark: '#596c5f', blossom: '#dcc6bd', reed: '#bba977',
    water: '#8c9eab', waterLight: '#cdd6d8', brick: '#a5664f', brickDark: '#7a4a40', plaster: '#ede6d8', roof: '#5b5f69', tile: '#b06e53', frame: '#f9f6ee',
    paving: '#d9d2c4', road: '#adadab', wood: '#84674d', metal: '#6c727c', skin, clothes: ['#565b66', '#c9a24e', '#e6dfcf', '#96524a', '#667a74', '#3d424e'],
  },
};

for (const [area, { accent }] of Object.entries(palettes)) {
  if (contrast(accent, '#ffffff') < 4.5) throw new Error(`${area}: accent ${accent} is too light on white`);
}

/** The same palette seen from afar: `depth` 0 is near, 1 is lost in the haze. */
export function fade(palette: Palette, depth: number): Palette {
  const towards = (color: Color): Color => mix(color, palette.haze, depth);
  const entries = Object.entries(palette).map(([name, value]: [string, Color | readonly Color[]]) =>
    [name, typeof value === 'string' ? towards(value) : value.map(towards)] as const);
  return Object.fromEntries(entries) as unknown as Palette;
}

/** A time of day or a season other than the area's own. */
export type Mood = 'evening' | 'night' | 'winter';

/** The same palette in another light. */
export function inMood(palette: Palette, mood: Mood): Palette {
  const { air, changes } = moods[mood];
  const { skin, clothes, ...single } = palette;
  const tint = (color: Color): Color => mix(color, air.color, air.share);
  const tinted = Object.fromEntries(Object.entries(single).map(([name, color]) => [name, tint(color)])) as Omit<Palette, 'skin' | 'clothes'>;
  return { ...tinted, skin: skin.map(tint), clothes: clothes.map(tint), ...changes };
}

const moods: Readonly<Record<Mood, { air: { color: Color; share: number }; changes: Partial<Palette> }>> = {
  evening: { air: { color: '#4b4668', share: 0.3 }, changes: { skyTop: '#6d7ba0', skyLow: '#f3c9a4', cloud: '#f4d4bb', cloudShade: '#a393ab', sun: '#ffd489', haze: '#c5a9a6', waterLight: '#e3b99f' } },
  night: { air: { color: '#222b4a', share: 0.54 }, changes: { skyTop: '#25304f', skyLow: '#5f6a8a', cloud: '#5d688a', cloudShade: '#39446a', sun: '#ffdf9e', haze: '#434e70', ink: '#141a30', waterLight: '#77809f' } },
  winter: { air: { color: '#e6ebee', share: 0.28 }, changes: { skyTop: '#bccad6', skyLow: '#f4ede6', cloud: '#fbfaf7', cloudShade: '#cfd6dc' } },
};
