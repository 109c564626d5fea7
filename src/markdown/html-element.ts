import type { Element, ElementContent, Properties } from 'hast';

/** An HTML element; strings are text. */
export function htmlElement(tagName: string, properties: Properties, children: readonly (ElementContent | string)[] = []): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
