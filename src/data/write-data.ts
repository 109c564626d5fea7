import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Programme } from '../model/programme.ts';
import { composeData } from './compose-data.ts';

/** Write the open data of a programme into `data/` of the output folder. Returns how many files there are. */
export async function writeData({ programme, outDir }: { readonly programme: Programme; readonly outDir: string }): Promise<number> {
  const files = composeData(programme);
  await mkdir(path.join(outDir, 'data', 'schema'), { recursive: true });
  await Promise.all([...files].map(([file, content]) => writeFile(path.join(outDir, 'data', file), content)));
  return files.size;
}
