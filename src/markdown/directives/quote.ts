import { htmlElement } from '../html-element.ts';
import { printText } from '../print-text.ts';
import type { Directive } from './directive.ts';

/** What somebody said, with who said it. */
export const quote: Directive = {
  form: 'container',
  attributes: { by: 'optional' },
  example: ':::quote{by="Anna de Vries"}',
  toHtml: (node, _html, all) => {
    const by = node.attributes?.['by']?.trim() ?? '';
    return [htmlElement('figure', { className: ['quote'] }, [
      htmlElement('blockquote', {}, all(node)),
      ...(by === '' ? [] : [htmlElement('figcaption', {}, [by])]),
    ])];
  },
  toPrint: (node, { blocks }) => {
    const by = printText(node.attributes?.['by'] ?? '').trim();
    return [{ kind: 'quote', by: by === '' ? null : by, children: blocks(node.children) }];
  },
};
