import type { Issue } from '../../model/issue.ts';

/** Issues for a terminal: a line in English, the same in Dutch under it, and at the end how many there are. */
export function textReport(issues: readonly Issue[]): string {
  const lines = issues.map(({ file, line, column, severity, rule, message }) =>
    `${file}:${line}:${column} ${severity} ${rule}  ${message.en}\n    ${message.nl}\n`);
  return `${lines.join('')}${summary(issues)}\n`;
}

/** `2 errors, 1 warning`, in both languages. */
export function summary(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  return `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')} (${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')})`;
}
