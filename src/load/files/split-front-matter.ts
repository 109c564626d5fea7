import matter from 'gray-matter';
import { wholeFile, type IssueLog } from '../issue-log.ts';

/** A Markdown file in its two parts. */
export interface SplitText {
  /** The fields, without the lines `---`; they begin on line 2. */
  readonly fields: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Split a Markdown file into fields and body. Without fields the whole file is body, where `optional` says that it may be so. */
export function splitFrontMatter(file: string, text: string, optional: boolean, log: IssueLog): SplitText | undefined {
  const lines = text.split('\n');
  if (!isFence(lines[0])) {
    if (optional) return { fields: '', body: text, bodyLine: 1 };
    log.add(wholeFile(file), 'front-matter-missing');
    return undefined;
  }
  // gray-matter takes an unclosed block as fields to the end of the file, and `----` or `---x` as its end.
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close < 0 || !isFence(lines[close])) {
    log.add(close < 0 ? wholeFile(file) : { file, line: close + 1, column: 1 }, 'front-matter-unclosed');
    return undefined;
  }
  // Options keep gray-matter from its cache, an engine of our own from its YAML; a bare `---` from running what `---js` begins.
  const bare = lines.with(0, '---').with(close, '---').join('\n');
  const split = matter(bare, { language: 'yaml', engines: { yaml: () => ({}) } });
  return { fields: split.matter.replace(/^\n/u, ''), body: split.content, bodyLine: close + 2 };
}

const isFence = (line: string | undefined) => line !== undefined && /^---[ \t]*$/u.test(line);
