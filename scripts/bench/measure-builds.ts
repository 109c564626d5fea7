import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateContent } from './generate-content.ts';
import { measure, middleOf, type Usage } from './measure.ts';

const RUNS = 3;
const DAY = ['--date', '2027-03-01', '--no-cache'];
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** 1,000 projects in 40 areas: site, search and booklets, beside a bare pipeline that makes as many pages. In turns, so that a machine that slows down slows both. */
export async function measureBuilds(folder: string): Promise<string[]> {
  const content = join(folder, 'content');
  await generateContent(content, { areas: 40, projectsPerArea: 25 });
  const whole: Usage[] = [];
  const bare: Usage[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await measure(script('bare.ts'), [content, join(folder, `bare-${run}`)]));
    whole.push(await measure(script('../build.ts'), [
      '--content', content, '--out', join(folder, `out-${run}`), '--press-out', join(folder, `press-${run}`), ...DAY, '--without', 'press', '--without', 'page-pictures',
    ]));
  }
  return [
    `1,000 projects in 40 areas, one language; ${machine()}; median of ${RUNS} runs, whole processes, nothing cached`,
    row('bare Astro + Pagefind + Typst', middleOf(bare)),
    row('Doorstep: site, search, booklets', middleOf(whole)),
    `ratio, run by run: ${whole.map((usage, run) => (usage.seconds / (bare[run]?.seconds ?? Number.NaN)).toFixed(2)).join('  ')}`,
  ];
}

/** 40 booklets of some 24 pages with photos: all of them for readers, and the printer's files of all of them. */
export async function measurePaper(folder: string): Promise<string[]> {
  const content = join(folder, 'paper');
  await generateContent(content, { areas: 40, projectsPerArea: 5, photosPerProject: 1 });
  const site = await measure(script('../build.ts'), [
    '--content', content, '--out', join(folder, 'paper-out'), '--press-out', join(folder, 'paper-press'), ...DAY, '--without', 'press', '--without', 'page-pictures',
  ]);
  const press = await measure(script('../press.ts'), ['--edition', '2027', '--content', content, '--press-out', join(folder, 'press-files'), ...DAY]);
  return [
    `40 areas with 5 projects and 5 photos each; ${machine()}; one run each, whole processes, nothing cached`,
    row('site with 80 readers’ booklets', site),
    row('40 press files, imposed, checked', press),
  ];
}

function machine(): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  return `${cpus().length} × ${model}`;
}

function row(name: string, { seconds, cpuSeconds, mebibytes }: Usage): string {
  return `  ${name.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s  ${cpuSeconds.toFixed(1).padStart(6)} s processor  ${Math.round(mebibytes)} MiB`;
}
