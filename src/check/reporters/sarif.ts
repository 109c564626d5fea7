import type { Issue } from '../../model/issue.ts';
import { CHECK_RULES } from '../check-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Issues as SARIF 2.1.0, for code scanning. `contentPath` is the content folder as the repository has it. */
export function sarifReport(issues: readonly Issue[], contentPath: string): string {
  const ids = [...new Set(issues.map(({ rule }) => rule))].toSorted();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Doorstep', rules: ids.map(describeRule) } },
      columnKind: 'utf16CodeUnits',
      results: issues.map(({ rule, severity, file, line, column, message }) => ({
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: severity,
        message: { text: `${message.en}\n${message.nl}` },
        locations: [{
          physicalLocation: {
            artifactLocation: { uri: [...contentPath.split('/'), ...file.split('/')].filter((part) => part !== '').map(encodeURIComponent).join('/') },
            region: { startLine: line, startColumn: column },
          },
        }],
      })),
    }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function describeRule(id: string): object {
  const rule = CHECK_RULES.find((known) => known.id === id);
  return rule === undefined ? { id } : { id, shortDescription: { text: rule.description.en }, help: { text: rule.hint.en } };
}
