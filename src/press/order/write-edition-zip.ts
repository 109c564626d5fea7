import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Names inside the archive that are packed already; squeezing them again only takes time. */
const PACKED = /\.pdf$/u;

/**
 * Write an archive of files that lie in a folder, with a SHA256SUMS that `sha256sum --check` reads. The same files give
 * the same bytes on any machine, in any time zone. One file at a time is in memory, however large the edition.
 */
export async function writeEditionZip(zipFile: string, folder: string, names: readonly string[]): Promise<void> {
  const out = createWriteStream(zipFile);
  const archive = new Zip();
  const written = finished(out);
  archive.ondata = (error, chunk, final) => {
    if (error) out.destroy(error);
    else out.write(chunk);
    if (final) out.end();
  };
  const sums: string[] = [];
  for (const name of names.toSorted()) {
    const bytes = await readFile(path.join(folder, name));
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    add(archive, name, bytes);
    // Let the disk keep up: what is not written yet is in memory.
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), written]);
  }
  add(archive, 'SHA256SUMS', Buffer.from(sums.join('')));
  archive.end();
  await written;
}

function add(archive: Zip, name: string, bytes: Uint8Array): void {
  const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  // The first moment a zip can tell, in the machine's own time zone: fflate writes local time.
  entry.mtime = new Date(1980, 0, 1);
  archive.add(entry);
  entry.push(bytes, true);
}
