/** A message in the two languages that the people who mend content read. */
export interface IssueWords {
  readonly en: string;
  readonly nl: string;
}

/** What somebody wrote, between quotes, on one line and not too long. */
export function quoted(value: unknown): string {
  const text = String(value).slice(0, 500).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const letters = [...text];
  return `"${letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : text}"`;
}

/** `; did you mean "elkien"?`, or nothing where no name is near. */
export function didYouMean(near: string | undefined): IssueWords {
  return near === undefined ? { en: '', nl: '' } : { en: `; did you mean ${quoted(near)}?`, nl: `; bedoelt u ${quoted(near)}?` };
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): IssueWords {
  const start = names.slice(0, -1).join(', ');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? { en: last, nl: last } : { en: `${start} or ${last}`, nl: `${start} of ${last}` };
}
