import type { Place } from './issue.ts';
import type { Language } from './language.ts';

/** A piece of text as its author wrote it: what checks look through, faulty files and internal projects included. */
export interface SourceText extends Place {
  /** The field it stands in, as its author wrote the keys; undefined for running text and tables. */
  readonly field?: string | undefined;
  readonly text: string;
  readonly language: Language;
  /** Whether lines of the text are lines of the file, so that a place in the one is a place in the other. */
  readonly verbatim: boolean;
}
