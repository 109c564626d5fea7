import { withoutHiddenCharacters } from './source-faults.ts';

/** A text as paper takes it: runs of white space are one space (no-break spaces stay), and nothing turns the direction of writing. */
export function printText(text: string): string {
  return withoutHiddenCharacters(text.replaceAll(/[ \t\r\n\f\v\u0085\u2028\u2029]+/gu, ' '));
}
