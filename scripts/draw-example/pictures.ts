import type { Scene } from './stage.ts';
import { aldemar } from './scenes/aldemar.ts';

/** Every picture by area and path inside its folder. */
export const pictures: Readonly<Record<string, Readonly<Record<string, Scene>>>> = { aldemar };
