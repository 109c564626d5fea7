import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentEdition } from '../derive/editions.ts';
import { leafPath, pathIn } from '../model/address.ts';
import type { Programme } from '../model/programme.ts';
import type { LeafFacts } from '../site/leaf/leaf-html.ts';
import type { PlannedBooklet } from './booklet-plan.ts';
import { fileCache } from './file-cache.ts';
import type { BookletFacts } from './fill-booklet-facts.ts';
import { pageDrawer } from './page-pictures.ts';
import { writeOut } from './write-out.ts';

export interface WritePagePicturesOptions {
  readonly programme: Programme;
  readonly booklets: readonly PlannedBooklet[];
  /** The booklets that stand in the output, by site path. */
  readonly made: ReadonlyMap<string, BookletFacts>;
  readonly outDir: string;
  readonly cacheDir: string | undefined;
}

/** Write pictures of the pages of each current booklet in normal print, to leaf through. Answers their facts by the booklet's site path. */
export async function writePagePictures({ programme, booklets, made, outDir, cacheDir }: WritePagePicturesOptions): Promise<ReadonlyMap<string, LeafFacts>> {
  const current = currentEdition(programme);
  const [defaultLanguage] = programme.municipality.languages;
  const leaves = new Map<string, LeafFacts>();
  const drawer = pageDrawer(fileCache(cacheDir));
  try {
    for (const { area, edition, language, size, path } of booklets) {
      const facts = made.get(path);
      if (!facts || edition !== current || size === 'large') continue;
      const { width, height, pages } = await drawer.draw(await readFile(join(outDir, path)), facts.pages);
      const pictures = pages.map((_, index) => pathIn(leafPath(area.id, edition.id, index + 1), language, defaultLanguage ?? language));
      await Promise.all(pages.map((page, index) => writeOut(join(outDir, pictures[index] ?? ''), page)));
      leaves.set(path, { pictures, width, height });
    }
  } finally {
    await drawer.stop();
  }
  return leaves;
}
