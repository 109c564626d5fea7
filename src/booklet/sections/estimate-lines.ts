import type { BookletProject, BookletSize, Question, SecondBody } from '../booklet-data.ts';
import type { Block, Inline } from '../blocks.ts';
import { wordsOf, type Said } from '../said.ts';
import type { Sheet } from '../sheet.ts';
import { linesOf, widthOf, type Lettering } from './letter-widths.ts';
import type { FlowPiece } from './page-flow.ts';

/** Heights of a project's parts in lines of the grid. */
export interface ProjectHeights {
  /** Title, status, summary and reason, with the air around them, without the photo. */
  readonly opening: number;
  /** Credit and air of the photo; 0 without one. */
  readonly photoFrame: number;
  /** The rows of questions, each of which stays together. */
  readonly rows: readonly number[];
  /** With the air after it as a last piece. */
  readonly body: readonly FlowPiece[];
}

interface Sizes {
  readonly body: number;
  readonly lead: number;
  readonly leadLine: number;
  readonly fact: number;
  readonly noteLine: number;
  readonly title: number;
  readonly titleLine: number;
  readonly table: number;
  readonly across: number;
  readonly wholeWords: number;
  readonly longWords: number;
}

/** Points, and lines of the grid; the same as in `scale.typ` and `data.typ`. */
const SIZES: Readonly<Record<BookletSize, Sizes>> = {
  normal: { body: 10, lead: 12, leadLine: 1.25, fact: 8.5, noteLine: 0.75, title: 16, titleLine: 1.5, table: 9, across: 3, longWords: 16, wholeWords: 24 },
  large: { body: 18, lead: 21, leadLine: 28 / 24, fact: 16, noteLine: 20 / 24, title: 26, titleLine: 32 / 24, table: 16, across: 2, longWords: 24, wholeWords: 26 },
};
/** The way on: its heading, the code, the address. */
const CODE_LINES = 6;

/**
 * The heights of a project before it is set, from the widths of its letters: nearly always exact to the line, and a line
 * or two off in tables and lists. Letting the typesetter measure would take it half as long again.
 */
export function estimateLines(project: Omit<BookletProject, 'place'>, statusWord: string, sheet: Sheet, size: BookletSize): ProjectHeights {
  const sizes = SIZES[size];
  const width = sheet.textWidth;
  const column = (width - (sizes.across - 1) * sheet.gutter) / sizes.across;
  const body: Lettering = { size: sizes.body, hyphenatedFrom: sizes.longWords };
  const fact: Lettering = { size: sizes.fact, hyphenatedFrom: sizes.wholeWords };

  const cells = [...project.questions.map((question) => 1 + answerLines(question, statusWord, fact, column)), CODE_LINES];
  const opening = titleLines(project, sizes, width)
    + 2
    + (project.notice === null ? 0 : linesOf(project.notice, { size: sizes.fact }, width) + 1)
    + (project.second === null ? summaryLines(project.summary, sizes, width) + 1 + answerLines(project.why, statusWord, body, width) : pairedLines(project, project.second, { sizes, sheet, width, parted: size === 'large' }))
    + 1;
  const pictures = project.photos.map((photo): FlowPiece => ({ kind: 'picture', air: 0, lines: photo.height / sheet.line + 1 + (photo.credit === null ? 0 : 1) }));
  return {
    opening,
    photoFrame: project.photo === null ? 0 : project.photo.credit === null ? 1 : 2,
    rows: chunks(cells, sizes.across).map((row) => 1 + Math.max(...row)),
    body: [...pictures, ...bodiesPieces(project.blocks, project.second?.body ?? null, { sizes, sheet, width, parted: size === 'large' })],
  };
}

function titleLines({ title, second }: Pick<BookletProject, 'title' | 'second'>, sizes: Sizes, width: number): number {
  const lines = (words: Said, points: number, line: number, columnMm: number) => wholeLines(line * linesOf(words, { size: points, weight: 'bold', hyphenatedFrom: sizes.longWords }, columnMm));
  if (second === null || second.title === null) return lines(title, sizes.title, sizes.titleLine, width);
  if (sizes === SIZES.large) return lines(title, sizes.title, sizes.titleLine, width) + lines(second.title, sizes.title, sizes.titleLine, width);
  return Math.max(...[title, second.title].map((words) => lines(words, sizes.lead, sizes.leadLine, halfOf(width))));
}

const summaryLines = (summary: Said, sizes: Sizes, width: number) => 1 + wholeLines(sizes.leadLine * linesOf(summary, { size: sizes.lead, hyphenatedFrom: sizes.longWords }, width) + 0.25);

