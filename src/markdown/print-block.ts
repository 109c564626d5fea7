import type { Picture } from '../model/picture.ts';

/**
 * The closed vocabulary that paper gets of a Markdown body. It is data: the Typst template renders it and never
 * evaluates a text of it. Every kind here has one handler in `print-blocks.ts` or in a directive, and one in the template.
 *
 * Texts hold no line breaks (runs of white space are one space; no-break spaces stay) and no characters that turn the
 * direction of writing. The one exception is the block `code`, whose lines are the author's.
 */
export type PrintBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly PrintInline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly children: readonly PrintInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly tight: boolean; readonly items: readonly PrintListItem[] }
  | { readonly kind: 'blockquote'; readonly children: readonly PrintBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** `align`, `head` and every row are equally long; an empty cell is an empty list. */
  | { readonly kind: 'table'; readonly align: readonly ('left' | 'right' | 'center' | null)[]; readonly head: readonly PrintCell[]; readonly rows: readonly (readonly PrintCell[])[] }
  /** The template adds the word for its tone: it has no heading of its own. */
  | { readonly kind: 'callout'; readonly tone: 'note' | 'warning'; readonly children: readonly PrintBlock[] }
  | { readonly kind: 'quote'; readonly by: string | null; readonly children: readonly PrintBlock[] }
  | { readonly kind: 'figures'; readonly items: readonly { readonly figure: string; readonly label: readonly PrintInline[] }[] }
  /** `alt` is in the body's words; `credit` is who made it, without a word such as "photo". */
  | { readonly kind: 'photo'; readonly picture: Picture; readonly alt: string; readonly credit: string | null };

export type PrintCell = readonly PrintInline[];

export interface PrintListItem {
  /** null where the item is no task. */
  readonly checked: boolean | null;
  readonly children: readonly PrintBlock[];
}

export type PrintInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly PrintInline[] }
  | { readonly kind: 'strong'; readonly children: readonly PrintInline[] }
  | { readonly kind: 'delete'; readonly children: readonly PrintInline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** `url` as the tree has it: a site path in the default language (`/oost/bomen/`), or http, https, mailto, tel. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly PrintInline[] }
  /**
   * `id` is a number in the order of first mention, unique within the body. The text stands at the first mention; at later ones, and
   * where a note mentions itself, `first` is false and `children` empty.
   */
  | { readonly kind: 'footnote'; readonly id: string; readonly first: boolean; readonly children: readonly PrintBlock[] }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string };
