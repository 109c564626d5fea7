import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { CARD_SIZE, cardPalette, composeGround, composeTitle, drawGround, drawTitle, TITLE_PLACE, type CardData, type CardElement, type ColourRange } from './compose-card.ts';
import { indexedPng } from './indexed-png.ts';

const WEIGHTS = [[400, 'SourceSans3-Regular.ttf'], [700, 'SourceSans3-Bold.ttf']] as const;
/** Grounds that are kept: projects come area by area, in a few statuses and languages at a time. */
const MOST_GROUNDS = 24;
const LEVELS = 128;

/**
 * Makes the PNG of a card. Of two cards of an area with the same status only the titles differ, so the ground is drawn
 * once, and of each card only the place of its title.
 */
export async function cardDrawer(): Promise<(card: CardData) => Promise<Uint8Array>> {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');
  const fonts = await Promise.all(WEIGHTS.map(async ([weight, file]) => ({
    name: 'Source Sans 3', weight, style: 'normal' as const, data: await readFile(path.join(folder, file)),
  })));
  const layOut = (part: CardElement, { width, height }: { width: number; height: number }) => satori(part as Parameters<typeof satori>[0], { width, height, fonts });
  const grounds = new Map<string, Promise<Uint8Array>>();

  const groundOf = (card: CardData) => {
    const key = JSON.stringify({ ...card, title: '' });
    const ground = grounds.get(key) ?? Promise.all(composeGround(card).map((part) => layOut(part, CARD_SIZE))).then((words) => groundIndices(card, words));
    grounds.delete(key);
    grounds.set(key, ground);
    for (const oldest of grounds.keys()) if (grounds.size > MOST_GROUNDS) grounds.delete(oldest);
    return ground;
  };

  return async (card) => {
    const indices = new Uint8Array(await groundOf(card));
    const title = await levelsOf(drawTitle(card, await layOut(composeTitle(card), TITLE_PLACE)));
    for (let y = 0; y < TITLE_PLACE.height; y += 1) {
      const [from, to] = [y * TITLE_PLACE.width, (TITLE_PLACE.top + y) * CARD_SIZE.width + TITLE_PLACE.left];
      for (let x = 0; x < TITLE_PLACE.width; x += 1) indices[to + x] = (title[from + x] as number) >> 1;
    }
    return indexedPng(CARD_SIZE.width, CARD_SIZE.height, indices, paletteOf(card));
  };
}

/** The ground as places in the palette: half the levels above, the other half below. */
async function groundIndices(card: CardData, words: readonly string[]): Promise<Uint8Array> {
  const indices = await levelsOf(drawGround(card, words));
  const border = cardPalette(card).rows * CARD_SIZE.width;
  for (let at = 0; at < indices.length; at += 1) indices[at] = ((indices[at] as number) >> 1) + (at < border ? 0 : LEVELS);
  return indices;
}

function paletteOf(card: CardData): Uint8Array {
  const { above, below } = cardPalette(card);
  return Uint8Array.from([...range(above), ...range(below)]);
}

/** A byte a pixel of a drawing in greys. */
const levelsOf = (drawing: string) => sharp(Buffer.from(drawing)).extractChannel('red').raw().toBuffer();

function range([black, white]: ColourRange): number[] {
  const bytes = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [from, to] = [bytes(black), bytes(white)];
  return Array.from({ length: LEVELS }, (_, level) => from.map((value, channel) => Math.round(value + ((to[channel] ?? 0) - value) * (level / (LEVELS - 1))))).flat();
}
