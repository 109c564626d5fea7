import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { writeCards } from '../../cards/write-cards.ts';
import { writeData } from '../../data/write-data.ts';
import { writeFeeds } from '../../feeds/write-feeds.ts';
import { leafPath, pathIn } from '../../model/address.ts';
import type { Programme } from '../../model/programme.ts';
import type { LeafFacts } from '../../site/leaf/leaf-html.ts';
import { writeSearchIndex } from '../../search/write-search-index.ts';
import { planBooklets, type PlannedBooklet } from '../booklet-plan.ts';
import { writeBooklets } from '../write-booklets.ts';
import { writePagePictures } from '../write-page-pictures.ts';
import { writeFinder } from '../write-finder.ts';
import { writePictures } from '../write-pictures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** A file of the output that is no page, with what it is. */
export interface PreviewFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** What a page may do, where it is one of the preview's own. */
  readonly policy?: string;
}

/** Everything beside the pages, made when somebody asks for it and kept until the content changes. */
export interface PreviewOutputs {
  /** The file at a site path; undefined where there is none, so that it may be a page. */
  file(path: string): Promise<PreviewFile | undefined>;
  /** Pictures of the pages of the booklet at a site path, made now; undefined where there is nothing to leaf through. */
  leaf(path: string): Promise<LeafFacts | undefined>;
  /** Let go of the files, once what is being made of them has ended: a page may still be waiting for it. */
  discard(): Promise<void>;
}

/** Outputs of one state of the content. Each group is made whole at its first request; a booklet is made on its own. */
export async function previewOutputs(programme: Programme, cacheDir: string): Promise<PreviewOutputs> {
  const outDir = await mkdtemp(join(tmpdir(), 'doorstep-preview-'));
  const once = rememberer();
  const booklets = new Map(planBooklets(programme, []).map((booklet) => [booklet.path, booklet]));

  const [defaultLanguage = 'nl'] = programme.municipality.languages;
  const leafable = new Map([...booklets.values()].filter(({ size }) => size === 'normal').map((booklet) =>
    [dirname(pathIn(leafPath(booklet.area.id, booklet.edition.id, 1), booklet.language, defaultLanguage)), booklet]));
  const setBooklet = (booklet: PlannedBooklet) => once(booklet.path, () => writeBooklets({ programme, booklets: [booklet], outDir, cacheDir }));
  const leaves = (booklet: PlannedBooklet) => once(`leaf ${booklet.path}`, async () =>
    writePagePictures({ programme, booklets: [booklet], made: await setBooklet(booklet), outDir, cacheDir }));

  const makeFor = (path: string): Promise<unknown> | undefined => {
    const booklet = booklets.get(path);
    if (booklet) return setBooklet(booklet);
    const leafed = leafable.get(path.slice(0, path.lastIndexOf('/')));
    if (leafed) return leaves(leafed);
    if (path.startsWith('/pagefind/')) return once('search', () => writeSearchIndex({ programme, outDir }));
    if (path.startsWith('/_pictures/')) return once('pictures', () => writePictures({ programme, outDir, cacheDir }));
    if (path.startsWith('/_find/')) return once('finder', () => writeFinder({ programme, outDir }));
    if (path.startsWith('/data/')) return once('data', () => writeData({ programme, outDir }));
    if (path.endsWith('/card.png')) return once('cards', () => writeCards({ programme, outDir, cacheDir }));
    if (path.endsWith('/feed.xml') || path.endsWith('/agenda.ics')) return once('feeds', () => writeFeeds({ programme, outDir }));
    return undefined;
  };
  return {
    async file(path) {
      const making = path.includes('..') ? undefined : makeFor(path);
      if (!making) return undefined;
      await making;
      const bytes = await readFile(join(outDir, path)).catch(() => undefined);
      return bytes && { bytes, type: TYPES[extname(path)] ?? 'application/octet-stream' };
    },
    async leaf(path) {
      const booklet = booklets.get(path);
      return booklet && (await leaves(booklet)).get(path);
    },
    async discard() {
      await once.ended();
      await rm(outDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Does work of a name once, and answers the same promise ever after; what failed is tried again. `ended` waits for all that was begun. */
function rememberer() {
  const made = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const running = (made.get(name) as Promise<T> | undefined) ?? make();
    made.set(name, running);
    running.catch(() => made.delete(name));
    return running;
  };
  return Object.assign(once, { ended: () => Promise.allSettled(made.values()) });
}
