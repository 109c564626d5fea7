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
  /** Whether news of a day still to come is in the programme. */
  readonly newsToCome?: boolean | undefined;
}

export interface CheckedContent {
  /** Undefined where anything is an error. */
  readonly programme: Programme | undefined;
  readonly issues: readonly Issue[];
  /** How many news items wait for their day. */
  readonly waitingNews: number;
}

/** Load a content folder and hold it against every rule. */
export async function checkContent({ contentDir, today, cacheDir, newsToCome }: CheckContentOptions): Promise<CheckedContent> {
  const cache = await openLoadCache(cacheDir, contentDir);
  const { programme, issues: faults, texts, waitingNews } = await loadProgramme({ contentDir, today, cache, newsToCome });
  await cache.save();
  const issues = sortIssues([...faults, ...runChecks({ texts, programme })]);
  return { programme: issues.some((issue) => issue.severity === 'error') ? undefined : programme, issues, waitingNews };
}
