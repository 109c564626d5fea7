import type { Issue, Place } from '../model/issue.ts';
import { MESSAGES, WARNINGS, type LoadRule } from './messages/messages.ts';

/** A place in content, and the field that stands there, as its author wrote the keys: `history[1].status`. */
export interface FieldPlace extends Place {
  readonly field?: string | undefined;
}

/** Gathers every fault of a content folder, so that people can mend them all at once. */
export interface IssueLog {
  /** Note a fault; what a rule wants to know is fixed by its message. */
  add<R extends LoadRule>(at: FieldPlace, rule: R, ...details: Parameters<(typeof MESSAGES)[R]>): void;
  /** Take over faults that were worded elsewhere. */
  addAll(issues: readonly Issue[]): void;
  readonly issues: readonly Issue[];
  readonly hasErrors: boolean;
}

/** More of the same kind in one file say nothing new, and a file of another program could bring millions. */
const MOST_OF_A_RULE = 100;

/** A log without faults. The same fault at the same place is kept once. */
export function createIssueLog(): IssueLog {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const keep = (issue: Issue) => {
    const key = JSON.stringify([issue.file, issue.line, issue.column, issue.rule, issue.message.en]);
    if (seen.has(key)) return;
    const kind = `${issue.file}\u0000${issue.rule}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > MOST_OF_A_RULE) return;
    seen.add(key);
    issues.push(issue);
  };
  return {
    add(at, rule, ...details) {
      const word = MESSAGES[rule] as (...given: typeof details) => { en: string; nl: string };
      const { en, nl } = word(...details);
      const prefix = at.field === undefined || at.field === '' ? '' : `${at.field}: `;
      keep({
        rule,
        severity: WARNINGS.has(rule) ? 'warning' : 'error',
        file: at.file,
        line: at.line,
        column: at.column,
        message: { en: `${prefix}${en}`, nl: `${prefix}${nl}` },
      });
    },
    addAll(more) {
      for (const issue of more) keep(issue);
    },
    get issues() {
      return issues;
    },
    get hasErrors() {
      return issues.some((issue) => issue.severity === 'error');
    },
  };
}

/** A field path as authors write it: `costs.sources[0].partner`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) =>
    typeof key === 'number' ? `${written}[${key}]` : written === '' ? String(key) : `${written}.${String(key)}`, '');
}

/** Where a file as a whole is at fault. */
export const wholeFile = (file: string): FieldPlace => ({ file, line: 1, column: 1 });
