import type { IsoDate } from '../model/iso-date.ts';
import type { Language } from '../model/language.ts';
import type { Period, PeriodBound } from '../model/period.ts';
import { wordsIn, type Translate } from './words.ts';

/** CLDR writes Frisian months with a capital, which Frisian does not do. */
const FRISIAN_MONTHS = [
  'jannewaris', 'febrewaris', 'maart', 'april', 'maaie', 'juny', 'july', 'augustus', 'septimber', 'oktober', 'novimber', 'desimber',
];

const LOCALE = { nl: 'nl-NL', fy: 'fy-NL', de: 'de-DE', en: 'en-GB' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter is costly to make, and a site names tens of thousands of days. */
function formatter(part: 'month' | 'weekday', language: Language): Intl.DateTimeFormat {
  const key = `${part} ${language}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { [part]: 'long', timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

/** The name of a month, 1 to 12, as it stands in running text. */
export function monthName(month: number, language: Language): string {
  if (language === 'fy') return FRISIAN_MONTHS[month - 1] ?? '';
  return formatter('month', language).format(Date.UTC(2027, month - 1, 1));
}

/** A day as people say it: 1 maart 2027, 1. März 2027, 1 March 2027. */
export function formatDate(day: IsoDate, language: Language): string {
  const { year, month, date } = partsOf(day);
  return `${date}${language === 'de' ? '.' : ''} ${monthName(month, language)} ${year}`;
}

/** A day with its weekday: maandag 1 maart 2027. */
export function formatDateWithWeekday(day: IsoDate, language: Language): string {
  const weekday = formatter('weekday', language).format(Date.parse(`${day}T00:00:00Z`));
  return `${weekday}${language === 'de' ? ', der' : ''} ${formatDate(day, language)}`;
}

/** The clock time of a local time `2027-03-12T19:30`: 19.30 in Dutch and Frisian, 19:30 elsewhere. */
export function formatTime(local: string, language: Language): string {
  const time = local.slice(11, 16);
  return language === 'nl' || language === 'fy' ? time.replace(':', '.') : time;
}

/** A bound as people say it: 1 maart 2027, maart 2027, voorjaar 2027 (april t/m juni), 2027. */
export function formatPeriodBound(bound: PeriodBound, language: Language, t: Translate = wordsIn(language)): string {
  if (bound.length === 4) return bound;
  if (bound.length === 10) return formatDate(bound, language);
  const year = bound.slice(0, 4);
  if (bound[5] !== 'Q') return `${monthName(Number(bound.slice(5, 7)), language)} ${year}`;
  const quarter = Number(bound[6]) as 1 | 2 | 3 | 4;
  return t('period.quarter', {
    season: t(`season.Q${quarter}`),
    year,
    from: monthName(quarter * 3 - 2, language),
    to: monthName(quarter * 3, language),
  });
}

/** From when to when, said once where both bounds are the same. */
export function formatPeriod({ from, to }: Period, language: Language, t: Translate = wordsIn(language)): string {
  const first = formatPeriodBound(from, language, t);
  const last = formatPeriodBound(to, language, t);
  return first === last ? first : t('period.range', { from: first, to: last });
}

/** A period for narrow places: season and year without the months, `voorjaar – zomer 2027`. */
export function formatPeriodShort({ from, to }: Period, language: Language, t: Translate = wordsIn(language)): string {
  const first = shortBound(from, language, t);
  const last = shortBound(to, language, t);
  if (first === last) return first;
  const year = from.slice(0, 4);
  const sameYear = year === to.slice(0, 4) && from.length > 4 && to.length > 4;
  return `${sameYear ? first.replace(` ${year}`, '') : first} – ${last}`;
}

function shortBound(bound: PeriodBound, language: Language, t: Translate): string {
  if (bound[5] !== 'Q') return formatPeriodBound(bound, language, t);
  return `${t(`season.Q${Number(bound[6]) as 1 | 2 | 3 | 4}`)} ${bound.slice(0, 4)}`;
}

function partsOf(day: IsoDate): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}
