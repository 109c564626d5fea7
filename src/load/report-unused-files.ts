import { posix } from 'node:path';
import { wholeFile, type IssueLog } from './issue-log.ts';
import type { PlacedFile } from './read-sources.ts';

/** Endings of files that somebody meant to be shown; notes and licences beside them are nobody's loss. */
const MEANT_TO_BE_SHOWN = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.tif', '.tiff', '.gif', '.heic', '.svg', '.csv', '.geojson', '.json', '.pdf', '.docx', '.xlsx', '.odt']);

/** Warn of pictures, tables and documents that no file names: their author thinks that they are on the site. */
export function reportUnusedFiles(files: readonly PlacedFile[], named: ReadonlySet<string>, log: IssueLog): void {
  for (const { path, place } of files) {
    if (place.kind === 'attachment' && !named.has(path) && MEANT_TO_BE_SHOWN.has(posix.extname(path).toLowerCase())) log.add(wholeFile(path), 'file-unused');
  }
}
