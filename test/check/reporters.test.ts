import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/check/reporters/github.ts';
import { jsonReport } from '../../src/check/reporters/json.ts';
import { sarifReport } from '../../src/check/reporters/sarif.ts';
import { textReport } from '../../src/check/reporters/text.ts';
import type { Issue } from '../../src/model/issue.ts';

const error: Issue = {
  rule: 'partner-unknown', severity: 'error', file: 'areas/oost/projects/bomen.md', line: 4, column: 9,
  message: { en: 'lead: no partner "elkein"; did you mean "elkien"?', nl: 'lead: er is geen partner "elkein"; bedoelt u "elkien"?' },
};
const warning: Issue = {
  rule: 'jargon', severity: 'warning', file: 'partners/50%, van.md', line: 1, column: 1,
  message: { en: '50% of it', nl: 'de helft' },
};

describe('a report', () => {
  it('for people has a line in English and one in Dutch for each issue, and a sum', () => {
    expect(textReport([error, warning])).toBe(`areas/oost/projects/bomen.md:4:9 error partner-unknown  lead: no partner "elkein"; did you mean "elkien"?
    lead: er is geen partner "elkein"; bedoelt u "elkien"?
partners/50%, van.md:1:1 warning jargon  50% of it
    de helft
1 error, 1 warning (1 fout, 1 waarschuwing)
`);
    expect(textReport([])).toBe('0 errors, 0 warnings (0 fouten, 0 waarschuwingen)\n');
  });

  it('for programs is JSON with the issues as they are', () => {
    expect(JSON.parse(jsonReport([error, warning]))).toEqual({ errors: 1, warnings: 1, issues: [error, warning] });
  });

  it('for pull requests has a command for each issue, its signs escaped', () => {
    expect(githubReport([error, warning], 'content')).toBe(`::error file=content/areas/oost/projects/bomen.md,line=4,col=9,title=partner-unknown::lead: no partner "elkein"; did you mean "elkien"?%0Alead: er is geen partner "elkein"; bedoelt u "elkien"?
::warning file=content/partners/50%25%2C van.md,line=1,col=1,title=jargon::50%25 of it%0Ade helft
`);
    expect(githubReport([error], '')).toContain('::error file=areas/oost/projects/bomen.md,');
  });

  it('for code scanning is SARIF 2.1.0', () => {
    const log = JSON.parse(sarifReport([error, warning], 'content')) as { version: string; runs: { tool: { driver: { rules: { id: string; help?: { text: string } }[] } }; results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.tool.driver.rules.map(({ id, help }) => [id, help !== undefined])).toEqual([['jargon', true], ['partner-unknown', false]]);
    expect(log.runs[0]?.results).toEqual([
      {
        ruleId: 'partner-unknown', ruleIndex: 1, level: 'error', message: { text: `${error.message.en}\n${error.message.nl}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'content/areas/oost/projects/bomen.md' }, region: { startLine: 4, startColumn: 9 } } }],
      },
      {
        ruleId: 'jargon', ruleIndex: 0, level: 'warning', message: { text: '50% of it\nde helft' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'content/partners/50%25%2C%20van.md' }, region: { startLine: 1, startColumn: 1 } } }],
      },
    ]);
  });
});
