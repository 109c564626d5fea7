import { relative, sep } from 'node:path';
import { checkContent } from '../src/build/check-content.ts';
import { githubReport } from '../src/check/reporters/github.ts';
import { jsonReport } from '../src/check/reporters/json.ts';
import { sarifReport } from '../src/check/reporters/sarif.ts';
import { textReport } from '../src/check/reporters/text.ts';
import type { Issue } from '../src/model/issue.ts';
import { UserError } from '../src/model/user-error.ts';
import { folderFrom, readArguments, SHARED_OPTIONS, todayFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run check -- [--content DIR] [--date YYYY-MM-DD] [--format text|json|github|sarif] [--warnings-as-errors]

  --content DIR          folder with the content (content)
  --date DAY             the day that counts as today (the real one)
  --format FORMAT        text for people, json and sarif for programs, github for pull requests (text)
  --warnings-as-errors   end with 1 on warnings too`;

const REPORTERS: Readonly<Record<string, (issues: readonly Issue[], contentPath: string) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
};

await runCommand(async () => {
  const values = readArguments({
    ...SHARED_OPTIONS,
    format: { type: 'string', default: 'text' },
    'warnings-as-errors': { type: 'boolean', default: false },
  }, USAGE);
  const report = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (report === undefined) throw new UserError(`--format ${values.format}: write ${Object.keys(REPORTERS).join(', ')}.\n\n${USAGE}`);
  const contentDir = folderFrom(values.content);
  const { issues } = await checkContent({ contentDir, today: todayFrom(values.date) });
  process.stdout.write(report(issues, relative(process.cwd(), contentDir).split(sep).join('/')));
  return issues.some(({ severity }) => severity === 'error' || values['warnings-as-errors']) ? 1 : 0;
});
