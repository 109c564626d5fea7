import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeEditionZip } from '../../../src/press/order/write-edition-zip.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'doorstep-zip-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const zipFile = () => path.join(folder, '2027.zip');

it('holds every file as it was, and a list of sums that agrees with them', async () => {
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.(?:pdf|json|csv)$/u), fc.uint8Array({ maxLength: 5000 }), { maxKeys: 6 }), async (files) => {
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes);
    await writeEditionZip(zipFile(), folder, Object.keys(files));
    const { SHA256SUMS, ...found } = unzipSync(await readFile(zipFile()));
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(files).toSorted());
    for (const [name, bytes] of Object.entries(files)) expect(Buffer.compare(found[name] ?? Buffer.of(1), bytes)).toBe(0);
    const sums = Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`).toSorted();
    expect(Buffer.from(SHA256SUMS ?? []).toString().split('\n').filter(Boolean).toSorted()).toEqual(sums);
  }), { numRuns: 20 });
});

it('is the same bytes another day, in another time zone, with the names in another order', async () => {
  await writeFile(path.join(folder, 'a.pdf'), 'pdf');
  await writeFile(path.join(folder, 'b.json'), '{}');
  await writeEditionZip(zipFile(), folder, ['a.pdf', 'b.json']);
  const first = await readFile(zipFile());
  await utimes(path.join(folder, 'a.pdf'), 0, 0);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  await writeEditionZip(zipFile(), folder, ['b.json', 'a.pdf']);
  process.env['TZ'] = zone ?? 'UTC';
  expect(Buffer.compare(first, await readFile(zipFile()))).toBe(0);
});
