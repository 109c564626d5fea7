import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateContent } from '../../scripts/bench/generate-content.ts';
import { planBooklets } from '../../src/build/booklet-plan.ts';
import { checkContent } from '../../src/build/check-content.ts';
import { writeBooklets } from '../../src/build/write-booklets.ts';
import { askEach, complaintsOf, mustHave } from './programs.ts';
import { failingUa1, type FailingFile } from './verapdf.ts';
import { typesetPages } from '../press/typeset-pages.ts';

const EXAMPLE = path.join(import.meta.dirname, '../../content');
const TODAY = '2027-03-01';
const AREAS = 40;

let folder: string;
let untagged: string;
let failing: readonly FailingFile[];
const files: Record<'example' | 'generated', readonly string[]> = { example: [], generated: [] };

async function writeAll(contentDir: string, outDir: string): Promise<readonly string[]> {
  const { programme, issues } = await checkContent({ contentDir, today: TODAY });
  if (!programme) throw new Error(issues.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  const facts = await writeBooklets({ programme, booklets: planBooklets(programme, []), outDir, cacheDir: undefined });
  return [...facts.keys()].map((name) => path.join(outDir, name));
}

beforeAll(async () => {
  await mustHave('qpdf', 'pdfinfo', 'gs', 'java', 'mvn');
  folder = await mkdtemp(path.join(tmpdir(), 'doorstep-readers-'));
  await generateContent(path.join(folder, 'content'), { areas: AREAS, projectsPerArea: 5, photosPerProject: 1 });
  files.example = await writeAll(EXAMPLE, path.join(folder, 'example'));
  files.generated = await writeAll(path.join(folder, 'content'), path.join(folder, 'generated'));
  untagged = path.join(folder, 'untagged.pdf');
  await writeFile(untagged, await typesetPages(['Zonder tags.']));
  failing = await failingUa1([untagged, ...files.example, ...files.generated]);
}, 1_800_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['example', 'generated'] as const)('the reader’s booklets of the %s, in both sizes', (which) => {
  it('are there for every area', () => {
    expect(files[which].length).toBeGreaterThanOrEqual(which === 'generated' ? 2 * AREAS : 10);
  });

  it('pass PDF/UA-1 of veraPDF', () => {
    expect(failing.filter(({ file }) => files[which].includes(file))).toEqual([]);
  });

  it('are read by qpdf, poppler and Ghostscript without a word', async () => {
    const complaints = await askEach(files[which], async (file) => (await complaintsOf(file)).map((complaint) => `${path.basename(file)}: ${complaint}`));
    expect(complaints.flat()).toEqual([]);
  });
});

it('veraPDF itself sees a file that is not accessible', () => {
  expect(failing.map(({ file }) => file)).toContain(untagged);
  expect(failing.find(({ file }) => file === untagged)?.rules.join('\n')).toMatch(/tag|metadata|title/iu);
});
