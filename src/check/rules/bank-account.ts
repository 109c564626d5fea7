import type { CheckRule } from '../check-rule.ts';
import { findInTexts, withoutAddresses } from '../find-in-texts.ts';

const CANDIDATE = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![\p{L}\d])/gu;
/** Letters and digits of an IBAN per country (ISO 13616); those of the countries around and of most who bank here. */
const LENGTHS: Readonly<Record<string, number>> = {
  NL: 18, BE: 16, DE: 22, FR: 27, LU: 20, GB: 22, IE: 22, DK: 18, SE: 24, NO: 15, FI: 18, PL: 28, ES: 24, PT: 25, IT: 27, AT: 20, CH: 21, LT: 20, LV: 21, EE: 20, CZ: 24, RO: 24, BG: 22, HU: 28, GR: 27, TR: 26,
};

/** Account numbers (IBAN): somebody's own does not belong on paper in every letterbox. */
export const bankAccount: CheckRule = {
  id: 'bank-account',
  severity: 'warning',
  description: { en: 'An account number (IBAN).', nl: 'Een rekeningnummer (IBAN).' },
  hint: {
    en: 'Take the number away and link to a page about paying, unless it is the account of an organisation that wants it printed.',
    nl: 'Haal het nummer weg en link naar een pagina over betalen, tenzij het de rekening is van een organisatie die het gedrukt wil zien.',
  },
  find: ({ texts }) => findInTexts(texts, function* search(text) {
    for (const match of withoutAddresses(text).matchAll(CANDIDATE)) {
      if (!startsWithIban(match[0])) continue;
      yield {
        offset: match.index,
        words: {
          en: 'this is an account number (IBAN); take it away unless it is an organisation’s that wants it printed',
          nl: 'dit is een rekeningnummer (IBAN); haal het weg, tenzij het van een organisatie is die het gedrukt wil zien',
        },
      };
    }
  }),
};

/** Whether letters and digits begin with a valid IBAN: words after it may look like a part of it. */
export function startsWithIban(written: string): boolean {
  const all = written.replaceAll(' ', '');
  const iban = all.slice(0, LENGTHS[all.slice(0, 2)] ?? 0);
  if (iban.length < 15) return false;
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
