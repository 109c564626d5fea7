import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { composeBooklet } from '../../booklet/compose-booklet.ts';
import { typesetAll, type TypesetJob } from '../../booklet/typeset-pool.ts';
import type { Area, Edition, Programme } from '../../model/programme.ts';
import { UserError } from '../../model/user-error.ts';
import { missingSignOffs, signOffsInWords } from './missing-sign-offs.ts';
import { printedRecord } from './printed-record.ts';

export interface FreezeOptions {
  readonly programme: Programme;
  readonly edition: Edition;
  readonly areas: readonly Area[];
  readonly contentDir: string;
  readonly cacheDir: string | undefined;
}

/** Refuse to freeze what not everybody agreed to, and what has been printed before: a `UserError` that names everything at once. */
export function mustBeFreezable({ programme, edition, areas, contentDir }: Omit<FreezeOptions, 'cacheDir'>): void {
  const printed = areas.flatMap((area) => filesOf(area, edition)).filter((name) => existsSync(path.join(contentDir, name)));
  if (printed.length > 0) {
    throw new UserError(`Edition ${edition.id} has been printed before; what was promised in print is never overwritten:\n${printed.map((name) => `  ${name}`).join('\n')}\nLeave out --final to make the press files again.`);
  }
  const missing = missingSignOffs(programme, edition, areas);
  if (missing.length > 0) throw new UserError(signOffsInWords(edition, missing));
}

/**
 * Write what an edition promised beside it: the record of each area, and the reader's booklet as it was on that day.
 * All or nothing, and nothing is overwritten, also where another run writes at the same moment. Answers the files, relative to the content.
 */
export async function freezeEdition({ programme, edition, areas, contentDir, cacheDir }: FreezeOptions): Promise<readonly string[]> {
  const language = programme.municipality.booklets.languages[0] ?? programme.municipality.languages[0] ?? 'nl';
  const jobs = areas.map((area): TypesetJob & { readonly area: Area } => ({
    area, name: `${area.id} ${edition.id}`, compose: () => composeBooklet({ programme, area, edition, language, size: 'normal', medium: 'screen' }),
  }));
  const draft = await mkdtemp(path.join(contentDir, '.printed-'));
  try {
    const names: string[] = [];
    await typesetAll(jobs, async ({ area }, { pdf, pages }) => {
      const [record, booklet] = filesOf(area, edition);
      const facts = printedRecord(programme, edition, area, { file: path.basename(booklet), sha256: createHash('sha256').update(pdf).digest('hex'), pages });
      await writeFile(path.join(draft, path.basename(booklet)), pdf);
      await writeFile(path.join(draft, path.basename(record)), `${JSON.stringify(facts, null, 2)}\n`);
      names.push(record, booklet);
    }, { fontFiles: programme.municipality.style.fontFiles, cacheDir });
    // Only when all are made: half an edition that is frozen could not be frozen again.
    await mkdir(path.join(contentDir, 'editions', `${edition.id}.printed`), { recursive: true });
    for (const name of names) await putNew(path.join(draft, path.basename(name)), path.join(contentDir, name));
    return names.toSorted();
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function filesOf(area: Area, edition: Edition): readonly [record: string, booklet: string] {
  const base = `editions/${edition.id}.printed/${area.id}`;
  return [`${base}.json`, `${base}.pdf`];
}

/** Give a file that is written its place, never over another one. */
async function putNew(written: string, file: string): Promise<void> {
  try {
    await link(written, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UserError(`${path.basename(path.dirname(file))}/${path.basename(file)} is there already; what was printed is never overwritten.`);
  }
}
