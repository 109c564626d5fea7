import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import {
  CARD_SIZE, cardPalette, composePanel, composeStrip, composeTitle, drawPanel, drawStrip, drawTitle, PANEL_PLACE, STRIP_PLACE, TITLE_WIDTH,
  type CardData, type CardElement, type Place,
} from './compose-card.ts';
import { indexedPng } from './indexed-png.ts';

const WEIGHTS = [[400, 'SourceSans3-Regular.ttf'], [700, 'SourceSans3-Bold.ttf']] as const;
/** Parts that are kept: projects come area by area, in each language in turn. */
const MOST_KEPT = 48;

/**
 * Makes the PNG of a card. Cards of an area have the same panel, cards with the same status the same strip: of most cards
 * only the place of the title is drawn.
 */
export async function cardDrawer(): Promise<(card: CardData) => Promise<Uint8Array>> {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');
  const fonts = await Promise.all(WEIGHTS.map(async ([weight, file]) => ({
    name: 'Source Sans 3', weight, style: 'normal' as const, data: await readFile(path.join(folder, file)),
  })));
  const layOut = (part: CardElement, size: { readonly width: number; readonly height?: number }) => satori(part as Parameters<typeof satori>[0], { ...size, fonts });
  const kept = new Map<string, Promise<Uint8Array>>();
  const keep = (words: CardElement, about: unknown, { width, height }: Place, draw: (words: string) => string) => {
    const key = JSON.stringify([words, about]);
    const greys = kept.get(key) ?? layOut(words, { width, height }).then((set) => greysOf(draw(set)));
    kept.delete(key);
    kept.set(key, greys);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return greys;
  };

  return async (card) => {
    const indices = new Uint8Array(CARD_SIZE.width * CARD_SIZE.height);
    lay(indices, await keep(composePanel(card), card.face, PANEL_PLACE, (words) => drawPanel(card, words)), PANEL_PLACE);
    lay(indices, await keep(composeStrip(card), card.status, STRIP_PLACE, (words) => drawStrip(card, words)), STRIP_PLACE);
    const { place, drawing } = drawTitle(card, await layOut(composeTitle(card), { width: TITLE_WIDTH }));
    lay(indices, await greysOf(drawing), place);
    return indexedPng(CARD_SIZE.width, CARD_SIZE.height, indices, cardPalette(card));
  };
}

/** A byte a pixel of a drawing in greys. */
const greysOf = (drawing: string): Promise<Uint8Array> => sharp(Buffer.from(drawing)).extractChannel('red').raw().toBuffer();

/** Lay a part in its place on the card. */
function lay(indices: Uint8Array, part: Uint8Array, { left, top, width, height }: Place): void {
  for (let y = 0; y < height; y += 1) indices.set(part.subarray(y * width, (y + 1) * width), (top + y) * CARD_SIZE.width + left);
}
