import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Root } from 'mdast';
import { directive } from 'micromark-extension-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { sortIssues, type Issue } from '../model/issue.ts';
import { limitNesting } from './limit-nesting.ts';
import { createMarkdownReport, type BodyPlace } from './markdown-report.ts';
import { reportHiddenCharacters, sourceIsFit } from './source-faults.ts';
import { toDialect } from './to-dialect.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(blockDirectives).freeze();

/**
 * Parse a body of Markdown once, for all media: the tree of our dialect (see `dialect.ts`) and every fault, at its line of the file.
 * `at.line` is the line of the file where the body begins. The tree can always be shown; what is at fault is plain text in it,
 * and a source that is too large or too deep to parse gives an empty tree. Lines in the tree are the file's.
 */
export function parseMarkdown(source: string, at: BodyPlace): { tree: Root; issues: Issue[] } {
  const report = createMarkdownReport(at);
  reportHiddenCharacters(source.slice(0, 1_000_000), report);
  if (!sourceIsFit(source, report)) return { tree: { type: 'root', children: [] }, issues: sortIssues(report.issues) };
  const parsed = parser.parse(source);
  limitNesting(parsed, report);
  const tree = toDialect(parsed, source, report);
  moveTo(at.line, tree);
  return { tree, issues: sortIssues(report.issues) };
}

/** Count lines from the beginning of the file. Nodes may share a position: each gets its own. */
export function moveTo(firstLine: number, tree: Root): void {
  visit(tree, (node) => {
    if (node.position === undefined) return;
    const moved = (point: Point) => ({ ...point, line: point.line + firstLine - 1 });
    node.position = { start: moved(node.position.start), end: moved(node.position.end) };
  });
}

/**
 * `::leaf` and `:::container` of remark-directive, without its `:name` inside text: that is text in our dialect, and what follows it stays
 * Markdown (`om 10:30[^1]` has a footnote).
 */
function blockDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), flow === undefined ? {} : { flow }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown({ verbose: true })];
}
