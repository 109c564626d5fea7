import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeBooklet } from '../booklet/compose-booklet.ts';
import { typesetAll, type TypesetJob } from '../booklet/typeset-pool.ts';
import type { ForkedWorker } from '../booklet/worker-hand.ts';
import type { Programme } from '../model/programme.ts';
import type { PlannedBooklet } from './booklet-plan.ts';
import type { BookletFacts } from './fill-booklet-facts.ts';
import { writeOut } from './write-out.ts';

export interface WriteBookletsOptions {
  readonly programme: Programme;
  readonly booklets: readonly PlannedBooklet[];
  readonly outDir: string;
  readonly cacheDir: string | undefined;
  /** Processes for setting that were forked before. */
  readonly forked?: readonly ForkedWorker[];
  readonly onDone?: (done: number, total: number) => void;
}

/** Write booklets into the site: what was printed is copied as it was, all others are set. Answers their facts by site path. */
export async function writeBooklets(
  { programme, booklets, outDir, cacheDir, forked, onDone = () => undefined }: WriteBookletsOptions,
): Promise<ReadonlyMap<string, BookletFacts>> {
  const facts = new Map<string, BookletFacts>();
  const keep = async ({ path }: PlannedBooklet, pdf: Uint8Array, pages: number) => {
    await writeOut(join(outDir, path), pdf);
    facts.set(path, { pages, bytes: pdf.length });
    onDone(facts.size, booklets.length);
  };
  const toSet: PlannedBooklet[] = [];
  for (const booklet of booklets) {
    const { record } = booklet;
    if (record?.bookletFile === undefined || booklet.size === 'large' || booklet.further) toSet.push(booklet);
    else await keep(booklet, await readFile(record.bookletFile), record.booklet.pages);
  }
  await typesetAll(
    toSet.map((booklet): TypesetJob & { readonly booklet: PlannedBooklet } => ({
      booklet,
      name: [booklet.area.id, booklet.edition.id, booklet.language, booklet.size].join(' '),
      compose: () => composeBooklet({ ...booklet, programme, medium: 'screen' }),
    })),
    ({ booklet }, { pdf, pages }) => keep(booklet, pdf, pages),
    { fontFiles: programme.municipality.style.fontFiles, cacheDir, forked },
  );
  return facts;
}
