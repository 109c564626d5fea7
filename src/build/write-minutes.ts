import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minutesPath } from '../derive/minutes.ts';
import type { Programme } from '../model/programme.ts';

/** Copy the reports of meetings that came as files to where the pages lead, beside each area's agenda. Returns how many there are. */
export async function writeMinutes({ programme, outDir }: { programme: Programme; outDir: string }): Promise<number> {
  let copied = 0;
  for (const meeting of programme.meetings) {
    const path = minutesPath(meeting);
    if (path === undefined || !meeting.minutes || !('file' in meeting.minutes)) continue;
    const target = join(outDir, decodeURIComponent(path));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(meeting.minutes.file, target);
    copied += 1;
  }
  return copied;
}
