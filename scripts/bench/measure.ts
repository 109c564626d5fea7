import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one whole process took: wall clock and processor seconds, largest memory in MiB. */
export interface Usage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly mebibytes: number;
}

const HOOK = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/** Run a script as a process of its own and tell what it used; it must end with 0. */
export async function measure(script: string, words: readonly string[]): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', HOOK, script, ...words], {
      env: { ...process.env, DOORSTEP_USAGE_FILE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output.join('')}`);
  const used = JSON.parse(await readFile(file, 'utf8')) as Omit<Usage, 'seconds'>;
  await rm(folder, { recursive: true });
  return { seconds, ...used };
}

/** The run in the middle, by wall clock: one slow run of a busy machine does not count. */
export function middleOf(runs: readonly Usage[]): Usage {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}
