import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathIn, projectPath } from '../model/address.ts';
import type { Programme } from '../model/programme.ts';
import { cardDrawer } from './card-drawer.ts';
import { cardData, type CardData } from './compose-card.ts';

/** Raise it when the drawing of cards changes, so that kept ones are made anew. */
const DRAWING = 'card-6';
/** Cards that are drawn in one go: enough that handing them over costs nothing, few enough to hold. */
const AT_ONCE = 20;

/** Draws cards; each answer is the PNG of the card in its place. */
export type DrawCards = (cards: readonly CardData[]) => Promise<readonly Uint8Array[]>;

export interface WriteCardsOptions {
  readonly programme: Programme;
  readonly outDir: string;
  readonly cacheDir?: string | undefined;
  /** Who draws; this process by default. */
  readonly draw?: DrawCards | undefined;
}

/** Write the share card of each project, in each language, beside its page. Returns how many there are. */
export async function writeCards({ programme, outDir, cacheDir, draw = drawHere() }: WriteCardsOptions): Promise<number> {
  const { languages } = programme.municipality;
  const wanted = programme.projects.flatMap((project) => languages.map((language) => ({
    card: cardData(programme, project, language),
    file: path.join(outDir, pathIn(projectPath(project.area.id, project.id), language, languages[0] ?? language), 'card.png'),
  })));
  const lacking: typeof wanted = [];
  for (const each of wanted) {
    const earlier = cacheDir === undefined ? undefined : await readFile(keptIn(cacheDir, each.card)).catch(() => undefined);
    if (earlier) await write(each.file, earlier);
    else lacking.push(each);
  }
  for (let from = 0; from < lacking.length; from += AT_ONCE) {
    const some = lacking.slice(from, from + AT_ONCE);
    const pictures = await draw(some.map(({ card }) => card));
    for (const [index, { card, file }] of some.entries()) {
      const png = pictures[index];
      if (!png) throw new Error(`No picture came back for ${file}.`);
      await write(file, png);
      if (cacheDir !== undefined) await keep(keptIn(cacheDir, card), png);
    }
  }
  return wanted.length;
}

function drawHere(): DrawCards {
  const drawer = cardDrawer();
  return async (cards) => {
    const draw = await drawer;
    return Promise.all(cards.map(draw));
  };
}

function keptIn(cacheDir: string, card: CardData): string {
  const key = createHash('sha256').update(`${DRAWING}${JSON.stringify(card)}`).digest('hex');
  return path.join(cacheDir, 'cards', key.slice(0, 2), `${key}.png`);
}

/** Several builds may share a cache: a file appears whole or not at all. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const part = `${file}.${randomUUID()}`;
  await write(part, png);
  await rename(part, file);
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
