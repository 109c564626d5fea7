import { runChecks } from '../check/run-checks.ts';
import { openLoadCache } from '../load/load-cache.ts';
import { loadProgramme } from '../load/load-programme.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import type { Programme } from '../model/programme.ts';

export interface CheckContentOptions {
  readonly contentDir: string;
  readonly today: IsoDate;
  /** Folder of earlier results; every file is parsed anew where undefined. */
  readonly cacheDir?: string | undefined;
}

/** Load a content folder and hold it against every rule. The programme is undefined where anything is an error. */
export async function checkContent({ contentDir, today, cacheDir }: CheckContentOptions): Promise<{ programme: Programme | undefined; issues: readonly Issue[] }> {
  const cache = await openLoadCache(cacheDir, contentDir);
  const { programme, issues: faults, texts } = await loadProgramme({ contentDir, today, cache });
  await cache.save();
  const issues = sortIssues([...faults, ...runChecks({ texts, programme })]);
  return { programme: issues.some((issue) => issue.severity === 'error') ? undefined : programme, issues };
}
