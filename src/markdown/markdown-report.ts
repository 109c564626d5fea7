import type { Issue } from '../model/issue.ts';
import { MARKDOWN_WARNINGS, markdownMessages, type MarkdownRule } from './markdown-messages.ts';

/** Where a body stands in its file: the line of its first character, from 1. */
export interface BodyPlace {
  readonly file: string;
  readonly line: number;
}

/** A point in a body, from 1, as remark counts. */
export interface BodyPoint {
  readonly line: number;
  readonly column: number;
}

/** Gathers the faults of one body. */
export interface MarkdownReport {
  /** Note a fault at a point of the body, or at the start of a node; what a rule wants to know is fixed by its message. */
  add<R extends MarkdownRule>(at: BodyPoint | Positioned, rule: R, ...details: Parameters<(typeof markdownMessages)[R]>): void;
  readonly issues: Issue[];
}

interface Positioned {
  readonly position?: { readonly start: BodyPoint } | undefined;
}

/** More of the same kind in one body say nothing new, and a damaged file could bring millions. */
const MOST_OF_A_RULE = 50;

/** A report whose issues name the line of the file, not of the body. */
export function createMarkdownReport(place: BodyPlace): MarkdownReport {
  const counts = new Map<MarkdownRule, number>();
  const issues: Issue[] = [];
  return {
    issues,
    add(at, rule, ...details) {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      if (count > MOST_OF_A_RULE) return;
      const { line, column } = 'line' in at ? at : at.position?.start ?? { line: 1, column: 1 };
      const word = markdownMessages[rule] as (...given: typeof details) => Issue['message'];
      issues.push({
        rule,
        severity: MARKDOWN_WARNINGS.has(rule) ? 'warning' : 'error',
        file: place.file,
        line: place.line + line - 1,
        column,
        message: word(...details),
      });
    },
  };
}
