import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from '../src/build/build.ts';
import { silentProgress } from '../src/build/progress.ts';

/** Test files run in processes of their own; they share one build of the example, found by the process that started them. */
const FOLDER = join(tmpdir(), `doorstep-example-${process.ppid}`);
const DONE = join(FOLDER, 'done');

/** The folder with the whole site of the example municipality on a fixed day; the first to ask builds it, others wait. */
export async function exampleSite(): Promise<string> {
  const first = await mkdir(FOLDER).then(() => true, () => false);
  if (first) {
    const code = await build({
      contentDir: fileURLToPath(new URL('../content', import.meta.url)),
      outDir: join(FOLDER, 'dist'),
      pressOutDir: join(FOLDER, 'press'),
      areaIds: [],
      today: '2027-03-01',
      cacheDir: undefined,
    }, silentProgress).catch((error: unknown) => String(error));
    await writeFile(DONE, String(code));
  }
  while (!existsSync(DONE)) await setTimeout(200);
  const code = await readFile(DONE, 'utf8');
  if (code !== '0') throw new Error(`The example could not be built: ${code}`);
  return join(FOLDER, 'dist');
}
