import { runChecks } from '../check/run-checks.ts';
import { loadProgramme } from '../load/load-programme.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import type { Programme } from '../model/programme.ts';

/** Load a content folder and hold it against every rule. The programme is undefined where anything is an error. */
export async function checkContent({ contentDir, today }: { contentDir: string; today: IsoDate }): Promise<{ programme: Programme | undefined; issues: readonly Issue[] }> {
  const { programme, issues: faults, texts } = await loadProgramme({ contentDir, today });
  const issues = sortIssues([...faults, ...runChecks({ texts, programme })]);
  return { programme: issues.some((issue) => issue.severity === 'error') ? undefined : programme, issues };
}
