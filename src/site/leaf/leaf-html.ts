import type { Translate } from '../../i18n/words.ts';

/** What only the finished pictures know. */
export interface LeafFacts {
  /** Addresses, first page first. */
  readonly pictures: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * A booklet to leaf through, as HTML: its pages as it lies open, in a row that scrolls. It needs no script: the row scrolls by
 * finger and arrow keys, and the numbers above it lead to their pages. Made when the booklet is there, after the page around it.
 */
export function leafHtml({ pictures, width, height }: LeafFacts, booklet: string, t: Translate): string {
  const spreads = spreadsOf(pictures.length);
  const picture = (page: number) =>
    `<img id="blad-${page}" src="${escape(pictures[page - 1] ?? '')}" alt="${escape(t('leaf.page', { page }))}" width="${width}" height="${height}"${page > 3 ? ' loading="lazy"' : ''} decoding="async">`;
  const numbers = spreads.map((pages) => `<li><a href="#blad-${pages[0] ?? 1}">${pages.join('–')}</a></li>`);
  return `<h3 id="blader">${escape(t('leaf.title'))}</h3>`
    + `<nav class="leaf-numbers" aria-label="${escape(t('leaf.go'))}"><ol>${numbers.join('')}</ol></nav>`
    + `<section class="leaf-row" aria-labelledby="blader" tabindex="0">${spreads.map((pages) => `<div class="leaf-spread">${pages.map(picture).join('')}</div>`).join('')}</section>`
    + `<p class="leaf-read">${escape(t('leaf.read'))} <a href="${escape(booklet)}" type="application/pdf">${escape(t('leaf.open'))}</a></p>`;
}

/** Page numbers as a booklet lies open: the cover alone, then two by two. */
export function spreadsOf(pageCount: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.floor(pageCount / 2) + 1 }, (_, index) =>
    [index * 2, index * 2 + 1].filter((page) => page >= 1 && page <= pageCount)).filter((pages) => pages.length > 0);
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
