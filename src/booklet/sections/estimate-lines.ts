import type { BookletProject, BookletSize, Question } from '../booklet-data.ts';
import type { Block, Inline } from '../blocks.ts';
import { wordsOf, type Said } from '../said.ts';
import type { Sheet } from '../sheet.ts';

/** How many lines of the grid a project takes, roughly: opening with its first row of questions, and all of it. */
export interface EstimatedLines {
  readonly opening: number;
  readonly whole: number;
}

const POINTS_PER_MM = 72 / 25.4;
/** Width of a letter in parts of its size, and how much of a ragged line is filled: Source Sans in Dutch. */
const LETTER = 0.47;
const FILLED = 0.93;

const SIZES = {
  normal: { body: 10, lead: 12, leadLine: 1.25, fact: 8.5, title: 16, across: 3 },
  large: { body: 18, lead: 21, leadLine: 28 / 24, fact: 16, title: 26, across: 2 },
} as const;

/**
 * A guess at a project's height, good to some ten per cent. Measuring every project exactly would double the time of
 * typesetting; with this the template measures only those near the border of a page.
 */
export function estimateLines(project: Omit<BookletProject, 'estimate'>, sheet: Sheet, size: BookletSize): EstimatedLines {
  const sizes = SIZES[size];
  const lines = (letters: number, points: number, width = sheet.textWidth) =>
    Math.max(1, Math.ceil((letters * points * LETTER) / (width * POINTS_PER_MM * FILLED)));
  const body = (letters: number) => lines(letters, sizes.body);
  const picture = (height: number) => height / sheet.line + 2;

  const column = (sheet.textWidth - (sizes.across - 1) * sheet.gutter) / sizes.across;
  const cells = [
    ...project.questions.map((question) => 1 + sum(answerTexts(question).map((letters) => lines(letters, sizes.fact, column)))),
    6,
  ];
  const rows = Array.from({ length: Math.ceil(cells.length / sizes.across) }, (_, row) =>
    1 + Math.ceil(Math.max(...cells.slice(row * sizes.across, (row + 1) * sizes.across))));

  const opening = 4 + 1.5 * lines(wordsOf(project.title).length, sizes.title) + 2
    + (project.photo ? picture(project.photo.height) : 0)
    + 1 + sizes.leadLine * lines(wordsOf(project.summary).length, sizes.lead) + 1
    + 2 + sum(answerTexts(project.why).map(body));
  const rest = 1 + blockLines(project.blocks, body, sheet) + sum(project.photos.map(({ height }) => picture(height)));
  return { opening: Math.ceil(opening + (rows[0] ?? 0)), whole: Math.ceil(opening + sum(rows) + rest) };
}

/** Letters of each line or paragraph that the answers of a question begin. */
function answerTexts({ answers }: Question): number[] {
  const length = (text: Said | null) => (text === null ? 0 : wordsOf(text).length);
  return answers.flatMap((answer): number[] => {
    switch (answer.kind) {
      case 'text': return [length(answer.text)];
      case 'labelled': return [answer.label.length + sum(answer.text.map((each) => length(each) + 2))];
      case 'status': return [14 + (answer.since?.length ?? 0), ...(answer.note ? [length(answer.note)] : [])];
      case 'amounts': return answer.rows.flatMap((row) => [length(row.who), row.amount.length]);
      case 'contact': return [length(answer.contact.name) + length(answer.contact.role), 1, answer.contact.email?.length ?? 1];
    }
  });
}

function blockLines(blocks: readonly Block[], body: (letters: number) => number, sheet: Sheet): number {
  return sum(blocks.map((block): number => {
    switch (block.kind) {
      case 'paragraph': return body(letters(block.children));
      case 'heading': return 1 + body(letters(block.children));
      case 'list': return sum(block.items.map((item) => blockLines(item.children, body, sheet)));
      case 'blockquote':
      case 'callout':
      case 'quote': return 3 + 1.1 * blockLines(block.children, body, sheet);
      case 'foreign': return blockLines(block.children, body, sheet);
      case 'code': return 1 + block.text.split('\n').length;
      case 'rule': return 1;
      case 'table': return 1 + sum([block.head, ...block.rows].map((row) =>
        0.5 + Math.max(1, ...row.map((cell) => body(letters(cell) * Math.max(1, row.length * 0.8))))));
      case 'figures': return 2 + 3.5 * Math.ceil(block.items.length / 3);
      case 'photo': return block.picture.height / sheet.line + 2;
    }
  }));
}

function letters(inlines: readonly Inline[]): number {
  return sum(inlines.map((inline): number => {
    if (inline.kind === 'text' || inline.kind === 'code') return inline.text.length;
    return 'children' in inline && inline.kind !== 'footnote' ? letters(inline.children) : 0;
  }));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
