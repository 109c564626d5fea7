import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BookletData } from '../../src/booklet/booklet-data.ts';
import { typesetAll } from '../../src/booklet/typeset-pool.ts';
import type { TypesetBooklet } from '../../src/booklet/typeset-booklet.ts';
import { composed, programmeOf, projectFile } from './sample-booklet.ts';

describe('booklets set in worker processes', () => {
  let data: BookletData;
  let changed: BookletData;
  beforeAll(async () => {
    data = composed(await programmeOf());
    changed = composed(await programmeOf({ 'areas/oost/projects/bomen.md': projectFile({ title: 'Andere bomen' }) }));
  });

  const run = async (wanted: readonly BookletData[], cacheDir?: string) => {
    const done: { name: string; booklet: TypesetBooklet }[] = [];
    const jobs = wanted.map((each, index) => ({ name: `boekje ${index}`, compose: () => each }));
    await typesetAll(jobs, ({ name }, booklet) => { done.push({ name, booklet }); }, { fontFiles: [], cacheDir });
    return done.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  };

  it('come out once each, with their pages', async () => {
    const done = await run([data, changed, data]);
    expect(done.map(({ name }) => name)).toEqual(['boekje 0', 'boekje 1', 'boekje 2']);
    expect(done.every(({ booklet }) => booklet.pages > 0 && Buffer.from(booklet.pdf).subarray(0, 5).toString() === '%PDF-')).toBe(true);
    expect(Buffer.from(done[0]?.booklet.pdf ?? []).equals(Buffer.from(done[2]?.booklet.pdf ?? []))).toBe(true);
    expect(Buffer.from(done[0]?.booklet.pdf ?? []).equals(Buffer.from(done[1]?.booklet.pdf ?? []))).toBe(false);
  });

  it('come from the cache the second time, byte for byte, unless something in them changed', async () => {
    const cacheDir = await mkdtemp(path.join(tmpdir(), 'doorstep-booklet-cache-'));
    const kept = async () => (await readdir(path.join(cacheDir, 'booklets'), { recursive: true })).filter((name) => name.endsWith('.pdf')).length;
    const [first] = await run([data], cacheDir);
    expect(await kept()).toBe(1);
    const [second] = await run([data], cacheDir);
    expect(await kept()).toBe(1);
    expect(second?.booklet.pages).toBe(first?.booklet.pages);
    expect(Buffer.from(second?.booklet.pdf ?? []).equals(Buffer.from(first?.booklet.pdf ?? []))).toBe(true);
    await run([changed], cacheDir);
    expect(await kept()).toBe(2);
  });

  it('stop at the first that cannot be set, with its name', async () => {
    const broken = { ...data, sections: [{ kind: 'onbekend' }] } as unknown as BookletData;
    await expect(run([broken])).rejects.toThrow(/no such section: onbekend/u);
  });

  it('stop when what is done with them fails', async () => {
    await expect(typesetAll([{ name: 'x', compose: () => data }], () => { throw new Error('schijf vol'); }, { fontFiles: [], cacheDir: undefined })).rejects.toThrow('schijf vol');
  });
});
