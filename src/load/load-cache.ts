import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Remembers between loads what follows from a file alone: parsed texts, checked pictures. Keys hold the content's
 * SHA-256, values are plain data; `get` answers a copy of its own, since links are filled in later.
 */
export interface LoadCache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** A cache that can be kept in a file for the next run. */
export interface KeptLoadCache extends LoadCache {
  /** Write what this run used; what it did not use is forgotten. */
  save(): Promise<void>;
}

/** Folders whose code decides what a cached value looks like: another version of it makes the cache void. */
const CODE = ['load', 'markdown', 'model'].map((folder) => new URL(`../${folder}/`, import.meta.url));

/** Open the cache of a content folder, empty where there is none or where it is of other code; without `cacheDir` it lasts as long as the process. */
export async function openLoadCache(cacheDir: string | undefined, contentDir: string): Promise<KeptLoadCache> {
  const folder = cacheDir === undefined ? undefined : path.join(cacheDir, 'load', createHash('sha256').update(path.resolve(contentDir)).digest('hex').slice(0, 16));
  const file = folder === undefined ? undefined : path.join(folder, await versionOfCode());
  const kept = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  const known = kept === undefined ? new Map<string, Buffer>() : mapFrom(kept);
  const used = new Map<string, Buffer>();
  return {
    get(key) {
      const value = used.get(key) ?? known.get(key);
      if (value === undefined) return undefined;
      used.set(key, value);
      return deserialize(value) as unknown;
    },
    set(key, value) {
      used.set(key, serialize(value));
    },
    async save() {
      const unchanged = used.size === known.size && [...used.keys()].every((key) => known.has(key));
      if (folder === undefined || file === undefined || unchanged) return;
      await mkdir(folder, { recursive: true });
      // Several builds may share the folder: the file appears whole or not at all.
      const part = `${file}.${randomUUID()}`;
      await writeFile(part, serialize(used));
      await rename(part, file);
      // What other versions of the code left is of no use any more.
      for (const name of await readdir(folder)) {
        if (name !== path.basename(file)) await rm(path.join(folder, name), { force: true });
      }
    },
  };
}

/** A file that was cut off is as good as none. */
function mapFrom(kept: Buffer): Map<string, Buffer> {
  try {
    return deserialize(kept) as Map<string, Buffer>;
  } catch {
    return new Map();
  }
}

/** Take a value from the cache, or work it out and remember it. */
export function remembered<T>(cache: LoadCache | undefined, key: string, work: () => T): T {
  const known = cache?.get(key);
  if (known !== undefined) return known as T;
  const value = work();
  cache?.set(key, value);
  return value;
}

async function versionOfCode(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of CODE) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
    for (const name of names) hash.update(name).update(await readFile(new URL(name.split(path.sep).join('/'), folder)));
  }
  return hash.digest('hex').slice(0, 32);
}
