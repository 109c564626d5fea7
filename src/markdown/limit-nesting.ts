import type { Nodes, Root } from 'mdast';
import { DEEPEST_NESTING } from './dialect.ts';
import type { MarkdownReport } from './markdown-report.ts';

/** Kinds that people see as a level: a list item or a cell is part of its list or table. */
const LEVELS: ReadonlySet<string> = new Set([
  'list', 'blockquote', 'containerDirective', 'footnoteDefinition', 'emphasis', 'strong', 'delete', 'link', 'linkReference',
]);
const INLINE: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/**
 * Note what is nested too deeply and put its bare text in its place, so that everything later may recurse.
 * Walks with a stack of its own: the tree may be deeper than the program's.
 */
export function limitNesting(tree: Root, report: MarkdownReport): void {
  const waiting: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    if (!('children' in node)) continue;
    const children = node.children as Nodes[];
    for (const [index, child] of children.entries()) {
      const below = level + (LEVELS.has(child.type) ? 1 : 0);
      if (below > DEEPEST_NESTING) {
        report.add(child, 'nesting-too-deep', DEEPEST_NESTING);
        children[index] = bareText(child);
      } else {
        waiting.push({ node: child, level: below });
      }
    }
  }
}

function bareText(node: Nodes): Nodes {
  const text = { type: 'text' as const, value: textOf(node), position: node.position };
  return INLINE.has(node.type) ? text : { type: 'paragraph', children: [text], position: node.position };
}

/** All literal text of a node in reading order. */
function textOf(node: Nodes): string {
  const texts: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) texts.push(next.value);
    if ('children' in next) for (let index = next.children.length - 1; index >= 0; index -= 1) waiting.push(next.children[index] as Nodes);
  }
  return texts.join(' ');
}
