import { quoted } from '../../model/issue-wording.ts';
import { textIn } from '../../model/localized-text.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { CheckRule } from '../check-rule.ts';
import { findInTexts, withoutAddresses } from '../find-in-texts.ts';

/** Words that the municipality wants to avoid, as `jargon` in municipality.yml lists them for its first language. */
export const jargon: CheckRule = {
  id: 'jargon',
  severity: 'warning',
  description: { en: 'A word that readers may not know.', nl: 'Een woord dat lezers misschien niet kennen.' },
  hint: {
    en: 'Write what municipality.yml proposes under "jargon".',
    nl: 'Schrijf wat municipality.yml onder "jargon" voorstelt.',
  },
  find({ texts, programme }) {
    if (programme === undefined) return [];
    const { municipality: { languages, jargon: words } } = programme;
    const [language = 'nl'] = languages;
    const patterns = Object.entries(words).map(([word, instead]) => ({
      word,
      instead: textIn(instead, language).text,
      pattern: new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])`, 'giu'),
    }));
    return findInTexts(texts.filter((source) => source.language === language && isProse(source)), function* search(text) {
      const prose = withoutAddresses(text);
      for (const { word, instead, pattern } of patterns) {
        for (const match of prose.matchAll(pattern)) {
          yield {
            offset: match.index,
            words: { en: `avoid ${quoted(word)}; write ${quoted(instead)}`, nl: `vermijd ${quoted(word)}; schrijf ${quoted(instead)}` },
          };
        }
      }
    });
  },
};

/** Words for readers: not ids, and not the lists that say which words to avoid or to find. */
const isProse = ({ field, text }: SourceText) => !/^(?:jargon|terms|synonyms)\b/u.test(field ?? '') && !/^[a-z0-9./-]+$/u.test(text);

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
