import { readFile, stat } from 'node:fs/promises';
import type { FieldPlace, IssueLog } from '../issue-log.ts';
import type { ContentFile } from './scan-folder.ts';

/** Read a file whole; its size where that is too large, or why it cannot be read. */
export async function readBytes(file: ContentFile, mostBytes: number): Promise<Buffer | { readonly bytes: number } | { readonly why: string }> {
  try {
    const { size } = await stat(file.absolute);
    return size > mostBytes ? { bytes: size } : await readFile(file.absolute);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { why: code };
  }
}

/** Read a file whole; undefined, and an issue at a place, where that cannot be. */
export async function readBytesOr(file: ContentFile, mostBytes: number, at: FieldPlace, log: IssueLog): Promise<Buffer | undefined> {
  const read = await readBytes(file, mostBytes);
  if (Buffer.isBuffer(read)) return read;
  if ('bytes' in read) log.add(at, 'file-too-large', read.bytes, mostBytes);
  else log.add(at, 'file-unreadable', read.why);
  return undefined;
}
