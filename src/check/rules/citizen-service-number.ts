import type { CheckRule } from '../check-rule.ts';
import { findInTexts, withoutAddresses } from '../find-in-texts.ts';

/** Nine digits, bare or in the groups people write them in; no part of a longer number or of a word. */
const NINE_DIGITS = /(?<![\p{L}\d]|\d[.,-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?![\p{L}\d]|[.,-]\d)/gu;

/** Numbers that pass the 11-test: nobody's citizen service number may be in content, published or not. */
export const citizenServiceNumber: CheckRule = {
  id: 'citizen-service-number',
  severity: 'error',
  description: {
    en: 'A number that may be somebody’s citizen service number (BSN).',
    nl: 'Een getal dat iemands burgerservicenummer (BSN) kan zijn.',
  },
  hint: {
    en: 'Take the number away. Is it something else, such as a file number? Write it with letters in front: "Z123456782".',
    nl: 'Haal het nummer weg. Is het iets anders, zoals een zaaknummer? Schrijf het met letters ervoor: "Z123456782".',
  },
  find: ({ texts }) => findInTexts(texts, function* search(text) {
    for (const match of withoutAddresses(text).matchAll(NINE_DIGITS)) {
      if (!passesElevenTest(match[0])) continue;
      // The number itself stays out of the message: logs are kept longer than content.
      yield {
        offset: match.index,
        words: {
          en: 'this number passes the test of citizen service numbers (BSN); take it away, or write letters in front when it is something else',
          nl: 'dit getal voldoet aan de proef voor burgerservicenummers (BSN); haal het weg, of schrijf er letters voor als het iets anders is',
        },
      };
    }
  }),
};

/** The 11-test: nine digits times 9, 8 … 2 and −1 add up to a multiple of 11. Source: Besluit burgerservicenummer, Logisch Ontwerp BSN. */
export function passesElevenTest(number: string): boolean {
  const digits = number.replaceAll(/\D/gu, '');
  if (digits.length !== 9 || /^0+$/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
