import type { Language } from '../model/language.ts';

const LOCALE = { nl: 'nl-NL', fy: 'nl-NL', de: 'de-DE', en: 'en-GB' } as const;

const formatters = new Map<string, Intl.NumberFormat>();

/** A formatter is costly to make, and a site has thousands of amounts. */
function formatter(language: Language, decimals: number, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${decimals} ${options.currency ?? ''}`;
  const known = formatters.get(key)
    ?? new Intl.NumberFormat(LOCALE[language], { ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(key, known);
  return known;
}

/** An exact amount: whole euros without cents, other amounts with two. The space in it does not break. */
export function formatEuros(amountEur: number, language: Language): string {
  return formatter(language, Number.isInteger(amountEur) ? 0 : 2, { style: 'currency', currency: 'EUR' }).format(amountEur);
}

/** A number with the language's own marks, at most or exactly so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return formatter(language, decimals).format(value);
}
