import type { Language } from '../model/language.ts';

/** Kinds of things that can be found, in the order the filter lists them. */
export const DOCUMENT_KINDS = ['project', 'area', 'theme', 'partner', 'news', 'agenda', 'vision', 'programme', 'lesson', 'edition', 'role', 'page'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What hits can be narrowed by. */
export const FILTERS = ['area', 'theme', 'status', 'partner', 'kind', 'edition'] as const;
export type Filter = (typeof FILTERS)[number];

/** A page as search knows it, in one language. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  /** Site path in this language. */
  readonly path: string;
  readonly title: string;
  /** What the title is in, where that is not the language asked for. */
  readonly language?: Language | undefined;
  /** What the page is about, in a line that may stand below the hit, and a line more; empty where its text says it at once. */
  readonly lead: string;
  /** What else the page says. */
  readonly text: string;
  /** Streets and other names that people look a page up by. */
  readonly names: readonly string[];
  /** What it belongs to (areas, themes, partners, status), so that `bomen oosterpark` finds the trees of that area. */
  readonly about: readonly string[];
  /** Values in the page's language. */
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>;
}
