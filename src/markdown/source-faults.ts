import { DEEPEST_NESTING } from './dialect.ts';
import type { MarkdownReport } from './markdown-report.ts';

/**
 * Bounds of a source that remark parses in seconds at worst. It is quadratic in the length of a paragraph, in signs that may open
 * or close something (a "<" most of all), and in lines of lists and quotes: 5,000 list items in pairs took 2 s, 18,000 took 25 s. A booklet of 24 pages has 40,000 characters.
 */
const MOST = {
  bodyCharacters: 150_000,
  blockCharacters: 50_000,
  blockLines: 2_000,
  blockSigns: 2_000,
  bodySigns: 8_000,
  blockAngles: 400,
  bodyAngles: 1_600,
  containers: 3_000,
  // Each line once for every block that it stands in.
  linesInBlocks: 40_000,
} as const;

/** Three times the bound, as indentation may mean something else (code); the exact count comes after parsing. */
const DEEPEST_PREFIX = 3 * DEEPEST_NESTING;

/** What stands before the text of a line inside lists and quotes. */
const PREFIX = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const MARKERS = />|[-*+]|\d+[.)]/gu;
/** Of an opening as it is written, in a message. */
const LONGEST_WRITTEN = 60;
const FENCE = /^[ \t>]*(?<colons>:{3,})(?:(?<name>[^\s\p{P}])|[ \t]*$)/u;
/** NUL and other control characters, and those that turn the direction of writing. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Bidi_Control}]/u;

/** Note what makes a source unfit for parsing; true when it can be parsed. Takes time in proportion to the source. */
export function sourceIsFit(source: string, report: MarkdownReport): boolean {
  if (source.length > MOST.bodyCharacters) {
    report.add({ line: 1, column: 1 }, 'text-too-long', source.length, MOST.bodyCharacters);
    return false;
  }
  const before = report.issues.length;
  const fences: OpenFence[] = [];
  let block = { start: 1, characters: 0, lines: 0, signs: 0, angles: 0 };
  let signs = 0;
  let angles = 0;
  let containers = 0;
  let linesInBlocks = 0;
  const endBlock = () => {
    if (block.characters > MOST.blockCharacters || block.lines > MOST.blockLines) {
      report.add({ line: block.start, column: 1 }, 'paragraph-too-long', block.characters, block.lines, MOST.blockCharacters, MOST.blockLines);
    } else if (block.signs > MOST.blockSigns) {
      report.add({ line: block.start, column: 1 }, 'text-too-complex', block.signs, MOST.blockSigns);
    } else if (block.angles > MOST.blockAngles) {
      report.add({ line: block.start, column: 1 }, 'text-too-complex', block.angles, MOST.blockAngles);
    }
  };
  const lines = source.split(/\r\n|\n|\r/u);
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) {
      endBlock();
      block = { start: index + 2, characters: 0, lines: 0, signs: 0, angles: 0 };
      continue;
    }
    const signsHere = count(line, '*_~[]<&`');
    const anglesHere = count(line, '<');
    signs += signsHere;
    angles += anglesHere;
    block = { start: block.start, characters: block.characters + line.length, lines: block.lines + 1, signs: block.signs + signsHere, angles: block.angles + anglesHere };
    const depth = nestingOf(line);
    containers += depth.markers + (followFence(line, index + 1, fences) ? 1 : 0);
    linesInBlocks += fences.length;
    if (depth.levels > DEEPEST_PREFIX || fences.length > DEEPEST_NESTING) {
      report.add({ line: index + 1, column: 1 }, 'nesting-too-deep', DEEPEST_NESTING);
      return false;
    }
  }
  endBlock();
  if (report.issues.length > before) return false;
  if (linesInBlocks > MOST.linesInBlocks) for (const { line, written, colons } of fences) report.add({ line, column: 1 }, 'directive-unclosed', written, ':'.repeat(colons));
  if (report.issues.length > before) return false;
  const most = [[signs, MOST.bodySigns], [angles, MOST.bodyAngles], [containers, MOST.containers], [linesInBlocks, MOST.linesInBlocks]] as const;
  for (const [found, bound] of most) if (found > bound) report.add({ line: 1, column: 1 }, 'text-too-complex', found, bound);
  return report.issues.length === before;
}

/** Note hidden characters that stand in the source as such, once a line. */
export function reportHiddenCharacters(source: string, report: MarkdownReport): void {
  if (!HIDDEN.test(source)) return;
  for (const [index, line] of source.split(/\r\n|\n|\r/u).entries()) {
    const found = HIDDEN.exec(line);
    if (found) report.add({ line: index + 1, column: found.index + 1 }, 'hidden-character', codeOf(found[0]));
  }
}

/** Whether a text holds a hidden character, and which: it may come out of a character reference such as `&#x202E;`. */
export function hiddenCharacterIn(text: string): string | undefined {
  const found = HIDDEN.exec(text);
  return found === null ? undefined : codeOf(found[0]);
}

/** A text without hidden characters. */
export function withoutHiddenCharacters(text: string): string {
  return HIDDEN.test(text) ? text.replaceAll(new RegExp(HIDDEN, 'gu'), '') : text;
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const isBlank = (line: string) => !/[^ \t]/u.test(line);

/** How often any of the characters stands in a line. */
function count(line: string, characters: string): number {
  let found = 0;
  for (let index = 0; index < line.length; index += 1) if (characters.includes(line.charAt(index))) found += 1;
  return found;
}

function nestingOf(line: string): { markers: number; levels: number } {
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  // A line of dashes or stars only draws a rule, however long.
  if (prefix === '' || /^(?:[ \t]*-)+[ \t]*$|^(?:[ \t]*\*)+[ \t]*$/u.test(line)) return { markers: 0, levels: 0 };
  const markers = prefix.match(MARKERS)?.length ?? 0;
  const indent = prefix.replaceAll(/[^ \t]/gu, '').replaceAll('\t', '    ').length;
  return { markers, levels: markers + Math.max(0, Math.floor((indent - markers) / 2)) };
}

/** A `:::` block that is not closed yet. */
interface OpenFence {
  readonly colons: number;
  readonly line: number;
  readonly written: string;
}

/** Open and close `:::` blocks as remark would: the outermost block whose fence is short enough closes, with all inside it. True when one opens. */
function followFence(text: string, line: number, open: OpenFence[]): boolean {
  const { colons, name } = FENCE.exec(text)?.groups ?? {};
  if (colons === undefined) return false;
  if (name !== undefined) {
    open.push({ colons: colons.length, line, written: text.trim().slice(0, LONGEST_WRITTEN) });
    return true;
  }
  const closed = open.findIndex((fence) => fence.colons <= colons.length);
  if (closed !== -1) open.length = closed;
  return false;
}
