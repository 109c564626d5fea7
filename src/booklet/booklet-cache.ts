import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TypesetBooklet } from './typeset-booklet.ts';

/** Booklets and pictures of earlier builds, by a key that follows from everything they depend on. */
export interface BookletCache {
  booklet(key: string): Promise<TypesetBooklet | undefined>;
  keepBooklet(key: string, booklet: TypesetBooklet): Promise<void>;
  /** The bytes of a picture: from the cache, or made now and kept. */
  picture(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** A cache in a folder; without one nothing is kept. Several builds may share it: files appear whole or not at all. */
export function bookletCache(folder: string | undefined): BookletCache {
  const read = async (name: string) => (folder === undefined ? undefined : readFile(path.join(folder, name)).catch(() => undefined));
  const write = async (name: string, bytes: Uint8Array | string) => {
    if (folder === undefined) return;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, bytes);
    await rename(part, file);
  };
  return {
    async booklet(key) {
      const facts = await read(bookletName(key, 'json'));
      const pdf = facts && (await read(bookletName(key, 'pdf')));
      if (!facts || !pdf) return undefined;
      return { pdf, ...(JSON.parse(facts.toString('utf8')) as Omit<TypesetBooklet, 'pdf'>) };
    },
    async keepBooklet(key, { pdf, ...facts }) {
      await write(bookletName(key, 'pdf'), pdf);
      await write(bookletName(key, 'json'), JSON.stringify(facts));
    },
    async picture(key, make) {
      const name = path.join('booklet-pictures', key.slice(0, 2), key);
      const kept = await read(name);
      if (kept) return kept;
      const made = await make();
      await write(name, made);
      return made;
    },
  };
}

const bookletName = (key: string, ending: string) => path.join('booklets', key.slice(0, 2), `${key}.${ending}`);
