import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type BuildOptions } from '../../src/build/build.ts';
import { silentProgress, type Progress } from '../../src/build/progress.ts';
import { UserError } from '../../src/model/user-error.ts';
import { minimalContent, writeContentFolder } from '../content-folder.ts';

let folder: string;
let contentDir: string;
const options = (more: Partial<BuildOptions> = {}): BuildOptions => ({
  contentDir, outDir: join(folder, 'dist'), pressOutDir: join(folder, 'press'), areaIds: [], today: '2027-03-01', cacheDir: undefined, ...more,
});

/** Every file of an output with the hash of its bytes. */
async function contents(dir: string): Promise<Record<string, string>> {
  const names = await readdir(dir, { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names.sort()) {
    if ((await stat(join(dir, name))).isFile()) files[name] = createHash('sha256').update(await readFile(join(dir, name))).digest('hex');
  }
  return files;
}

function listening(): { lines: string[]; progress: Progress } {
  const lines: string[] = [];
  return { lines, progress: { ...silentProgress, say: (line) => lines.push(line) } };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-build-'));
  contentDir = await writeContentFolder(minimalContent());
  expect(await build(options(), silentProgress)).toBe(0);
});

describe('a build of another content folder', () => {
  it('makes every kind of output at its address', async () => {
    const files = Object.keys(await contents(join(folder, 'dist')));
    expect(files).toEqual(expect.arrayContaining([
      'index.html', '404.html', '_headers', 'robots.txt', 'sitemap-index.xml', 'agenda.ics', 'feed.xml',
      'oost/index.html', 'oost/bomen/index.html', 'oost/bomen/card.png', 'oost/agenda.ics', 'oost/feed.xml',
      'oost/agenda/index.html', 'oost/booklets/index.html', 'oost/booklet-2027.pdf', 'oost/booklet-2027-large.pdf',
      'fy/index.html', 'fy/oost/index.html', 'fy/oost/bomen/index.html',
      'themes/groen/index.html', 'partners/elkien/index.html', 'editions/2027/index.html', 'agenda/index.html', 'news/index.html', 'search/index.html',
      'roles/index.html', 'lessons/index.html', 'data/projects.json', 'data/projects.csv', 'data/promises.json', 'data/catalog.jsonld', 'pagefind/pagefind.js',
    ]));
    expect(files.filter((file) => /^k\/[0-9a-hjkmnp-tv-z]{5}\/index\.html$/u.test(file))).toHaveLength(1);
  });

  it('publishes no news before its day, and says that it waits', async () => {
    const waiting = await writeContentFolder({ ...minimalContent(), 'areas/oost/news/2027-03-02-morgen.md': '---\ntitle: Morgen begint het\ndate: 2027-03-02\n---\nHet begint.\n' });
    const outDir = join(folder, 'waiting');
    const { lines, progress } = listening();
    expect(await build(options({ contentDir: waiting, outDir, without: ['press', 'page-pictures'] }), progress)).toBe(0);
    expect(lines).toContain('1 news item waits for its day and is not published yet.');
    const files = await readdir(outDir, { recursive: true });
    expect(files.filter((file) => file.includes('2027-03-02'))).toEqual([]);
    for (const file of files.filter((name) => /\.(?:html|xml|json)$/u.test(name))) expect(await readFile(join(outDir, file), 'utf8'), file).not.toContain('Morgen begint het');
  });

  it('gives the same bytes again, wherever it is put', async () => {
    const outDir = join(folder, 'elsewhere', 'again');
    expect(await build(options({ outDir }), silentProgress)).toBe(0);
    expect(await contents(outDir)).toEqual(await contents(join(folder, 'dist')));
  });

  it('says how many pages and how large each booklet is, where it is offered', async () => {
    const html = await readFile(join(folder, 'dist', 'oost', 'booklets', 'index.html'), 'utf8');
    const pages = /data-booklet-facts="\/oost\/booklet-2027\.pdf"[^>]*>PDF, (\d+) pagina’s, [\d,]+ (?:kB|MB)</u.exec(html)?.[1];
    expect(Number(pages) % 4).toBe(0);
  });

  it('warns of letters that no font of the booklets has', async () => {
    const files = minimalContent();
    const odd = await writeContentFolder({ ...files, 'areas/oost/projects/bomen.md': `${files['areas/oost/projects/bomen.md'] ?? ''}\nHier komt 漢 te staan.\n` });
    const { lines, progress } = listening();
    expect(await build(options({ contentDir: odd, outDir: join(folder, 'odd'), without: ['press', 'page-pictures'] }), progress)).toBe(0);
    expect(lines.filter((line) => line.startsWith('warning booklets'))).toEqual([expect.stringContaining('"漢" (U+6F22) (oost 2027 nl large, oost 2027 nl normal)')]);
    expect(lines.join('\n')).toContain('1 warning,');
  });

  it('tells at the end what was made and where to look', async () => {
    const { lines, progress } = listening();
    await build(options({ outDir: join(folder, 'told') }), progress);
    expect(lines.join('\n')).toMatch(/\d+ pages, 2 booklets, \d+ words indexed, \d+ warnings, [\d.]+ s/u);
    expect(lines.join('\n')).toContain(join(folder, 'told', 'index.html'));
  });
});

describe('a build that fails', () => {
  it('on faults in content ends with 1, tells them all, and leaves the previous output as it was', async () => {
    const before = await contents(join(folder, 'dist'));
    const content = minimalContent();
    const wrong = await writeContentFolder({
      ...content,
      'areas/oost/projects/bomen.md': (content['areas/oost/projects/bomen.md'] ?? '').replace('partners: [elkien]', 'partners: [elkein]').replace('groen', 'groeen'),
    });
    const { lines, progress } = listening();
    expect(await build(options({ contentDir: wrong }), progress)).toBe(1);
    expect(lines.join('\n')).toContain('no partner "elkein"; did you mean "elkien"?');
    expect(lines.join('\n')).toContain('no theme "groeen"; did you mean "groen"?');
    expect(await contents(join(folder, 'dist'))).toEqual(before);
  });

  it('in the middle leaves the previous output as it was, and nothing half made beside it', async () => {
    const before = await contents(join(folder, 'dist'));
    const breaking: Progress = { ...silentProgress, step: (name, work) => (name === 'data' ? Promise.reject(new Error('the disk is full')) : work()) };
    await expect(build(options(), breaking)).rejects.toThrow('the disk is full');
    expect(await contents(join(folder, 'dist'))).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  it('for an area that is not there says which there are', async () => {
    await expect(build(options({ areaIds: ['oostt'] }), silentProgress)).rejects.toThrow(UserError);
  });

  it('never replaces the content folder', async () => {
    await expect(build(options({ outDir: contentDir }), silentProgress)).rejects.toThrow(UserError);
    expect(await readdir(contentDir)).toContain('municipality.yml');
  });
});

it('booklets of one area can be made alone', async () => {
  const content = minimalContent();
  const two = await writeContentFolder({
    ...content,
    'areas/west/area.md': (content['areas/oost/area.md'] ?? '').replace(/^title: .*$/mu, 'title: West'),
    'areas/west/projects/bankjes.md': content['areas/oost/projects/bomen.md'] ?? '',
  });
  const outDir = join(folder, 'one-area');
  expect(await build(options({ contentDir: two, outDir, areaIds: ['west'] }), silentProgress)).toBe(0);
  const booklets = Object.keys(await contents(outDir)).filter((file) => file.endsWith('.pdf'));
  expect(booklets).toEqual(['west/booklet-2027-large.pdf', 'west/booklet-2027.pdf']);
});
