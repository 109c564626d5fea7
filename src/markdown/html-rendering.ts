import type { ElementContent } from 'hast';
import type { Parents } from 'mdast';
import type { Body } from '../model/programme.ts';
import type { HtmlContext } from './html-context.ts';

/** Gives the children of a node as HTML. */
export type ChildrenToHtml = (parent: Parents) => ElementContent[];

/** One body on its way to HTML. */
export interface HtmlRendering {
  readonly body: Body;
  readonly context: HtmlContext;
  /** An id that no other element of this body has. */
  readonly uniqueId: (name: string) => string;
  /** Count a mention of a footnote: its number in the order of first mention, and how often it was mentioned up to here. */
  readonly mention: (identifier: string) => { readonly note: number; readonly mention: number };
  /** Footnotes mentioned up to here, in the order of their numbers. */
  readonly mentions: ReadonlyMap<string, { readonly note: number; mention: number }>;
}

/** Begin the rendering of a body. */
export function startHtml(body: Body, context: HtmlContext): HtmlRendering {
  const ids = new Set<string>();
  const mentions = new Map<string, { readonly note: number; mention: number }>();
  return {
    body,
    context,
    mentions,
    uniqueId(name) {
      const base = `${context.idPrefix}${name}`;
      let id = base;
      for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
      ids.add(id);
      return id;
    },
    mention(identifier) {
      const found = mentions.get(identifier) ?? { note: mentions.size + 1, mention: 0 };
      found.mention += 1;
      mentions.set(identifier, found);
      return { ...found };
    },
  };
}
