import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textReport } from '../check/reporters/text.ts';
import { writeData } from '../data/write-data.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Programme } from '../model/programme.ts';
import { UserError } from '../model/user-error.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { allEnded } from './all-ended.ts';
import { bookletRemarks } from './booklet-remarks.ts';
import { planBooklets, type PlannedBooklet } from './booklet-plan.ts';
import { acceptPress, stageCurrentPress, type StagedPress } from './build-press.ts';
import { startWorkers, type BuildWorkers } from './build-workers.ts';
import { checkContent } from './check-content.ts';
import { drawCards } from './draw-cards.ts';
import { fillBookletFacts, pagesWithBookletFacts } from './fill-booklet-facts.ts';
import { lineProgress, type Progress } from './progress.ts';
import { stage } from './publish.ts';
import { writeBooklets, type WrittenBooklet } from './write-booklets.ts';
import { writeFinder } from './write-finder.ts';
import { writeMinutes } from './write-minutes.ts';
import { writePagePictures } from './write-page-pictures.ts';
import { writePictures } from './write-pictures.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  readonly pressOutDir: string;
  /** Booklets and press files of these areas only; all where empty. */
  readonly areaIds: readonly string[];
  readonly today: IsoDate;
  /** Folder of earlier results; everything is made anew where undefined. */
  readonly cacheDir: string | undefined;
  /** What to leave out, for a quick look. */
  readonly without?: readonly LeftOut[];
}

/** Parts of a build that nothing else needs. */
export const MAY_BE_LEFT_OUT = ['press', 'page-pictures'] as const;
export type LeftOut = (typeof MAY_BE_LEFT_OUT)[number];

/**
 * Make everything from a content folder: check, site with search, booklets, feeds, open data. Answers 0 when it is
 * published and 1 when the content is at fault; then, and on any failure, the previous output stays as it was.
 */
export async function build(options: BuildOptions, progress: Progress = lineProgress(process.stderr)): Promise<0 | 1> {
  const workers = startWorkers(options.cacheDir);
  try {
    return await buildWith(workers, options, progress);
  } finally {
    await workers.stop();
  }
}

async function buildWith(workers: BuildWorkers, options: BuildOptions, progress: Progress): Promise<0 | 1> {
  const start = performance.now();
  const { contentDir, outDir, areaIds, today, cacheDir } = options;
  const { programme, issues, waitingNews } = await progress.step('content', () => checkContent({ contentDir, today, cacheDir }), ({ programme }) =>
    (programme ? `${programme.projects.length} projects in ${programme.areas.length} areas` : 'at fault'));
  if (issues.length > 0) progress.say(textReport(issues));
  if (!programme) {
    progress.say('Nothing was published. Mend what is said above and build again.');
    return 1;
  }
  if (waitingNews > 0) progress.say(waitingNews === 1 ? '1 news item waits for its day and is not published yet.' : `${waitingNews} news items wait for their day and are not published yet.`);
  mustKnow(programme, areaIds);

  const site = await stage(outDir, [contentDir, ROOT]);
  try {
    const { press, ...made } = await makeOutputs(programme, { ...options, dir: site.dir, workers }, progress);
    if (press && !(await acceptPress(press, progress, 'faults'))) {
      await site.discard();
      return 1;
    }
    await site.publish();
    await press?.publish();
    const remarks = bookletRemarks(made.booklets);
    for (const { en, nl } of remarks) progress.say(`warning ${en}\n    ${nl}`);
    summarise({ ...made, booklets: made.booklets.length, warnings: issues.length + remarks.length, outDir, seconds: (performance.now() - start) / 1000 }, progress);
    return 0;
  } catch (error) {
    await site.discard();
    throw error;
  }
}

/** What a summary tells of a site that was made. */
interface MadeSite {
  readonly pages: number;
  readonly booklets: readonly WrittenBooklet[];
  readonly words: number;
}

