import { pictureOf } from '../body-pictures.ts';
import type { DirectiveNode } from '../dialect.ts';
import { htmlElement } from '../html-element.ts';
import { isRemote } from '../link-address.ts';
import { printText } from '../print-text.ts';
import type { Directive } from './directive.ts';

/** A photo over the full width, with who made it. A paragraph of nothing but Markdown pictures is the same. */
export const photo: Directive = {
  form: 'leaf',
  attributes: { src: 'required', alt: 'required' },
  example: '::photo{src="straat.jpg" alt="De straat in de zomer"}',
  check(node, report) {
    const src = sourceOf(node);
    if (isRemote(src)) report.add(node, 'picture-remote', src);
    return !isRemote(src);
  },
  toHtml: (node, { body, context }) => {
    const { picture, alt } = pictureOf(body, sourceOf(node), node.attributes?.['alt'], context.language);
    return [htmlElement('figure', { className: ['photo'] }, [
      ...context.picture(picture, alt),
      ...(picture.credit === undefined ? [] : [htmlElement('figcaption', { className: ['credit'] }, [`${context.words.photo} ${picture.credit}`])]),
    ])];
  },
  toPrint: (node, { body, context }) => {
    const { picture, alt } = pictureOf(body, sourceOf(node), node.attributes?.['alt'], context.language);
    return [{ kind: 'photo', picture, alt: printText(alt), credit: picture.credit === undefined ? null : printText(picture.credit) }];
  },
};

const sourceOf = (node: DirectiveNode) => node.attributes?.['src'] ?? '';
