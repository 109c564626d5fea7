import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNumber } from '../i18n/money.ts';
import { wordsIn } from '../i18n/words.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Programme } from '../model/programme.ts';
import { leafHtml, type LeafFacts } from '../site/leaf/leaf-html.ts';

/** What only the finished booklet knows. */
export interface BookletFacts {
  readonly pages: number;
  readonly bytes: number;
}

const PLACE = /(<span data-booklet-facts="([^"]+)"[^>]*>)[^<]*(<\/span>)/gu;
const LEAF = /(<div [^>]*data-leaf="([^"]+)"[^>]*>)(<\/div>)/gu;

/** Files of the site's pages that have room for facts of booklets. They can be looked for while the booklets are still being set. */
export async function pagesWithBookletFacts(siteDir: string): Promise<readonly string[]> {
  const pages = (await readdir(siteDir, { recursive: true })).filter((name) => name.endsWith('.html')).map((name) => join(siteDir, name));
  // A thousand small files one by one: waiting for each would take ten times as long as reading it.
  return pages.filter((page) => readFileSync(page).includes('data-booklet-facts'));
}

/**
 * Put pages and size of each booklet, and its pages to leaf through, where the pages left room for them: site and booklets
 * are made beside each other. A booklet that was not made keeps its empty place.
 */
export function fillBookletFacts(
  { programme, pages, booklets, leaves = new Map() }:
  { programme: Programme; pages: readonly string[]; booklets: ReadonlyMap<string, BookletFacts>; leaves?: ReadonlyMap<string, LeafFacts> },
): void {
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    const language = languageOf(html) ?? programme.municipality.languages[0] ?? 'nl';
    const filled = html.replaceAll(PLACE, (place: string, open: string, path: string, close: string) => {
      const facts = booklets.get(path);
      return facts ? `${open}${bookletWords(facts, language, programme)}${close}` : place;
    });
    const leafed = filled.replaceAll(LEAF, (place: string, open: string, path: string, close: string) => {
      const leaf = leaves.get(path);
      return leaf ? `${open}${leafHtml(leaf, path, wordsIn(language, programme.municipality.terms))}${close}` : place;
    });
    if (leafed !== html) writeFileSync(file, leafed);
  }
}

function bookletWords({ pages, bytes }: BookletFacts, language: Language, programme: Programme): string {
  const t = wordsIn(language, programme.municipality.terms);
  const kilobytes = Math.ceil(bytes / 1000);
  const size = kilobytes < 1000
    ? `${formatNumber(kilobytes, language)} kB`
    : `${formatNumber(kilobytes / 1000, language, 1)} MB`;
  return t('booklet.size', { pages, size }).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function languageOf(html: string): Language | undefined {
  const code = /<html[^>]* lang="([a-z]+)"/u.exec(html)?.[1];
  return LANGUAGES.find((language) => language === code);
}
