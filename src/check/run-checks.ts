import { sortIssues, type Issue } from '../model/issue.ts';
import { CHECK_RULES } from './check-rules.ts';
import type { CheckedContent, CheckRule } from './check-rule.ts';

/** Hold every rule against content; findings in the order people mend them. */
export function runChecks(content: CheckedContent, rules: readonly CheckRule[] = CHECK_RULES): Issue[] {
  return sortIssues(rules.flatMap((rule) => rule.find(content).map(({ file, line, column, words }): Issue => ({
    rule: rule.id,
    severity: rule.severity,
    file,
    line,
    column,
    message: { en: words.en, nl: words.nl },
  }))));
}
