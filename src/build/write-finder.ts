import { join } from 'node:path';
import { finderChunks } from '../derive/area-finder.ts';
import type { Programme } from '../model/programme.ts';
import { writeOut } from './write-out.ts';

/** Write the small files in which the home page looks up postcodes and streets. Returns how many there are. */
export async function writeFinder({ programme, outDir }: { programme: Programme; outDir: string }): Promise<number> {
  const chunks = finderChunks(programme);
  for (const [name, chunk] of chunks) await writeOut(join(outDir, '_find', `${name}.json`), JSON.stringify(chunk));
  return chunks.size;
}
