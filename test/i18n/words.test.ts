import { describe, expect, it } from 'vitest';
import { formatDate, formatDateWithWeekday, formatPeriod, formatPeriodShort, formatTime } from '../../src/i18n/dates.ts';
import { formatEuros, formatNumber } from '../../src/i18n/money.ts';
import { WORD_KEYS, wordsIn } from '../../src/i18n/words.ts';
import { LANGUAGES } from '../../src/model/language.ts';

describe('words of the interface', () => {
  it('are the settled ones for statuses in Dutch', () => {
    const t = wordsIn('nl');
    expect(['announced', 'planned', 'underway', 'done', 'paused', 'dropped'].map((status) => t(`status.${status}` as 'status.done')))
      .toEqual(['Aangekondigd', 'Gepland', 'In uitvoering', 'Klaar', 'Gepauzeerd', 'Gaat niet door']);
  });

  it('may be replaced by the municipality, a language at a time', () => {
    const terms = { 'status.underway': { nl: 'We zijn bezig' } };
    expect(wordsIn('nl', terms)('status.underway')).toBe('We zijn bezig');
    expect(wordsIn('fy', terms)('status.underway')).toBe('Oan de gong');
  });

  it('fill in values, and take a value for what it is', () => {
    expect(wordsIn('nl')('report.call', { phone: '$& 14058' })).toBe('Bel $& 14058');
  });

  it.each(LANGUAGES)('have the same places for values in %s as in Dutch', (language) => {
    const places = (text: string) => (text.match(/\{[a-z]+\}/gu) ?? []).sort();
    for (const key of WORD_KEYS) expect([key, places(wordsIn(language)(key))]).toEqual([key, places(wordsIn('nl')(key))]);
  });
});

describe('dates and money as people say them', () => {
  it('days', () => {
    expect(LANGUAGES.map((language) => formatDate('2027-07-01', language))).toEqual(['1 juli 2027', '1 july 2027', '1. Juli 2027', '1 July 2027']);
    expect(formatDateWithWeekday('2027-03-01', 'fy')).toBe('moandei 1 maart 2027');
    expect(formatTime('2027-03-12T19:30', 'nl')).toBe('19.30');
    expect(formatTime('2027-03-12T19:30', 'de')).toBe('19:30');
  });

  it('periods: a quarter is a season with its months, and is said once when it is the whole period', () => {
    expect(formatPeriod({ from: '2027-Q2', to: '2027-Q2' }, 'nl')).toBe('voorjaar 2027 (april t/m juni)');
    expect(formatPeriod({ from: '2027-03', to: '2028' }, 'nl')).toBe('maart 2027 tot en met 2028');
    expect(formatPeriodShort({ from: '2027-Q1', to: '2027-Q3' }, 'nl')).toBe('winter – zomer 2027');
    expect(formatPeriodShort({ from: '2027', to: '2028' }, 'nl')).toBe('2027 – 2028');
  });

  it('money', () => {
    expect(formatEuros(42000, 'nl').replaceAll(/\s/gu, ' ')).toBe('€ 42.000');
    expect(formatEuros(12.5, 'nl').replaceAll(/\s/gu, ' ')).toBe('€ 12,50');
    expect(formatEuros(42000, 'en')).toBe('€42,000');
    expect(formatNumber(1234.5, 'nl', 1)).toBe('1.234,5');
  });
});
