import type { IsoDate } from '../model/iso-date.ts';
import type { NewsItem } from '../model/programme.ts';

/** News that is out: an item of a day that is still to come stands in no list yet. */
export function publishedNews(news: readonly NewsItem[], today: IsoDate): readonly NewsItem[] {
  return news.filter((item) => item.date <= today);
}
