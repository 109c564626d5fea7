import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Results of earlier work, found by a key that follows from everything the result depends on. */
export interface FileCache {
  /** The bytes for a key: from the cache, or made now and kept. */
  get(kind: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** A cache in a folder; without a folder everything is made anew. Several builds may share it: files appear whole or not at all. */
export function fileCache(dir: string | undefined): FileCache {
  return {
    async get(kind, key, make) {
      if (dir === undefined) return make();
      const file = join(dir, kind, key.slice(0, 2), key);
      const kept = await readFile(file).catch(() => undefined);
      if (kept) return kept;
      const made = await make();
      await mkdir(dirname(file), { recursive: true });
      const part = `${file}.${randomUUID()}`;
      await writeFile(part, made);
      await rename(part, file);
      return made;
    },
  };
}