/** Summary and reason in two languages: beside each other in small letters, or one under the other in large print. */
function pairedLines({ summary, why }: Pick<BookletProject, 'summary' | 'why'>, second: NonNullable<BookletProject['second']>, { sizes, width, parted }: Measure): number {
  const small: Lettering = { size: parted ? sizes.body : sizes.table, hyphenatedFrom: parted ? sizes.longWords : 8 };
  const height = (first: (column: number) => number, other: ((column: number) => number) | null) => {
    if (other === null) return first(width);
    return parted ? first(width) + other(width) : Math.max(first(halfOf(width)), other(halfOf(width)));
  };
  const told = (words: Said) => (column: number) => 1 + linesOf(words, { ...small, size: sizes.body }, column);
  const reason = (question: Question) => (column: number) => 1 + answerLines(question, '', small, column);
  const other = second.why;
  return 1 + height(told(summary), second.summary === null ? null : told(second.summary))
    + height(reason(why), other === null ? null : reason({ word: other.word, answers: [{ kind: 'text', text: other.text, strong: false }, ...(other.benefit ? [other.benefit] : [])] }));
}

/** The body in one language or two; columns beside each other are as high as the longer one, and may part anywhere. */
function bodiesPieces(blocks: readonly Block[], second: SecondBody | null, measure: Measure): FlowPiece[] {
  if (second === null) return bodyPieces(blocks, measure);
  if (!second.columns) return [...bodyPieces(blocks, measure), { kind: 'text', lines: 0, air: 2 }, ...bodyPieces(second.blocks, measure)];
  const column: Measure = { ...measure, sizes: { ...measure.sizes, body: measure.sizes.table, longWords: 8 }, width: halfOf(measure.width) };
  const columns = [blocks, second.blocks].map((each) => bodyPieces(each, column));
  return [{ kind: 'text', air: 0, columns, lines: Math.max(...columns.map((pieces) => sum(pieces.map(({ lines, air }) => lines + air)))) }];
}

/** Width of one of two columns; between them lie two gutters, which are a fifteenth of the measure. */
const halfOf = (width: number) => width * (7 / 15);

/** Lines of a question's answers in a column. */
function answerLines({ answers }: Question, statusWord: string, lettering: Lettering, column: number): number {
  const lines = (said: Said, extra = 0) => linesOf(said, lettering, column, extra);
  return sum(answers.map((answer): number => {
    switch (answer.kind) {
      case 'text': return lines(answer.text);
      case 'labelled': return lines(`${answer.label}: ${answer.text.map(wordsOf).join(', ')}`);
      case 'status': return lines(`${statusWord}${answer.since ? `, ${answer.since}` : ''}`, widthOf('mo', lettering)) + (answer.note ? lines(answer.note) : 0);
      case 'amounts': return sum(answer.rows.map(({ who, from, amount }) =>
        (from === null ? linesOf(who, lettering, column - widthOf(amount, lettering) - 1) : lines(who) + 1)));
      case 'contact': {
        const { name, role, phone, email } = answer.contact;
        return lines(role === null ? name : `${wordsOf(name)}, ${wordsOf(role)}`) + (phone === null ? 0 : 1) + (email === null ? 0 : lines(email.replaceAll(/[@./]/gu, '$& ')));
      }
    }
  }));
}

interface Measure {
  readonly sizes: Sizes;
  readonly sheet: Sheet;
  readonly width: number;
  /** Paragraphs are parted by a line instead of an indent. */
  readonly parted: boolean;
}

/** A block's height with the air it asks for; a paragraph's air gives way to that of its neighbours. */
interface Sized {
  readonly kind: FlowPiece['kind'];
  readonly above: number;
  readonly lines: number;
  readonly below: number;
  readonly yields?: boolean | undefined;
  readonly notes?: number | undefined;
}

function bodyPieces(blocks: readonly Block[], measure: Measure): FlowPiece[] {
  const sized = blocks.flatMap((block, index) => withNotes(block, measure, sizedBlocks(block, measure, index, blocks[index - 1]?.kind === 'heading')));
  const pieces = sized.map(({ kind, lines, above, yields, notes }, index): FlowPiece => {
    // A picture floats away from between its neighbours.
    const before = sized.slice(0, index).findLast((each) => each.kind !== 'picture');
    if (kind === 'picture') return { kind, air: 0, lines: lines + 1 };
    return { kind, lines, notes, air: before === undefined ? (yields === true ? 0 : above) : airBetween(before, { above, yields }) };
  });
  const last = sized.at(-1);
  return last && last.kind !== 'picture' && last.yields !== true && last.below > 0 ? [...pieces, { kind: 'text', air: last.below, lines: 0 }] : pieces;
}

function airBetween(before: Sized, after: Pick<Sized, 'above' | 'yields'>): number {
  if (before.yields === after.yields) return Math.max(before.below, after.above);
  return before.yields ? after.above : before.below;
}

/** Within a bar or a list there is no air above the first block nor under the last. */
function blockLines(blocks: readonly Block[], measure: Measure): number {
  return sum(bodyPieces(blocks, measure).map(({ lines, air }, index) => (lines === 0 ? 0 : lines + (index === 0 ? 0 : air))));
}

