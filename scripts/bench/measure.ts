import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a program took with all its processes: wall clock and processor seconds, and the memory of the largest process in MiB. */
export interface Usage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly mebibytes: number;
}

interface ProcessUsage { readonly mebibytes: number; readonly cpuSeconds: number; readonly childSeconds: number }

const HOOK = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/** Run a script as a process of its own and tell what it and its workers used; it must end with 0. */
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
  const processes = await Promise.all((await readdir(folder)).map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as ProcessUsage));
  await rm(folder, { recursive: true });
  // The process that was started ends last, and knows of all others.
  const cpuSeconds = Math.max(...processes.map((used) => used.cpuSeconds + used.childSeconds));
  return { seconds, cpuSeconds, mebibytes: Math.max(...processes.map(({ mebibytes }) => mebibytes)) };
}

/** The run in the middle, by wall clock: one slow run of a busy machine does not count. */
export function middleOf(runs: readonly Usage[]): Usage {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}
