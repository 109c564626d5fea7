import type { List, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { DirectiveNode } from '../dialect.ts';
import { htmlElement } from '../html-element.ts';
import { printText } from '../print-text.ts';
import type { Directive } from './directive.ts';

/** Numbers that stand out, each with what it counts: a list, `- **34** bomen`. */
export const figures: Directive = {
  form: 'container',
  attributes: {},
  example: ':::figures',
  check(node, report) {
    const faulty = node.children.length === 1 && node.children[0]?.type === 'list'
      ? node.children[0].children.find((item) => figureOf(item) === undefined)
      : node;
    if (faulty !== undefined) report.add(faulty, 'figures-content');
    return faulty === undefined;
  },
  toHtml: (node, _html, all) => [
    htmlElement('ul', { className: ['figures'] }, figuresOf(node).map(({ figure, label }) => htmlElement('li', {}, [
      htmlElement('strong', { className: ['figure'] }, [figure]),
      ' ',
      htmlElement('span', { className: ['figure-label'] }, all({ type: 'paragraph', children: label })),
    ]))),
  ],
  toPrint: (node, { inlines }) => [
    { kind: 'figures', items: figuresOf(node).map(({ figure, label }) => ({ figure: printText(figure), label: inlines(label) })) },
  ],
};

interface Figure {
  readonly figure: string;
  readonly label: PhrasingContent[];
}

function figuresOf(node: DirectiveNode): Figure[] {
  const list = node.children[0];
  if (list?.type !== 'list') throw new Error('":::figures" in a checked body holds no list.');
  return list.children.map((item) => {
    const figure = figureOf(item);
    if (figure === undefined) throw new Error('":::figures" in a checked body holds something else than figures.');
    return figure;
  });
}

/** The number in bold and the words after it, or undefined where an item is not like that. */
function figureOf(item: List['children'][number]): Figure | undefined {
  const [only, more] = item.children;
  if (only?.type !== 'paragraph' || more !== undefined || typeof item.checked === 'boolean') return undefined;
  const [first, ...rest] = only.children;
  if (first?.type !== 'strong') return undefined;
  const [second, ...others] = rest;
  const label = second?.type === 'text' ? [{ ...second, value: second.value.trimStart() }, ...others] : rest;
  return toString(label).trim() === '' ? undefined : { figure: toString(first).trim(), label };
}
