import type { ElementContent } from 'hast';
import type { Language } from '../model/language.ts';
import type { Picture } from '../model/picture.ts';

/** What a page gives a body that is to stand on it. */
export interface HtmlContext {
  /** The language the body is written in: descriptions of pictures are taken in it. */
  readonly language: Language;
  /** Added to the level of each heading: with 1, `##` becomes an <h3>. Nothing goes below <h6>. */
  readonly headingOffset?: number | undefined;
  /** Stands before each id, so that two bodies on a page do not clash; begins with a letter. */
  readonly idPrefix: string;
  /** The address to link to, for what the tree has: a site path in the default language, or http, https, mailto, tel. */
  readonly href: (url: string) => string;
  /** The responsive picture, phrasing content (`<picture>` or `<img>`) with this alternative text. */
  readonly picture: (picture: Picture, alt: string) => ElementContent[];
  readonly words: HtmlWords;
}

/** Words of the interface that bodies need, in the language of the page. */
export interface HtmlWords {
  /** Heading over the footnotes. */
  readonly footnotes: string;
  /** Name of the link from a footnote back to where it is mentioned; its number follows between brackets. */
  readonly backToText: string;
  /** Visible heading of `:::note`. */
  readonly note: string;
  /** Visible heading of `:::warning`. */
  readonly warning: string;
  /** Name of a table that scrolls sideways; its column names follow. */
  readonly table: string;
  /** Before the name of who made a photo. */
  readonly photo: string;
  /** Name of a ticked box in a list of tasks. */
  readonly done: string;
  /** Name of an empty box in a list of tasks. */
  readonly toDo: string;
}
