import { quoted } from '../../model/issue-wording.ts';
import { textIn } from '../../model/localized-text.ts';
import type { CheckRule } from '../check-rule.ts';

/** Panels and village councils that do not say for whom they speak. */
export const panelWithoutMandate: CheckRule = {
  id: 'panel-without-mandate',
  severity: 'warning',
  description: {
    en: 'A panel or village council without "mandate": who, how chosen, when it meets.',
    nl: 'Een wijkpanel of dorpsbelang zonder "mandate": wie, hoe gekozen, wanneer het vergadert.',
  },
  hint: {
    en: 'Add "mandate: {members: …, chosen: …, meets: …, since: …}" to the file of the partner.',
    nl: 'Voeg "mandate: {members: …, chosen: …, meets: …, since: …}" toe aan het bestand van de partner.',
  },
  find({ programme }) {
    const [language = 'nl'] = programme?.municipality.languages ?? [];
    return (programme?.partners ?? [])
      .filter(({ kind, mandate }) => (kind === 'neighbourhood-panel' || kind === 'village-council') && mandate === undefined)
      .map(({ id, title }) => {
        const name = quoted(textIn(title, language).text);
        return {
          file: `partners/${id}.md`,
          line: 1,
          column: 1,
          words: {
            en: `${name} does not say for whom it speaks; add "mandate: {members: …, chosen: …, meets: …}"`,
            nl: `${name} zegt niet namens wie het spreekt; voeg "mandate: {members: …, chosen: …, meets: …}" toe`,
          },
        };
      });
  },
};
