import type { Language } from '../model/language.ts';

const LOCALE = { nl: 'nl-NL', fy: 'nl-NL', de: 'de-DE', en: 'en-GB' } as const;

/** An exact amount: whole euros without cents, other amounts with two. The space in it does not break. */
export function formatEuros(amountEur: number, language: Language): string {
  const cents = Number.isInteger(amountEur) ? 0 : 2;
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency', currency: 'EUR', minimumFractionDigits: cents, maximumFractionDigits: cents,
  }).format(amountEur);
}

/** A number with the language's own marks, at most or exactly so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}
