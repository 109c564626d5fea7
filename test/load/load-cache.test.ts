import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLoadCache } from '../../src/load/load-cache.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { addContentFiles, minimalContent, writeContentFolder } from '../content-folder.ts';
import { TODAY } from './load-faults.ts';
import { noisyPicture } from './test-pictures.ts';

const content = async () => writeContentFolder({
  ...minimalContent(),
  'areas/oost/projects/bomen.fy.md': '---\ntitle: Beammen\n---\nWy plantsje, sjoch [hjir](../area.md).\n',
  'areas/oost/area.md': String(minimalContent()['areas/oost/area.md']).replace('\n---\nOost', '\ncover: {src: foto.png, alt: Water}\n---\nOost'),
  'areas/oost/foto.png': await noisyPicture('png'),
});
const cacheDir = () => mkdtempSync(path.join(tmpdir(), 'doorstep-cache-'));

describe('a cache of loading', () => {
  it('gives the same programme as loading anew, again and again', async () => {
    const [contentDir, dir] = [await content(), cacheDir()];
    const anew = await loadProgramme({ contentDir, today: TODAY });
    for (let run = 0; run < 3; run += 1) {
      const cache = await openLoadCache(dir, contentDir);
      expect(await loadProgramme({ contentDir, today: TODAY, cache })).toEqual(anew);
      await cache.save();
    }
    expect(readdirSync(dir, { recursive: true }).filter((name) => String(name).split(path.sep).length === 3)).toHaveLength(1);
  });

  it('within one process gives each load texts of its own', async () => {
    const contentDir = await content();
    const cache = await openLoadCache(undefined, contentDir);
    const first = await loadProgramme({ contentDir, today: TODAY, cache });
    const second = await loadProgramme({ contentDir, today: TODAY, cache });
    expect(second).toEqual(first);
    expect(second.programme?.projects[0]?.body.nl?.tree).not.toBe(first.programme?.projects[0]?.body.nl?.tree);
  });

  it('does not hide a change, nor a fault', async () => {
    const [contentDir, dir] = [await content(), cacheDir()];
    const load = async () => {
      const cache = await openLoadCache(dir, contentDir);
      const { issues } = await loadProgramme({ contentDir, today: TODAY, cache });
      await cache.save();
      return issues.map(({ rule }) => rule);
    };
    expect(await load()).toEqual([]);
    await addContentFiles(contentDir, { 'areas/oost/projects/bomen.fy.md': '---\ntitel: Beammen\n---\n# Kop\n', 'areas/oost/foto.png': 'geen foto' });
    expect(await load()).toEqual(['picture-format', 'field-unknown', 'heading-level']);
    expect(await load()).toEqual(['picture-format', 'field-unknown', 'heading-level']);
  });

  it('that was damaged is as good as none', async () => {
    const [contentDir, dir] = [await content(), cacheDir()];
    const cache = await openLoadCache(dir, contentDir);
    await loadProgramme({ contentDir, today: TODAY, cache });
    await cache.save();
    const [file] = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    writeFileSync(path.join(file?.parentPath ?? '', file?.name ?? ''), 'kapot');
    const { issues, programme } = await loadProgramme({ contentDir, today: TODAY, cache: await openLoadCache(dir, contentDir) });
    expect(issues).toEqual([]);
    expect(programme?.projects).toHaveLength(1);
  });
});
