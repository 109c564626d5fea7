import type { ElementContent } from 'hast';
import { asAvif, pictureVariants, sourceSet } from '../derive/picture-variants.ts';
import { wordsIn } from '../i18n/words.ts';
import { toHtml } from '../markdown/to-html.ts';
import type { Language } from '../model/language.ts';
import type { Picture } from '../model/picture.ts';
import type { LocalizedBody } from '../model/programme.ts';
import { siteLink } from './links.ts';
import type { Site } from './site.ts';

/** How wide a picture in a text is shown. */
const SIZES = '(min-width: 56em) 42rem, 100vw';

export interface BodyOptions {
  /** Begins every id in the text, for pages with more than one. */
  readonly idPrefix?: string | undefined;
  /** Added to the level of each heading. */
  readonly headingOffset?: number | undefined;
}

/** The language in which a page shows a text: its own, or else the first that the text has. */
export function shownLanguage(body: LocalizedBody, site: Site): Language | undefined {
  return body[site.language] === undefined ? (Object.keys(body)[0] as Language | undefined) : site.language;
}

/** A Markdown text as HTML, in the page's language or else in the first one it has; undefined where it has none. */
export function bodyHtml(body: LocalizedBody, site: Site, { idPrefix = 'tekst-', headingOffset = 0 }: BodyOptions = {}): { html: string; language: Language } | undefined {
  const language = shownLanguage(body, site);
  const shown = language && body[language];
  if (language === undefined || shown === undefined) return undefined;
  // Words of the interface that stand in the text are in its own language, as its `lang` says.
  const t = wordsIn(language, site.programme.municipality.terms);
  const html = toHtml(shown, {
    language,
    idPrefix,
    headingOffset,
    href: (url) => siteLink(site, url),
    picture: (picture, alt) => responsivePicture(picture, alt, site.programme.municipality.avif === true),
    words: {
      footnotes: t('markdown.footnotes'),
      backToText: t('markdown.back'),
      note: t('markdown.note'),
      warning: t('markdown.warning'),
      table: t('markdown.table'),
      photo: t('markdown.photo'),
      done: t('markdown.task.done'),
      toDo: t('markdown.task.open'),
    },
  });
  return { html, language };
}

function responsivePicture(picture: Picture, alt: string, avif: boolean): ElementContent[] {
  const variants = pictureVariants(picture);
  const largest = variants.at(-1);
  if (!largest) return [];
  const image: ElementContent = {
    type: 'element',
    tagName: 'img',
    properties: {
      src: largest.path,
      ...(variants.length > 1 && { srcSet: sourceSet(variants), sizes: SIZES }),
      width: largest.width,
      height: largest.height,
      alt,
      loading: 'lazy',
      decoding: 'async',
    },
    children: [],
  };
  if (!avif || picture.format === 'svg') return [image];
  const source: ElementContent = { type: 'element', tagName: 'source', properties: { type: 'image/avif', srcSet: sourceSet(variants, asAvif), sizes: SIZES }, children: [] };
  return [{ type: 'element', tagName: 'picture', properties: {}, children: [source, image] }];
}
