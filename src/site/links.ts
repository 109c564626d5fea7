import { minutesPath } from '../derive/minutes.ts';
import type { Meeting } from '../model/programme.ts';
import type { Site } from './site.ts';

/** The `tel:` address of a telephone number as people write it. */
export function telHref(phone: string): string {
  return `tel:${phone.trim().startsWith('+') ? '+' : ''}${phone.replaceAll(/\D/gu, '')}`;
}

/** A web address as people read it: without its scheme and the slash at its end. */
export function shownUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}

/** Where the report of a meeting is: elsewhere, or as a file beside its area's agenda; undefined where there is none. */
export function minutesHref(meeting: Meeting): string | undefined {
  return meeting.minutes && 'url' in meeting.minutes ? meeting.minutes.url : minutesPath(meeting);
}

/** Where a link in a text leads: a page of the site leads to that page in the reader's language, anything else stays. */
export function siteLink(site: Pick<Site, 'href' | 'programme'>, url: string): string {
  const [path = ''] = url.split(/[?#]/u, 1);
  const isPage = path.startsWith('/') && path.endsWith('/');
  const [first = ''] = path.slice(1).split('/', 1);
  const ownLanguage = site.programme.municipality.languages.some((language) => language === first);
  return isPage && !ownLanguage && first !== 'k' ? site.href(url) : url;
}
