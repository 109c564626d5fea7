import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, join, textOf, toArray, toText, type Bytes } from './cbor-items.ts';

/** A file of the index, by its path in `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Bytes;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** Pagefind's files begin with this, inside their compression. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
/** Where the list of filters stands in Pagefind's description of an index: version, pages, chunks, filters, … */
const FILTERS_AT = 3;

/**
 * An index whose files are the same, byte for byte, for the same pages. Pagefind writes filters and their values in an order that
 * differs from run to run; here they are put in order, and files are named anew after what is in them.
 */
export function settleIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const settled = new Map(files.map((file) => [file.path, file.content]));
  const entry = JSON.parse(new TextDecoder().decode(contentOf(settled, 'pagefind-entry.json'))) as Entry;
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([language, described]) => {
    const metaPath = `pagefind.${described.hash}.pf_meta`;
    const description = [...arrayItems(unpack(contentOf(settled, metaPath)))];
    const filters = arrayItems(description[FILTERS_AT] ?? Uint8Array.of()).map((item) => {
      const [name = Uint8Array.of(), hash = Uint8Array.of()] = arrayItems(item);
      const oldPath = `filter/${textOf(hash)}.pf_filter`;
      const content = pack(sortValues(unpack(contentOf(settled, oldPath))));
      const newHash = `${language}_${digest(content).slice(0, 7)}`;
      settled.delete(oldPath);
      settled.set(`filter/${newHash}.pf_filter`, content);
      return toArray([name, toText(newHash)]);
    });
    description[FILTERS_AT] = toArray(filters.toSorted(compare));
    const meta = pack(toArray(description));
    const hash = `${language}_${digest(meta).slice(0, 10)}`;
    settled.delete(metaPath);
    settled.set(`pagefind.${hash}.pf_meta`, meta);
    return [language, { ...described, hash }] as const;
  });
  settled.set('pagefind-entry.json', new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })));
  return [...settled].map(([path, content]) => ({ path, content })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A filter is its name and its values, each with its pages. */
function sortValues(filter: Bytes): Bytes {
  const [name = Uint8Array.of(), values = Uint8Array.of()] = arrayItems(filter);
  return toArray([name, toArray(arrayItems(values).toSorted(compare))]);
}

function contentOf(files: ReadonlyMap<string, Bytes>, path: string): Bytes {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind's index has no ${path}.`);
  return content;
}

const unpack = (packed: Bytes) => new Uint8Array(gunzipSync(packed)).subarray(SIGNATURE.length);
const pack = (content: Bytes) => new Uint8Array(gzipSync(join([SIGNATURE, content]), { level: 9 }));
const digest = (content: Bytes) => createHash('sha256').update(content).digest('hex');
const compare = (a: Bytes, b: Bytes) => Buffer.compare(a, b);
