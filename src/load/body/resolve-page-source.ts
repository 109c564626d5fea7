import { visit } from 'unist-util-visit';
import { createIssueLog } from '../issue-log.ts';
import type { LinkContext } from '../link/context.ts';
import type { SourceBody } from '../sources.ts';
import { parseMdx } from './parse-page.ts';
import { resolveLink } from './resolve-link.ts';

/** A page's MDX with links to content files written as site paths, for the compiler that knows nothing of the content folder. */
export function resolvePageSource({ addresses }: Pick<LinkContext, 'addresses'>, { file, source, tree }: SourceBody): string {
  // What was unfit to be parsed once is not parsed again.
  if (tree.children.length === 0) return source;
  const parsed = parseMdx(source);
  if ('line' in parsed) return source;
  const edits: { start: number; end: number; text: string }[] = [];
  // The body's own resolving tells what is at fault; here only what can be resolved is put in place.
  const log = createIssueLog();
  visit(parsed, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const resolved = resolveLink({ addresses, log }, file, node.url, { file, line: 1, column: 1 });
    if (start === undefined || end === undefined || resolved === undefined || resolved === node.url) return;
    const at = source.slice(start, end).lastIndexOf(node.url);
    if (at >= 0) edits.push({ start: start + at, end: start + at + node.url.length, text: resolved });
  });
  return edits.toSorted((a, b) => b.start - a.start).reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
