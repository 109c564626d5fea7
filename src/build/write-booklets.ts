import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeBooklet } from '../booklet/compose-booklet.ts';
import type { TypesetBooklet } from '../booklet/typeset-booklet.ts';
import { typesetAll, type TypesetJob } from '../booklet/typeset-pool.ts';
import type { ForkedWorker } from '../booklet/worker-hand.ts';
import type { Programme } from '../model/programme.ts';
import type { PlannedBooklet } from './booklet-plan.ts';
import type { BookletFacts } from './fill-booklet-facts.ts';
import { writeOut } from './write-out.ts';

/** A booklet that was written, and what somebody should look at. */
export interface WrittenBooklet extends BookletFacts, Pick<TypesetBooklet, 'missing' | 'settled'> {
  /** Such as `oost 2027 nl large`. */
  readonly name: string;
}

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
): Promise<ReadonlyMap<string, WrittenBooklet>> {
  const facts = new Map<string, WrittenBooklet>();
  const keep = async (booklet: PlannedBooklet, { pdf, ...made }: TypesetBooklet) => {
    await writeOut(join(outDir, booklet.path), pdf);
    facts.set(booklet.path, { ...made, name: nameOf(booklet), bytes: pdf.length });
    onDone(facts.size, booklets.length);
  };
  const toSet: PlannedBooklet[] = [];
  for (const booklet of booklets) {
    const { record } = booklet;
    if (record?.bookletFile === undefined || booklet.size === 'large' || booklet.further) toSet.push(booklet);
    else await keep(booklet, { pdf: await readFile(record.bookletFile), pages: record.booklet.pages, missing: [], settled: true });
  }
  await typesetAll(
    toSet.map((booklet): TypesetJob & { readonly booklet: PlannedBooklet } => ({
      booklet,
      name: nameOf(booklet),
      compose: () => composeBooklet({ ...booklet, programme, medium: 'screen' }),
    })),
    ({ booklet }, made) => keep(booklet, made),
    { fontFiles: programme.municipality.style.fontFiles, cacheDir, forked },
  );
  return facts;
}

const nameOf = ({ area, edition, language, size }: PlannedBooklet) => [area.id, edition.id, language, size].join(' ');
