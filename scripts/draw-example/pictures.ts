import { aldemar } from './scenes/aldemar.ts';
import { binnenstad } from './scenes/binnenstad.ts';
import { lytsewier } from './scenes/lytsewier.ts';
import { nijewier } from './scenes/nijewier.ts';
import { skierhuzen } from './scenes/skierhuzen.ts';
import type { Scene } from './stage.ts';

/** Every picture by area and path inside its folder. */
export const pictures: Readonly<Record<string, Readonly<Record<string, Scene>>>> = { aldemar, binnenstad, lytsewier, nijewier, skierhuzen };
