const MARK = '/MarkInfo';
const SUSPECTS = '/Suspects false';
/** The entry stands this close behind the mark. */
const NEAR = 120;

/**
 * A tagged PDF without the entry `/Suspects false`: it says what its absence says (ISO 32000-1, table 321), but poppler
 * reports it as a fault, and a file that a common reader complains of looks broken. Blanks in its place keep all offsets.
 */
export function withoutSuspects(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const mark = bytes.lastIndexOf(MARK);
  const at = mark < 0 ? -1 : bytes.indexOf(SUSPECTS, mark);
  return at < 0 || at > mark + NEAR ? pdf : bytes.fill(' ', at, at + SUSPECTS.length);
}
