import type { CheckRule } from '../check-rule.ts';
import { findInTexts, isContactField, withoutAddresses } from '../find-in-texts.ts';

const MOBILE = /(?<![\d+])(?:(?:\+|00)31[\s().-]{0,3}0?|0)[\s().-]{0,3}6(?:[\s.-]?\d){8}(?!\d)/gu;

/** Mobile numbers in running text: a contact field says that one may be printed, a sentence does not. */
export const mobileNumber: CheckRule = {
  id: 'mobile-number',
  severity: 'warning',
  description: { en: 'A mobile number outside a contact field.', nl: 'Een mobiel nummer buiten een contactveld.' },
  hint: {
    en: 'Put the number in "contact" when its owner agrees that it is printed, or take it away.',
    nl: 'Zet het nummer in "contact" als de eigenaar het goed vindt dat het gedrukt wordt, of haal het weg.',
  },
  find({ texts }) {
    const known = new Set(texts.filter(isContactField).map(({ text }) => plain(text)));
    return findInTexts(texts.filter((source) => !isContactField(source)), function* search(text) {
      for (const match of withoutAddresses(text).matchAll(MOBILE)) {
        if (known.has(plain(match[0]))) continue;
        yield {
          offset: match.index,
          words: {
            en: 'this is a mobile number; put it under "contact" when its owner agrees, or take it away',
            nl: 'dit is een mobiel nummer; zet het onder "contact" als de eigenaar het goed vindt, of haal het weg',
          },
        };
      }
    });
  },
};

/** A Dutch number without the signs between its digits, from its first zero: `+31 6 12…` and `06-12…` are one. */
const plain = (number: string) => number.replaceAll(/[^\d+]/gu, '').replace(/^(?:\+|00)310?/u, '0');
