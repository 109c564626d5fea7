import type { ElementContent } from 'hast';
import type { DirectiveNode } from '../dialect.ts';
import type { ChildrenToHtml, HtmlRendering } from '../html-rendering.ts';
import type { MarkdownReport } from '../markdown-report.ts';
import type { PrintBlock } from '../print-block.ts';
import type { PrintRendering } from '../print-rendering.ts';

/** Everything there is to know of a directive: how it is written, and what it is on screen and on paper. */
export interface Directive {
  /** `:::name` with blocks inside up to `:::`, or `::name` alone on its line. */
  readonly form: 'container' | 'leaf';
  /** What may stand between `{` and `}`. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** As an author writes it; messages show it. */
  readonly example: string;
  /** Notes faults of its content and says whether it can be shown; presence of attributes and content was checked before. */
  readonly check?: (node: DirectiveNode, report: MarkdownReport) => boolean;
  /** `all` gives the HTML of a node's children. */
  readonly toHtml: (node: DirectiveNode, html: HtmlRendering, all: ChildrenToHtml) => ElementContent[];
  readonly toPrint: (node: DirectiveNode, print: PrintRendering) => PrintBlock[];
}
