import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, type BuildOptions } from '../../src/build/build.ts';
import { drawCards, forkCardDrawer } from '../../src/build/draw-cards.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { minimalContent, writeContentFolder, type ContentFiles } from '../content-folder.ts';
import { loadForSite } from '../site/built-site.ts';

/** How many processes this one has started that are still there. */
const running = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

const optionsFor = async (content: ContentFiles): Promise<BuildOptions> => {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-workers-'));
  return {
    contentDir: await writeContentFolder(content), outDir: join(folder, 'dist'), pressOutDir: join(folder, 'press'), areaIds: [], today: '2027-03-01', cacheDir: undefined,
    without: ['press', 'page-pictures'],
  };
};

describe('the processes of a build', () => {
  it('are gone when it is done', async () => {
    const before = running();
    expect(await build(await optionsFor(minimalContent()), silentProgress)).toBe(0);
    await expect.poll(running, { timeout: 60_000 }).toBe(before);
  });

  it('are gone when the content is at fault, or the call is', async () => {
    const before = running();
    expect(await build(await optionsFor({ ...minimalContent(), 'themes.yml': '- {id: Groen}\n' }), silentProgress)).toBe(1);
    await expect.poll(running, { timeout: 60_000 }).toBe(before);
    await expect(build({ ...(await optionsFor(minimalContent())), areaIds: ['oostt'] }, silentProgress)).rejects.toThrow('no such area');
    await expect.poll(running, { timeout: 60_000 }).toBe(before);
  });

  it('stop the build when one of them ends', async () => {
    const programme = await loadForSite(minimalContent());
    const outDir = await mkdtemp(join(tmpdir(), 'doorstep-workers-'));
    const forked = forkCardDrawer();
    forked.kill('SIGKILL');
    await expect(drawCards({ programme, outDir, cacheDir: undefined, forked })).rejects.toThrow(/^Share cards could not be drawn: /u);
    expect((await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.png'))).toEqual([]);
  });
});
