import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { pathIn, projectPath } from '../model/address.ts';
import type { Programme } from '../model/programme.ts';
import { CARD_SIZE, cardData, composeCard, drawCard, type CardData, type CardElement } from './compose-card.ts';

/** Raise it when the drawing of cards changes, so that kept ones are made anew. */
const DRAWING = 'card-4';
const WEIGHTS = [[400, 'SourceSans3-Regular.ttf'], [700, 'SourceSans3-Bold.ttf']] as const;

/** Write the share card of each project, in each language, beside its page. Equal cards are drawn once. Returns how many there are. */
export async function writeCards(
  { programme, outDir, cacheDir }: { readonly programme: Programme; readonly outDir: string; readonly cacheDir?: string | undefined },
): Promise<number> {
  const draw = await cardDrawer(cacheDir);
  const { languages } = programme.municipality;
  let cards = 0;
  for (const project of programme.projects) {
    for (const language of languages) {
      const file = path.join(outDir, pathIn(projectPath(project.area.id, project.id), language, languages[0] ?? language), 'card.png');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, await draw(cardData(programme, project, language)));
      cards += 1;
    }
  }
  return cards;
}

async function cardDrawer(cacheDir: string | undefined): Promise<(card: CardData) => Promise<Uint8Array>> {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');
  const fonts = await Promise.all(WEIGHTS.map(async ([weight, file]) => ({
    name: 'Source Sans 3', weight, style: 'normal' as const, data: await readFile(path.join(folder, file)),
  })));
  const laidOut = new Map<string, Promise<string>>();
  const layOut = (part: CardElement) => {
    const key = JSON.stringify(part);
    const svg = laidOut.get(key) ?? satori(part as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
    laidOut.set(key, svg);
    return svg;
  };
  return async (card) => {
    const key = createHash('sha256').update(`${DRAWING}${JSON.stringify(card)}`).digest('hex');
    const kept = cacheDir === undefined ? undefined : path.join(cacheDir, 'cards', key.slice(0, 2), `${key}.png`);
    const earlier = kept && await readFile(kept).catch(() => undefined);
    if (earlier) return earlier;
    const words = await Promise.all(composeCard(card).map(layOut));
    // A palette would halve the file, but takes as long as everything else together.
    const png = await sharp(Buffer.from(drawCard(card, words))).png({ compressionLevel: 6 }).toBuffer();
    if (kept) {
      await mkdir(path.dirname(kept), { recursive: true });
      const part = `${kept}.${randomUUID()}`;
      await writeFile(part, png);
      await rename(part, kept);
    }
    return png;
  };
}
