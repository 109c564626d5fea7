import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Body } from '../model/programme.ts';
import type { HtmlContext } from './html-context.ts';
import { footnoteSection } from './html-footnotes.ts';
import { htmlHandlers, type RehypeHandlers } from './html-handlers.ts';
import { startHtml } from './html-rendering.ts';

const writer = unified().use(rehypeStringify).freeze();

/**
 * A checked body as HTML. Text is text: no author's character becomes markup. A node that no parsed body holds throws.
 *
 * Classes for the site's CSS:
 * - `callout`, with `callout-note` or `callout-warning`; in it `callout-word`, the visible word
 * - `quote`: a figure with a blockquote and, in a figcaption, who said it
 * - `figures`: a list of numbers; in each item `figure`, the number, and `figure-label`
 * - `photo`: a figure with a picture and, in a figcaption, `credit`
 * - `table-scroll`: around each table; cells may have `align-right` or `align-center`
 * - `contains-task-list`, `task-list-item`: lists of tasks, with an <input type="checkbox" disabled>
 * - `footnotes`: the section at the end; `footnote-mark`, the number in the text; `footnote-back`, the link back
 */
export function toHtml(body: Body, context: HtmlContext): string {
  return writer.stringify(toHast(body, context));
}

/** The same as a tree, for whoever puts it into a page of its own making. */
export function toHast(body: Body, context: HtmlContext): Root {
  const html = startHtml(body, context);
  const handlers: RehypeHandlers = {
    ...FOREIGN,
    ...htmlHandlers(html),
    // Its type leaves the root out, though remark-rehype's own handler gives one too.
    root: (state, node: MarkdownRoot) => {
      const children = state.all(node);
      const notes = footnoteSection(node, html, state.all);
      const root: Root = { type: 'root', children: state.wrap(notes === undefined ? children : [...children, notes], false) };
      return root as unknown as Element;
    },
  };
  return unified().use(remarkRehype, { handlers, unknownHandler: refuse }).runSync(body.tree) as Root;
}

/** remark-rehype would show or drop these without a word. Parsing leaves none of them. */
const FOREIGN: RehypeHandlers = { html: refuse, definition: refuse, linkReference: refuse, imageReference: refuse, yaml: refuse };

function refuse(_state: unknown, node: { type: string }): never {
  throw new Error(`HTML has no form for "${node.type}".`);
}
