import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { addContentFiles, minimalContent, writeContentFolder } from '../content-folder.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'doorstep-build-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const outputs = async () => Object.fromEntries(await Promise.all(
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.parentPath.includes('.faulty')).map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), (await readFile(file)).toString('base64')] as const;
  }),
));

it('a build makes the press files of the current edition; when one is not right for the printer, neither site nor press files change', async () => {
  const content = await writeContentFolder(minimalContent());
  const run = () => build({ contentDir: content, outDir: path.join(folder, 'dist'), pressOutDir: path.join(folder, 'press'), areaIds: [], today: '2027-03-01', cacheDir: undefined }, silentProgress);
  expect(await run()).toBe(0);
  const before = await outputs();
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['dist/index.html', 'press/2027/2027.zip', 'press/2027/oost/oost-2027.pdf']));

  const project = minimalContent()['areas/oost/projects/bomen.md'] ?? '';
  await addContentFiles(content, {
    'areas/oost/projects/straat.jpg': await sharp({ create: { width: 300, height: 200, channels: 3, background: '#446688' } }).jpeg().toBuffer(),
    'areas/oost/projects/bomen.md': project.replace('\n---\nWij', '\nphotos: [{src: straat.jpg, alt: De straat in de zomer, consent: true}]\n---\nWij'),
  });
  expect(await run()).toBe(1);
  expect(await outputs()).toEqual(before);
});
