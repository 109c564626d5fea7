import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateContent } from './bench/generate-content.ts';
import { measure, middleOf, type Usage } from './bench/measure.ts';

const RUNS = 3;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
try {
  const content = join(folder, 'content');
  await generateContent(content, { areas: 40, projectsPerArea: 25 });
  const whole: Usage[] = [];
  const bare: Usage[] = [];
  // In turns, so that a machine that slows down slows both.
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await measure(script('bench/bare.ts'), [content, join(folder, `bare-${run}`)]));
    whole.push(await measure(script('build.ts'), ['--content', content, '--out', join(folder, `out-${run}`), '--press-out', join(folder, `press-${run}`), '--date', '2027-03-01', '--no-cache', '--without', 'press', '--without', 'page-pictures']));
  }
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  console.log(`1,000 projects in 40 areas, one language; ${cpus().length} × ${model}; median of ${RUNS} runs, whole processes, nothing cached\n`);
  show('bare Astro + Pagefind + Typst', middleOf(bare));
  show('Doorstep: site, search, booklets', middleOf(whole));
  console.log(`\nratio, run by run: ${whole.map((usage, run) => (usage.seconds / (bare[run]?.seconds ?? Number.NaN)).toFixed(2)).join('  ')}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function show(name: string, { seconds, cpuSeconds, mebibytes }: Usage): void {
  console.log(`${name.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s  ${cpuSeconds.toFixed(1).padStart(6)} s processor  ${Math.round(mebibytes)} MiB`);
}
