import { wordsIn } from '../i18n/words.ts';
import { areaPath, areaPartPath, homePath, pathIn } from '../model/address.ts';
import { textIn } from '../model/localized-text.ts';
import type { Programme } from '../model/programme.ts';
import { composeCalendar } from './compose-calendar.ts';
import { composeNewsFeed } from './compose-news-feed.ts';

/** Every feed by its site path: `agenda.ics` and `feed.xml` of each area and of the municipality, in each language. */
export async function composeFeeds(programme: Programme): Promise<ReadonlyMap<string, string>> {
  const { municipality, areas, today } = programme;
  const { languages, name, terms } = municipality;
  const [defaultLanguage = 'nl'] = languages;
  const files = languages.flatMap((language) => {
    const t = wordsIn(language, terms);
    const own = (path: string) => pathIn(path, language, defaultLanguage);
    // Areas that ended keep their feeds: people who once subscribed keep what they have.
    const subjects = [
      { title: textIn(name, language).text, folder: homePath, newsPage: '/news/', ...programme },
      ...areas.map((area) => ({
        title: textIn(area.title, language).text, folder: areaPath(area.id), newsPage: areaPartPath(area.id, 'news'), meetings: area.meetings, news: area.news,
      })),
    ];
    return subjects.map(async ({ title, folder, newsPage, meetings, news }) => {
      const feedPath = own(`${folder}feed.xml`);
      const published = news.filter((item) => item.date <= today);
      return [
        [own(`${folder}agenda.ics`), composeCalendar(programme, { name: t('feed.agenda', { name: title }), meetings, language })],
        [feedPath, await composeNewsFeed(programme, { name: t('feed.news', { name: title }), news: published, language, pagePath: own(newsPage), feedPath })],
      ] as const;
    });
  });
  return new Map((await Promise.all(files)).flat());
}
