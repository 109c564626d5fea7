/**
 * Remembers between loads what takes long to work out: parsed texts and checked pictures. Keys hold the content's
 * SHA-256, values are plain data; whoever builds decides where they are kept and for how long.
 */
export interface LoadCache {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

/** Take a value from the cache, or work it out and remember it. What comes from a cache is a copy, since links are filled in later. */
export function remembered<T>(cache: LoadCache | undefined, key: string, work: () => T): T {
  if (cache === undefined) return work();
  const known = cache.get(key);
  if (known !== undefined) return structuredClone(known) as T;
  const value = work();
  cache.set(key, structuredClone(value));
  return value;
}
