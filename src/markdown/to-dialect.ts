import type { Definition, FootnoteDefinition, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkDirective, reportStrayFences } from './check-directive.ts';
import { checkHeading } from './check-heading.ts';
import type { MarkdownReport } from './markdown-report.ts';
import { turnLink, turnPicture } from './turn-links.ts';
import { clean, keyOf, sliceOf, type Around, type Turning } from './turning.ts';

/** More do not fit on any page. */
const MOST_COLUMNS = 30;

/**
 * Turn remark's tree into our dialect and note what the dialect does not allow. Raw HTML becomes text as typed, references become links and
 * pictures, a paragraph of pictures becomes photos, footnotes go to the end, and what is at fault becomes plain text: the
 * result can be shown whatever the faults are. The tree must not be deeper than `limitNesting` leaves it.
 */
export function toDialect(tree: Root, source: string, report: MarkdownReport): Root {
  const { definitions, footnotes } = definitionsOf(tree, report);
  const turning: Turning = { source, report, definitions, footnotes, mentioned: new Set(), headingLevel: 1 };
  const children = blocks(tree.children, turning);
  const notes = [...footnotes].flatMap(([key, definition]) => {
    const note = { ...definition, children: blocks(definition.children, turning, { inFootnote: true }) } as FootnoteDefinition;
    const label = definition.label ?? definition.identifier;
    if (note.children.length === 0) report.add(definition, 'footnote-missing', label);
    else if (!turning.mentioned.has(key)) report.add(definition, 'footnote-unused', label);
    return turning.mentioned.has(key) ? [note] : [];
  });
  return { type: 'root', children: [...children, ...notes], position: tree.position };
}

/** The first of each name counts, as CommonMark says. */
function definitionsOf(tree: Root, report: MarkdownReport): Pick<Turning, 'definitions' | 'footnotes'> {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(keyOf(node))) definitions.set(keyOf(node), node);
    if (node.type !== 'footnoteDefinition') return;
    if (footnotes.has(keyOf(node))) report.add(node, 'footnote-twice', node.label ?? node.identifier);
    else footnotes.set(keyOf(node), node);
  });
  return { definitions, footnotes };
}

function blocks(nodes: readonly Nodes[], turning: Turning, around: Around = {}): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'paragraph': return paragraph(node, turning, around);
      case 'heading': {
        const children = inlines(node.children, turning, around);
        turning.headingLevel = checkHeading(node, turning.headingLevel, turning.report);
        return children.length === 0 ? [] : [{ ...node, depth: node.depth === 1 ? 2 : node.depth, children }];
      }
      case 'blockquote': return withBlocks(node, turning, around);
      case 'list': return [{ ...node, children: node.children.map((item): ListItem => ({ ...item, children: blocks(item.children, turning, around) as ListItem['children'] })) }];
      case 'code': return [{ ...node, lang: null, meta: null, value: clean(node.value, node, turning) }];
      case 'html': return asTyped(node.value, node, turning);
      case 'thematicBreak': return [node];
      case 'table': return table(node, turning, around);
      case 'containerDirective':
      case 'leafDirective': {
        const children = node.type === 'leafDirective' ? [] : blocks(node.children.filter((child) => !isLabel(child)), turning, around);
        const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, clean(value ?? '', node, turning)]));
        // remark's data holds places of attributes, for messages only.
        const turned = { ...node, data: undefined, attributes, children } as typeof node;
        const [opening = ''] = sliceOf(node, turning.source).split(/\r\n|\n|\r/u, 1);
        if (checkDirective(node, opening, turned, turning.report)) return [turned];
        return [...asTyped(opening, node, turning), ...children];
      }
      case 'definition':
      case 'footnoteDefinition': return [];
      default: throw new Error(`Unknown block "${node.type}" in Markdown.`);
    }
  });
}

/** A table, or its source where no medium could show it: rows are filled up to its width, so a wide one swells. */
function table(node: Extract<Nodes, { type: 'table' }>, turning: Turning, around: Around): RootContent[] {
  const columns = node.children[0]?.children.length ?? 0;
  if (columns > MOST_COLUMNS) {
    turning.report.add(node, 'table-too-wide', columns, MOST_COLUMNS);
    return asTyped(sliceOf(node, turning.source), node, turning);
  }
  const rows = node.children.map((row) => ({ ...row, children: row.children.map((cell) => ({ ...cell, children: inlines(cell.children, turning, around) })) }));
  return [{ ...node, children: rows }];
}

