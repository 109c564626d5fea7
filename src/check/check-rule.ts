import type { Place } from '../model/issue.ts';
import type { IssueWords } from '../model/issue-wording.ts';
import type { Programme } from '../model/programme.ts';
import type { SourceText } from '../model/source-text.ts';

/** What rules look at. */
export interface CheckedContent {
  /** Every text of the content folder. */
  readonly texts: readonly SourceText[];
  /** Undefined while loading found errors: rules that need it wait. */
  readonly programme?: Programme | undefined;
}

/** Something a rule found, in its words. */
export interface Finding extends Place {
  readonly words: IssueWords;
}

/** A rule about content that is well formed but may not be wise, lawful or plain. */
export interface CheckRule {
  /** In kebab case; docs/authoring/meldingen.md has a section for it. */
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly description: IssueWords;
  /** What to do about a finding. */
  readonly hint: IssueWords;
  find(content: CheckedContent): readonly Finding[];
}
