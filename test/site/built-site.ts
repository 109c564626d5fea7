import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/build/build-site.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { writeContentFolder, type ContentFiles } from '../content-folder.ts';

/** A site that stands in a folder. */
export interface BuiltSite {
  readonly dir: string;
  /** Addresses of all its pages, `/oost/bomen/`. */
  readonly pages: readonly string[];
  /** The HTML of a page, `/oost/bomen/` or `/404.html`. */
  html(path: string): Promise<string>;
}

/** Load content for the first of March 2027; faulty content fails the test that wrote it. */
export async function loadForSite(files: ContentFiles): Promise<Programme> {
  const { programme, issues } = await loadProgramme({ contentDir: await writeContentFolder(files), today: '2027-03-01' });
  if (!programme) throw new Error(issues.map((issue) => `${issue.file}:${issue.line} ${issue.message.en}`).join('\n'));
  return programme;
}

/** Build the site of a programme in the machine's temporary folder. */
export async function builtSite(programme: Programme, dir?: string): Promise<BuiltSite> {
  const outDir = dir ?? await mkdtemp(join(tmpdir(), 'doorstep-site-'));
  await buildSite({ programme, outDir });
  const files = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html'));
  return {
    dir: outDir,
    pages: files.map((name) => `/${name.replace(/index\.html$/u, '')}`).sort(),
    html: (path) => readFile(join(outDir, path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
  };
}
