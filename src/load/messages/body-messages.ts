import { didYouMean, oneOf, quoted } from '../../model/issue-wording.ts';

/** Faults in the running text of a file, as far as they concern other files; those of Markdown itself are worded in src/markdown. */
export const bodyMessages = {
  'link-broken': (target: string, near: string | undefined) => ({
    en: `the link leads to ${quoted(target)}, which is not there${near === undefined ? '; correct it or take the link away' : didYouMean(near).en}`,
    nl: `de link gaat naar ${quoted(target)}, en dat bestaat niet${near === undefined ? '; verbeter hem of haal de link weg' : didYouMean(near).nl}`,
  }),
  'link-without-page': (target: string) => ({
    en: `${quoted(target)} has no page of its own on the site; link to a file that has one`,
    nl: `${quoted(target)} heeft geen eigen pagina op de site; maak een link naar een bestand dat er wel een heeft`,
  }),
  'link-to-come': (target: string, date: string) => ({
    en: `the link leads to ${quoted(target)}, but that news appears on ${date}; take the link away until then`,
    nl: `de link leidt naar ${quoted(target)}, maar dat nieuws verschijnt pas op ${date}; haal de link weg tot die dag`,
  }),
  'link-to-draft': (target: string, edition: string) => ({
    en: `the link leads to ${quoted(target)}, but edition ${quoted(edition)} is a draft and nowhere public; take the link away until it is announced`,
    nl: `de link gaat naar ${quoted(target)}, maar editie ${quoted(edition)} is een concept en nergens openbaar; haal de link weg tot de editie is aangekondigd`,
  }),
  'table-rows': (row: number, cells: number, wanted: number) => ({
    en: `row ${row} of the table has ${cells} cells, the first row has ${wanted}; give each row as many`,
    nl: `rij ${row} van de tabel heeft ${cells} cellen, de eerste rij heeft er ${wanted}; geef elke rij er evenveel`,
  }),
  'page-syntax': () => ({
    en: 'this cannot be read as a page; look for a "<" or "{" that is not closed (write &lt; and &#123; for the characters themselves)',
    nl: 'dit is niet als pagina te lezen; zoek naar een "<" of "{" die niet wordt gesloten (schrijf &lt; en &#123; voor de tekens zelf)',
  }),
  'page-element-unclosed': (name: string) => ({
    en: `<${name}> is not closed where its piece of text ends; put <${name}> and </${name}> each on a line of its own, with empty lines around`,
    nl: `<${name}> wordt niet gesloten waar het stuk tekst eindigt; zet <${name}> en </${name}> elk op een eigen regel, met lege regels eromheen`,
  }),
  'page-code': (what: string) => ({
    en: `${quoted(what)} is program code; a page holds text only, so take it away (write &#123; for a brace)`,
    nl: `${quoted(what)} is programmacode; een pagina bevat alleen tekst, dus haal het weg (schrijf &#123; voor een accolade)`,
  }),
  'page-element': (name: string, near: string | undefined, known: readonly string[]) => ({
    en: `a page cannot use <${name}>${near === undefined ? `; there is ${oneOf(known).en}` : didYouMean(near).en}`,
    nl: `een pagina kan <${name}> niet gebruiken${near === undefined ? `; er is ${oneOf(known).nl}` : didYouMean(near).nl}`,
  }),
  'page-attribute': (name: string, element: string, known: readonly string[]) => ({
    en: `<${element}> cannot have ${quoted(name)}; it may have ${known.length === 0 ? 'nothing' : oneOf(known).en}`,
    nl: `<${element}> kan geen ${quoted(name)} hebben; wel ${known.length === 0 ? 'niets' : oneOf(known).nl}`,
  }),
};
