import { quoted } from '../../model/issue-wording.ts';
import type { CheckRule } from '../check-rule.ts';
import { findInTexts, isContactField } from '../find-in-texts.ts';

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;

/** E-mail addresses in running text: a contact field says that one may be printed, a sentence does not. */
export const emailOutsideContact: CheckRule = {
  id: 'email-outside-contact',
  severity: 'warning',
  description: { en: 'An e-mail address outside a contact field.', nl: 'Een e-mailadres buiten een contactveld.' },
  hint: {
    en: 'Put the address in "contact" when its owner agrees that it is printed, or take it away.',
    nl: 'Zet het adres in "contact" als de eigenaar het goed vindt dat het gedrukt wordt, of haal het weg.',
  },
  find({ texts }) {
    const known = new Set(texts.filter(isContactField).map(({ text }) => text.trim().toLowerCase()));
    return findInTexts(texts.filter((source) => !isContactField(source)), function* search(text) {
      for (const match of text.matchAll(EMAIL)) {
        if (known.has(match[0].toLowerCase())) continue;
        yield {
          offset: match.index,
          words: {
            en: `${quoted(match[0])} is an e-mail address; put it under "contact" when its owner agrees, or take it away`,
            nl: `${quoted(match[0])} is een e-mailadres; zet het onder "contact" als de eigenaar het goed vindt, of haal het weg`,
          },
        };
      }
    });
  },
};
