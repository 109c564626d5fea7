import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathIn, projectPath } from '../model/address.ts';
import type { Programme } from '../model/programme.ts';
import { cardDrawer } from './card-drawer.ts';
import { cardData, type CardData } from './compose-card.ts';

/** Raise it when the drawing of cards changes, so that kept ones are made anew. */
const DRAWING = 'card-5';

/** Write the share card of each project, in each language, beside its page. Returns how many there are. */
export async function writeCards(
  { programme, outDir, cacheDir }: { readonly programme: Programme; readonly outDir: string; readonly cacheDir?: string | undefined },
): Promise<number> {
  const draw = await keptCards(cacheDir);
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

/** Draw a card, or take it from an earlier build. */
async function keptCards(cacheDir: string | undefined): Promise<(card: CardData) => Promise<Uint8Array>> {
  const draw = await cardDrawer();
  if (cacheDir === undefined) return draw;
  return async (card) => {
    const key = createHash('sha256').update(`${DRAWING}${JSON.stringify(card)}`).digest('hex');
    const kept = path.join(cacheDir, 'cards', key.slice(0, 2), `${key}.png`);
    const earlier = await readFile(kept).catch(() => undefined);
    if (earlier) return earlier;
    const png = await draw(card);
    await mkdir(path.dirname(kept), { recursive: true });
    const part = `${kept}.${randomUUID()}`;
    await writeFile(part, png);
    await rename(part, kept);
    return png;
  };
}
