import type { IssueWords } from '../../model/issue-wording.ts';

/** A size for people: `4.2 MB`. */
export function inMegabytes(bytes: number): IssueWords {
  const value = (bytes / 1e6).toFixed(1);
  return { en: `${value} MB`, nl: `${value.replace('.', ',')} MB` };
}
