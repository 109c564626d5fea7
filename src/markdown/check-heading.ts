import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MarkdownReport } from './markdown-report.ts';

/** Note a heading that does not fit under the one before (1 is the title of the page), and give the level that the next one goes by. */
export function checkHeading(heading: Heading, before: number, report: MarkdownReport): number {
  if (toString(heading).trim() === '') report.add(heading, 'heading-empty');
  const { depth } = heading;
  if (depth === 1 || (before === 1 && depth > 2)) report.add(heading, 'heading-level', depth, 2);
  else if (depth > before + 1) report.add(heading, 'heading-skipped', depth, before + 1);
  return Math.max(2, depth);
}
