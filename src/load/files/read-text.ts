import { wholeFile, type IssueLog } from '../issue-log.ts';
import { readBytesOr } from './read-bytes.ts';
import type { ContentFile } from './scan-folder.ts';

/** No text that people write and read comes near this; what is larger is a mistake and would only hold up the build. */
export const MOST_TEXT_BYTES = 500_000;
/** Lists may be longer than texts: all postcodes of a large city, a detailed boundary. */
export const MOST_DATA_BYTES = 10_000_000;

/** Characters that nobody sees and that break outputs: control characters but tab and line ends, halves of characters. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/u;
/** Characters that turn the direction of writing, so that a text reads differently from what it says. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Read a text file as UTF-8, line ends as LF and without a byte order mark; undefined, and issues, where that cannot be. */
export async function readText(file: ContentFile, mostBytes: number, log: IssueLog): Promise<string | undefined> {
  const bytes = await readBytesOr(file, mostBytes, wholeFile(file.path), log);
  if (bytes === undefined) return undefined;
  if (isUtf16(bytes)) {
    log.add(wholeFile(file.path), 'encoding-utf16');
    return undefined;
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  if (text.includes('\uFFFD') && !isUtf8(bytes)) {
    log.add({ file: file.path, ...positionAt(text, text.indexOf('\uFFFD')) }, 'encoding-not-utf8');
    return undefined;
  }
  if (text.trim() === '') {
    log.add(wholeFile(file.path), 'file-empty');
    return undefined;
  }
  const hidden = hiddenCharacter(text);
  if (hidden !== undefined) {
    log.add({ file: file.path, ...positionAt(text, hidden.offset) }, hidden.rule, hidden.code);
    return undefined;
  }
  return text;
}

/** The first character of a text that nobody can see and that may not be in content. */
export function hiddenCharacter(text: string): { offset: number; rule: 'control-character' | 'bidi-control'; code: string } | undefined {
  for (const [pattern, rule] of [[CONTROL, 'control-character'], [BIDI, 'bidi-control']] as const) {
    const offset = text.search(pattern);
    if (offset >= 0) return { offset, rule, code: `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}` };
  }
  return undefined;
}

/** Line and column, from 1, of an offset in a text. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** By its byte order mark, or by every second byte of its beginning being nil, as Latin letters have it. */
function isUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const nils = (parity: number) => start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  return start.length >= 8 && (nils(0) > start.length / 4 || nils(1) > start.length / 4) && start.some((byte) => byte !== 0);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
