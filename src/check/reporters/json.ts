import type { Issue } from '../../model/issue.ts';

/** Issues for other programs: one JSON object, `{errors, warnings, issues}`, issues as the model has them. */
export function jsonReport(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return `${JSON.stringify({ errors, warnings: issues.length - errors, issues }, undefined, 2)}\n`;
}
