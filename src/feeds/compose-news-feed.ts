import { getRssString } from '@astrojs/rss';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordsIn } from '../i18n/words.ts';
import { newsPath, pathIn } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { textIn } from '../model/localized-text.ts';
import type { NewsItem, Programme } from '../model/programme.ts';

/** What a feed is of: its news, its name, the page it goes with and its own address, as site paths. */
export interface FeedSubject {
  readonly name: string;
  readonly news: readonly NewsItem[];
  readonly language: Language;
  readonly pagePath: string;
  readonly feedPath: string;
}

/** feed.xml, RSS 2.0: published news, newest first, with its first paragraph; an urgent notice says so while it counts. */
export function composeNewsFeed({ municipality, today }: Programme, { name, news, language, pagePath, feedPath }: FeedSubject): Promise<string> {
  const { site, languages, terms } = municipality;
  const t = wordsIn(language, terms);
  return getRssString({
    title: readable(name),
    description: readable(t('feed.description', { name })),
    site: `${site}${pagePath}`,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${language}</language>`,
      `<lastBuildDate>${day(today).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${escapeMarkup(`${site}${feedPath}`)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: news.map((item) => {
      const title = textIn(item.title, language).text;
      const urgent = item.urgent !== undefined && item.urgent.until >= today;
      const lead = firstParagraph(item, language);
      return {
        title: readable(urgent ? `${t('urgent')}: ${title}` : title),
        link: `${site}${pathIn(newsPath(item.area.id, item.id), language, languages[0] ?? language)}`,
        pubDate: day(item.date),
        categories: [item.area, ...item.furtherAreas].map((area) => readable(textIn(area.title, language).text)),
        // Readers of feeds take a description for HTML, so its text is escaped once more than the XML asks.
        ...(lead !== '' && { description: escapeMarkup(readable(lead)) }),
      };
    }),
  });
}

/** News has a day and no hour: noon in UTC is that day in every language's readers. */
const day = (date: string) => new Date(`${date}T12:00:00Z`);

function firstParagraph({ body }: NewsItem, language: Language): string {
  const tree: Root | undefined = (body[language] ?? Object.values(body)[0])?.tree;
  const paragraph = tree?.children.find((node) => node.type === 'paragraph');
  return paragraph ? toString(paragraph, { includeImageAlt: false }).replaceAll(/\s+/gu, ' ').trim() : '';
}

/** XML has no way to write most control characters, so they go. */
const readable = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

const escapeMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
