/** A fault in content, as data; reporters turn it into lines for people and machines. */
export interface Issue {
  /** Id of the rule, in kebab case; each has a page section in docs. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** From 1; 1:1 where a file as a whole is at fault. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, in words for communications staff. */
  readonly message: { readonly en: string; readonly nl: string };
}

/** Where in content something stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Issues in the order people mend them: by file, line, column, rule. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const key = (issue: Issue) =>
    `${issue.file}\u0000${String(issue.line).padStart(9, '0')}${String(issue.column).padStart(9, '0')}${issue.rule}${issue.message.en}`;
  return [...issues].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