function sizedBlocks(block: Block, measure: Measure, index: number, afterHeading = false): Sized[] {
  const { sizes, sheet, width, parted } = measure;
  const text = (children: readonly Inline[], size = sizes.body, columnMm = width, indentMm = 0) =>
    linesOf(wordsIn(children), { size, hyphenatedFrom: sizes.longWords }, columnMm, indentMm);
  const barred: Measure = { ...measure, width: width - 0.45 * sheet.gutter - 2 };
  switch (block.kind) {
    case 'paragraph': return [{ kind: 'text', above: parted ? 1 : 0, lines: text(block.children, sizes.body, width, parted || index === 0 ? 0 : sizes.body * 0.42), below: parted ? 1 : 0, yields: true }];
    case 'heading': return [{ kind: 'heading', above: 1, lines: text(block.children), below: 0 }];
    case 'list': {
      const inner: Measure = { ...measure, width: width - sizes.body * (block.ordered ? 0.5 : 0.37) };
      const lines = sum(block.items.map((item) => blockLines(item.children, inner))) + (block.tight ? 0 : 0.5 * (block.items.length - 1));
      return [{ kind: block.whole ? 'together' : 'text', above: parted && !afterHeading ? 1 : 0, lines, below: parted ? 1 : 0 }];
    }
    case 'blockquote': return [{ kind: 'text', above: 1, lines: blockLines(block.children, barred), below: 1 }];
    case 'callout': return [{ kind: block.whole ? 'together' : 'text', above: 1, lines: 1 + blockLines(block.children, barred), below: 1 }];
    case 'quote': {
      const large: Measure = { ...barred, sizes: { ...sizes, body: sizes.lead } };
      return [{ kind: 'together', above: 1, lines: wholeLines(sizes.leadLine * blockLines(block.children, large)) + (block.by === null ? 0 : 1), below: 1 }];
    }
    case 'foreign': return block.children.flatMap((child, at) => sizedBlocks(child, measure, at, block.children[at - 1]?.kind === 'heading'));
    case 'code': return [{ kind: 'text', above: 1, lines: block.text.split('\n').length, below: 1 }];
    case 'rule': return [{ kind: 'text', above: 0, lines: 1, below: 0 }];
    case 'table': return [{ kind: block.whole ? 'together' : 'text', above: 0.5, lines: tableLines(block, measure), below: block.rows.length % 2 === 0 ? 0 : 0.5 }];
    case 'figures': {
      const across = block.items.length === 4 ? 2 : Math.min(3, block.items.length);
      const column = (width - (across - 1) * sheet.gutter) / across;
      const rows = chunks(block.items.map(({ label }) => text(label, sizes.fact, column)), across);
      return [{ kind: 'together', above: 1, lines: sum(rows.map((labels) => 2 + Math.max(...labels))), below: 1 }];
    }
    case 'photo': return [{ kind: 'picture', above: 1, lines: block.picture.height / sheet.line + (block.picture.credit === null ? 0 : 1), below: 1 }];
  }
}

/** Columns take the width of their longest cell; where that is too much, the widest ones share what the others leave. */
function tableLines({ head, rows }: Extract<Block, { kind: 'table' }>, { sizes, sheet, width }: Measure): number {
  const lettering: Lettering = { size: head.length > 5 ? sizes.body * 0.75 : sizes.table, hyphenatedFrom: head.length > 3 ? 6 : sizes.longWords };
  const all = [head, ...rows].map((row) => row.map(wordsIn));
  const natural = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? '', lettering))));
  let room = width - sheet.gutter * (head.length - 1);
  let wide = natural.length;
  for (const each of natural.toSorted((a, b) => a - b)) {
    if (each > room / wide) break;
    room -= each;
    wide -= 1;
  }
  const share = wide > 0 ? room / wide : Infinity;
  const lines = sum(all.map((row) => 0.5 + Math.max(1, ...row.map((cell, column) => linesOf(cell, lettering, Math.min((natural[column] ?? 0) + 0.1, Math.max(share, 5)))))));
  // An odd number of rows is followed by half a line, after half a line of air.
  return lines * (head.length > 5 ? sizes.noteLine : 1) + (all.length % 2 === 0 ? 0 : 1);
}

/** The first part of a block carries the footnotes of all of it, with the rule above them. */
function withNotes(block: Block, { sizes, width }: Measure, sized: readonly Sized[]): readonly Sized[] {
  const lines = noteLines(block, sizes, width);
  return lines === 0 ? sized : sized.map((each, index) => (index === 0 ? { ...each, notes: 0.6 + sizes.noteLine * lines } : each));
}

/** Lines that the texts of footnotes take at the foot. */
function noteLines(block: Block, sizes: Sizes, width: number): number {
  let lines = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { kind, first, children } = node as { kind?: unknown; first?: unknown; children?: readonly Block[] };
      if (kind === 'footnote' && first === true && children) lines += sum(children.map((child) => ('children' in child ? linesOf(wordsIn(child.children as readonly Inline[]), { size: sizes.body * 0.75 }, width) : 1)));
      else Object.values(node).forEach(visit);
    }
  };
  visit(block);
  return lines;
}

function wordsIn(inlines: readonly Inline[]): string {
  return inlines.map((inline): string => {
    if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
    if (inline.kind === 'break') return '\n';
    return 'children' in inline && inline.kind !== 'footnote' ? wordsIn(inline.children) : '';
  }).join('');
}

/** As the template pads to the grid. */
const wholeLines = (lines: number) => Math.ceil(lines - 0.02);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
