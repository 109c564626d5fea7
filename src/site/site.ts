import { pathIn } from '../model/address.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Language } from '../model/language.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import type { Period, PeriodBound } from '../model/period.ts';
import type { Programme } from '../model/programme.ts';
import { formatDate, formatDateWithWeekday, formatPeriod, formatPeriodBound, formatPeriodShort, formatTime } from '../i18n/dates.ts';
import { formatEuros, formatNumber } from '../i18n/money.ts';
import { wordsIn, type Translate } from '../i18n/words.ts';
import { siteInput } from './site-input.ts';

/** The site in one language: what every page and component needs to speak it. */
export interface Site {
  readonly programme: Programme;
  readonly language: Language;
  readonly defaultLanguage: Language;
  readonly t: Translate;
  /** A text as a bare string, for attributes and titles; elements use the `Text` component, which marks up a fallback. */
  text(of: LocalizedText | string): string;
  /** The address of a page in this language, from its path in the default one. */
  href(path: string): string;
  date(day: IsoDate): string;
  dateWithWeekday(day: IsoDate): string;
  time(local: string): string;
  period(period: Period): string;
  periodShort(period: Period): string;
  periodBound(bound: PeriodBound): string;
  euros(amountEur: number): string;
  number(value: number, decimals?: number): string;
  /** From when to when on a clock: 19.30 – 21.00 uur. */
  hours(start: string, end: string): string;
}

const sites = new WeakMap<Programme, Map<Language, Site>>();

/** The site in a language of the municipality; made once a programme. */
export function siteIn(language: Language): Site {
  const { programme } = siteInput();
  const byLanguage = sites.get(programme) ?? new Map<Language, Site>();
  sites.set(programme, byLanguage);
  const site = byLanguage.get(language) ?? makeSite(programme, language);
  byLanguage.set(language, site);
  return site;
}

/** The language that stands at the root. */
export function defaultLanguageOf(programme: Programme): Language {
  const [language] = programme.municipality.languages;
  if (language === undefined) throw new Error('A municipality has at least one language.');
  return language;
}

function makeSite(programme: Programme, language: Language): Site {
  const defaultLanguage = defaultLanguageOf(programme);
  const t = wordsIn(language, programme.municipality.terms);
  return {
    programme,
    language,
    defaultLanguage,
    t,
    text: (of) => (typeof of === 'string' ? of : textIn(of, language).text),
    href: (path) => pathIn(path, language, defaultLanguage),
    date: (day) => formatDate(day, language),
    dateWithWeekday: (day) => formatDateWithWeekday(day, language),
    time: (local) => formatTime(local, language),
    period: (period) => formatPeriod(period, language, t),
    periodShort: (period) => formatPeriodShort(period, language, t),
    periodBound: (bound) => formatPeriodBound(bound, language, t),
    euros: (amountEur) => formatEuros(amountEur, language),
    number: (value, decimals) => formatNumber(value, language, decimals),
    hours: (start, end) => {
      const [day, lastDay] = [start.slice(0, 10), end.slice(0, 10)];
      const to = `${day === lastDay ? '' : `${formatDate(lastDay, language)}, `}${formatTime(end, language)}`;
      return t('time.range', { from: formatTime(start, language), to });
    },
  };
}
