import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Programme } from '../model/programme.ts';
import { composeFeeds } from './compose-feeds.ts';

/** Write the calendars and news feeds of a programme into the output folder. Returns how many files there are. */
export async function writeFeeds({ programme, outDir }: { readonly programme: Programme; readonly outDir: string }): Promise<number> {
  const feeds = await composeFeeds(programme);
  await Promise.all([...feeds].map(async ([sitePath, content]) => {
    const file = path.join(outDir, sitePath);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }));
  return feeds.size;
}
