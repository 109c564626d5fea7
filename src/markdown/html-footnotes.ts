import type { Element } from 'hast';
import type { FootnoteDefinition, Root } from 'mdast';
import { htmlElement } from './html-element.ts';
import type { ChildrenToHtml, HtmlRendering } from './html-rendering.ts';

/** The number in the text that leads to a footnote. */
export function footnoteMark(identifier: string, html: HtmlRendering): Element {
  const { idPrefix } = html.context;
  const { note, mention } = html.mention(identifier);
  return htmlElement('sup', {}, [
    htmlElement('a', {
      href: `#${idPrefix}fn-${note}`,
      id: markId(idPrefix, note, mention),
      className: ['footnote-mark'],
      role: 'doc-noteref',
      ariaDescribedBy: [`${idPrefix}footnotes`],
    }, [String(note)]),
  ]);
}

/** The footnotes that were mentioned, in the order of their numbers, each with links back; undefined where there are none. */
export function footnoteSection(root: Root, html: HtmlRendering, all: ChildrenToHtml): Element | undefined {
  const { idPrefix, headingOffset = 0, words } = html.context;
  const definitions = new Map(root.children
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .map((node) => [node.identifier.toUpperCase(), node]));
  // A list that grows while it is read: a note may mention another one.
  const items: Element[] = [];
  for (const [identifier, { note }] of html.mentions) {
    const definition = definitions.get(identifier.toUpperCase());
    if (definition === undefined) throw new Error(`Footnote "${identifier}" has no text in a checked body.`);
    items.push(htmlElement('li', { id: `${idPrefix}fn-${note}` }, all(definition)));
  }
  if (items.length === 0) return undefined;
  for (const [index, { note, mention }] of [...html.mentions.values()].entries()) addBackLinks(items[index], note, mention, html);
  return htmlElement('section', { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: [`${idPrefix}footnotes`] }, [
    htmlElement(`h${Math.min(6, 2 + headingOffset)}`, { id: `${idPrefix}footnotes` }, [words.footnotes]),
    htmlElement('ol', {}, items),
  ]);
}

function addBackLinks(item: Element | undefined, note: number, mentions: number, html: HtmlRendering): void {
  const { idPrefix, words } = html.context;
  const last = item?.children.findLast((child) => child.type === 'element');
  const target = last?.type === 'element' && last.tagName === 'p' ? last : item;
  for (let mention = 1; mention <= mentions; mention += 1) {
    target?.children.push({ type: 'text', value: ' ' }, htmlElement('a', {
      href: `#${markId(idPrefix, note, mention)}`,
      className: ['footnote-back'],
      role: 'doc-backlink',
      ariaLabel: `${words.backToText} (${note}${mention > 1 ? `, ${mention}` : ''})`,
    }, [`↩\uFE0E${mention > 1 ? ` ${mention}` : ''}`]));
  }
}

const markId = (prefix: string, note: number, mention: number) => `${prefix}fnref-${note}${mention > 1 ? `-${mention}` : ''}`;