/** Make all outputs: booklets and then the press, the site and the cards, each in processes of their own beside each other. */
async function makeOutputs(
  programme: Programme,
  { dir, workers, without = [], ...options }: Pick<BuildOptions, 'contentDir' | 'pressOutDir' | 'areaIds' | 'cacheDir' | 'without'> & { readonly dir: string; readonly workers: BuildWorkers },
  progress: Progress,
): Promise<MadeSite & { press: StagedPress | undefined }> {
  const { areaIds, cacheDir } = options;
  const planned = planBooklets(programme, areaIds);
  const booklets = progress.step('booklets', () => writeBooklets({
    programme, booklets: planned, outDir: dir, cacheDir, forked: workers.typesetters, onDone: (done, total) => { progress.count('booklets', done, total); },
  }), (made) => `${made.size} files`);
  const press = booklets.then(() => (without.includes('press') ? undefined : stageCurrentPress({ ...options, programme }, progress)));
  // A failure elsewhere must not leave these without anybody to catch them.
  press.catch(() => undefined);
  try {
    const made = await makeSite(programme, { dir, cacheDir, workers, planned, booklets, without }, progress);
    return { ...made, press: await press };
  } catch (error) {
    await press.then((staged) => staged?.discard(), () => undefined);
    throw error;
  }
}

/** The site with everything that lies in it; it waits for the booklets only where it needs to know them. */
async function makeSite(
  programme: Programme,
  { dir, cacheDir, workers, planned, booklets, without }: {
    readonly dir: string;
    readonly cacheDir: string | undefined;
    readonly workers: BuildWorkers;
    readonly planned: readonly PlannedBooklet[];
    readonly booklets: ReturnType<typeof writeBooklets>;
    readonly without: readonly LeftOut[];
  },
  progress: Progress,
): Promise<MadeSite> {
  const [{ pages, toFill }, words] = await allEnded([
    buildPages(programme, { dir, workers }, progress),
    writeFiles(programme, { dir, cacheDir }, progress),
    progress.step('cards', () => drawCards({ programme, outDir: dir, cacheDir, forked: workers.cardDrawer }), (written) => `${written} cards`),
  ]);
  const made = await booklets;
  const leaves = without.includes('page-pictures') ? new Map() : await progress.step('leaves', () => writePagePictures({ programme, booklets: planned, made, outDir: dir, cacheDir }), (booklets) =>
    `pages of ${booklets.size} booklets`);
  fillBookletFacts({ programme, pages: toFill, booklets: made, leaves });
  return { pages, booklets: [...made.values()], words };
}

/** The pages, and which of them have room for what only the booklets know. */
async function buildPages(
  programme: Programme, { dir, workers }: { readonly dir: string; readonly workers: BuildWorkers }, progress: Progress,
): Promise<{ pages: number; toFill: readonly string[] }> {
  const { pages } = await progress.step('site', () => workers.site.do({ programme, outDir: dir }, 'The site could not be built'), (built) => `${built.pages} pages`);
  return { pages, toFill: await pagesWithBookletFacts(dir) };
}

/** What stands beside the pages and does not wait for them. Answers how many words were indexed. */
async function writeFiles(programme: Programme, { dir, cacheDir }: { readonly dir: string; readonly cacheDir: string | undefined }, progress: Progress): Promise<number> {
  const { words } = await progress.step('search', () => writeSearchIndex({ programme, outDir: dir }), (index) => `${index.documents} documents, ${index.words} words`);
  await progress.step('feeds', () => writeFeeds({ programme, outDir: dir }), (files) => `${files} files`);
  await progress.step('data', () => writeData({ programme, outDir: dir }), (files) => `${files} files`);
  await writeFinder({ programme, outDir: dir });
  await writeMinutes({ programme, outDir: dir });
  await progress.step('pictures', () => writePictures({ programme, outDir: dir, cacheDir }), (files) => `${files} files`);
  return words;
}

function mustKnow(programme: Programme, areaIds: readonly string[]): void {
  const known = programme.areas.map((area) => area.id);
  const unknown = areaIds.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new UserError(`--area ${unknown.join(', ')}: no such area. There are: ${known.join(', ')}.`);
}

interface Summary {
  readonly pages: number;
  readonly booklets: number;
  readonly words: number;
  readonly warnings: number;
  readonly outDir: string;
  readonly seconds: number;
}

function summarise({ pages, booklets, words, warnings, outDir, seconds }: Summary, progress: Progress): void {
  const where = relative(process.cwd(), outDir) || '.';
  progress.say('');
  progress.say(`  ${pages} pages, ${booklets} booklets, ${words} words indexed, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${seconds.toFixed(1)} s`);
  progress.say(`  Look at ${join(where.startsWith('..') ? outDir : where, 'index.html')}, or run: npm run dev`);
}
