import type { Meeting } from '../model/programme.ts';

/** The `tel:` address of a telephone number as people write it. */
export function telHref(phone: string): string {
  return `tel:${phone.trim().startsWith('+') ? '+' : ''}${phone.replaceAll(/\D/gu, '')}`;
}

/** A web address as people read it: without its scheme and the slash at its end. */
export function shownUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}

/** Where the report of a meeting is: elsewhere, or as a file among the area's meetings; undefined where there is none. */
export function minutesHref({ area, minutes }: Pick<Meeting, 'area' | 'minutes'>): string | undefined {
  if (!minutes) return undefined;
  return 'url' in minutes ? minutes.url : `/${area.id}/agenda/${encodeURIComponent(minutes.name)}`;
}
