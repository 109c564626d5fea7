import { htmlElement } from '../html-element.ts';
import type { Directive } from './directive.ts';

/** A piece of text set apart under a visible word: `:::note` and `:::warning` are alike but for their tone. */
export function callout(tone: 'note' | 'warning', example: string): Directive {
  return {
    form: 'container',
    attributes: {},
    example,
    toHtml: (node, { context }, all) => [
      htmlElement('div', { className: ['callout', `callout-${tone}`], role: 'note' }, [
        htmlElement('p', { className: ['callout-word'] }, [context.words[tone]]),
        ...all(node),
      ]),
    ],
    toPrint: (node, { blocks }) => [{ kind: 'callout', tone, children: blocks(node.children) }],
  };
}