/** An empty quote shows nothing: it goes. */
function withBlocks<Parent extends Extract<RootContent, { type: 'blockquote' }>>(node: Parent, turning: Turning, around: Around): RootContent[] {
  const children = blocks(node.children, turning, around);
  return children.length === 0 ? [] : [{ ...node, children: children as Parent['children'] }];
}

const isLabel = (node: Nodes) => node.type === 'paragraph' && node.data?.directiveLabel === true;

function paragraph(node: Paragraph, turning: Turning, around: Around): RootContent[] {
  reportStrayFences(node, sliceOf(node, turning.source), turning.report);
  const children = inlines(node.children, turning, around);
  const isSpace = (child: PhrasingContent) => child.type === 'break' || (child.type === 'text' && child.value.trim() === '');
  if (children.every(isSpace)) return [];
  if (!children.every((child) => child.type === 'image' || isSpace(child))) return [{ ...node, children }];
  return children.flatMap((child): RootContent[] => child.type !== 'image' ? [] : [{
    type: 'leafDirective', name: 'photo', attributes: { src: child.url, alt: child.alt ?? '' }, children: [], position: child.position,
  }]);
}

function inlines(nodes: readonly Nodes[], turning: Turning, around: Around = {}): PhrasingContent[] {
  return mergeTexts(nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        reportMissingFootnotes(node, turning);
        return [{ ...node, value: clean(node.value, node, turning) }];
      case 'html': return [{ type: 'text', value: clean(node.value, node, turning), position: node.position }];
      case 'inlineCode': return [{ ...node, value: clean(node.value, node, turning) }];
      case 'emphasis':
      case 'strong':
      case 'delete': {
        const children = inlines(node.children, turning, around);
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      case 'break': return [node];
      case 'link':
      case 'linkReference': {
        const target = node.type === 'link' ? node : turning.definitions.get(keyOf(node));
        return turnLink(node, target, inlines(node.children, turning, { ...around, inLink: true }), turning);
      }
      case 'image': return turnPicture(node, node, turning);
      case 'imageReference': return turnPicture(node, turning.definitions.get(keyOf(node)), turning);
      case 'footnoteReference': {
        const label = node.label ?? node.identifier;
        if (around.inLink === true) turning.report.add(node, 'footnote-in-link', label);
        if (around.inFootnote === true) turning.report.add(node, 'footnote-in-footnote', label);
        turning.mentioned.add(keyOf(node));
        return around.inLink === true || around.inFootnote === true ? [] : [node];
      }
      default: throw new Error(`Unknown inline "${node.type}" in Markdown.`);
    }
  }));
}

/** remark leaves a mention of a footnote that has no text as text. Only the source tells it from an escaped one. */
function reportMissingFootnotes(node: Extract<Nodes, { type: 'text' }>, { source, report }: Turning): void {
  if (!node.value.includes('[^')) return;
  const typed = sliceOf(node, source);
  for (const match of typed.matchAll(/(?<!\\)\[\^(?<label>[^\s[\]]+)\]/gu)) {
    const before = typed.slice(0, match.index).split('\n');
    const start = node.position?.start ?? { line: 1, column: 1 };
    const column = (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length;
    report.add({ line: start.line + before.length - 1, column }, 'footnote-missing', match.groups?.['label'] ?? '');
  }
}

/** Source text as a paragraph, each line on its own. */
function asTyped(typed: string, node: Nodes, turning: Turning): RootContent[] {
  const lines = clean(typed, node, turning).split(/\r\n|\n|\r/u).map((line) => line.trim()).filter((line) => line !== '');
  const children = lines.flatMap((value, index): PhrasingContent[] => [...(index === 0 ? [] : [{ type: 'break' as const }]), { type: 'text', value }]);
  return children.length === 0 ? [] : [{ type: 'paragraph', children, position: node.position }];
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') {
      merged.push(node);
      continue;
    }
    const position = last.position && node.position ? { start: last.position.start, end: node.position.end } : undefined;
    merged[merged.length - 1] = { type: 'text', value: last.value + node.value, position };
  }
  return merged;
}
