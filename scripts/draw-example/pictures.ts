import { aldemar } from './scenes/aldemar.ts';
import { binnenstad } from './scenes/binnenstad.ts';
import { havenkwartier } from './scenes/havenkwartier.ts';
import { lytsewier } from './scenes/lytsewier.ts';
import { nijewier } from './scenes/nijewier.ts';
import { oosterpark } from './scenes/oosterpark.ts';
import { skierhuzen } from './scenes/skierhuzen.ts';
import { wetterein } from './scenes/wetterein.ts';
import type { Scene } from './stage.ts';

/** Every picture by area and path inside its folder. */
export const pictures: Readonly<Record<string, Readonly<Record<string, Scene>>>> = { aldemar, binnenstad, havenkwartier, lytsewier, nijewier, oosterpark, skierhuzen, wetterein };
