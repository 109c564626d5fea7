import { relative, sep } from 'node:path';
import { checkContent } from '../src/build/check-content.ts';
import { reportAsGithub } from '../src/check/reporters/github-reporter.ts';
import { reportAsJson } from '../src/check/reporters/json-reporter.ts';
import { reportAsSarif } from '../src/check/reporters/sarif-reporter.ts';
import { reportAsText } from '../src/check/reporters/text-reporter.ts';
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
  text: reportAsText,
  json: reportAsJson,
  github: reportAsGithub,
  sarif: reportAsSarif,
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
