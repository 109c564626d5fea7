import { didYouMean, oneOf, quoted } from '../../model/issue-wording.ts';
import { inMegabytes } from './megabytes.ts';

/** Faults of files as such: their place, their name, their characters. */
export const fileMessages = {
  'file-required': (what: string) => ({
    en: `this file is missing; every content folder needs it (${what})`,
    nl: `dit bestand ontbreekt; elke inhoudsmap heeft het nodig (${what})`,
  }),
  'file-misplaced': (near: string | undefined) => ({
    en: `nothing reads a file in this place${near === undefined ? '; move it to the folder where it belongs, or take it away' : `; did you mean ${quoted(near)}?`}`,
    nl: `geen onderdeel leest een bestand op deze plaats${near === undefined ? '; zet het in de map waar het hoort, of haal het weg' : `; bedoelt u ${quoted(near)}?`}`,
  }),
  'file-name': (name: string, proposal: string) => ({
    en: `a file or folder here is called with lower case a–z, 0–9 and hyphens only; rename ${quoted(name)} to ${quoted(proposal)}`,
    nl: `gebruik in namen van bestanden en mappen alleen kleine letters a–z, cijfers en streepjes; hernoem ${quoted(name)} tot ${quoted(proposal)}`,
  }),
  'file-name-reserved': (name: string, because: string) => ({
    en: `the name ${quoted(name)} is taken by ${because} of the site; choose another name`,
    nl: `de naam ${quoted(name)} is al in gebruik op de site (${because}); kies een andere naam`,
  }),
  'file-unused': () => ({
    en: 'no file shows this one; name it where it should be shown, or take it away',
    nl: 'geen enkel bestand toont dit bestand; noem het waar het getoond moet worden, of haal het weg',
  }),
  'file-unreadable': (why: string) => ({
    en: `this file cannot be read (${why}); check that it is whole and that you may open it`,
    nl: `dit bestand kan niet worden gelezen (${why}); kijk of het heel is en of u het mag openen`,
  }),
  'file-outside': (name: string) => ({
    en: `${quoted(name)} lies outside the content folder; copy the file into the content folder and name it there`,
    nl: `${quoted(name)} staat buiten de inhoudsmap; kopieer het bestand naar de inhoudsmap en noem het daar`,
  }),
  'file-remote': (address: string) => ({
    en: `${quoted(address)} stands on another site; put the file beside this one and name it here`,
    nl: `${quoted(address)} staat op een andere site; zet het bestand naast dit bestand en noem het hier`,
  }),
  'link-outside': () => ({
    en: 'this is a link to a place outside the content folder; put the file itself here',
    nl: 'dit is een snelkoppeling naar een plaats buiten de inhoudsmap; zet het bestand zelf hier neer',
  }),
  'link-circular': () => ({
    en: 'this link leads to a folder that holds it, or to nothing; take it away',
    nl: 'deze snelkoppeling leidt naar een map waar hij zelf in staat, of nergens heen; haal hem weg',
  }),
  'file-missing': (name: string, near: string | undefined) => ({
    en: `there is no file ${quoted(name)}${near === undefined ? '; add it, or correct the name' : didYouMean(near).en}`,
    nl: `er is geen bestand ${quoted(name)}${near === undefined ? '; voeg het toe, of verbeter de naam' : didYouMean(near).nl}`,
  }),
  'file-too-large': (bytes: number, most: number) => ({
    en: `this file is ${inMegabytes(bytes).en}, the most is ${inMegabytes(most).en}; make it smaller or split it`,
    nl: `dit bestand is ${inMegabytes(bytes).nl}, het mag hoogstens ${inMegabytes(most).nl} zijn; maak het kleiner of verdeel het`,
  }),
  'file-empty': () => ({
    en: 'this file is empty; fill it in or take it away',
    nl: 'dit bestand is leeg; vul het of haal het weg',
  }),
  'encoding-utf16': () => ({
    en: 'this file is saved as UTF-16 ("Unicode"); save it as UTF-8',
    nl: 'dit bestand is bewaard als UTF-16 ("Unicode"); bewaar het als UTF-8',
  }),
  'encoding-not-utf8': () => ({
    en: 'here stands a character that is not UTF-8; save the file as UTF-8 and check the accents',
    nl: 'hier staat een teken dat geen UTF-8 is; bewaar het bestand als UTF-8 en kijk de accenten na',
  }),
  'control-character': (code: string) => ({
    en: `here stands an invisible control character (${code}); delete it and type the words around it again`,
    nl: `hier staat een onzichtbaar stuurteken (${code}); wis het en typ de woorden eromheen opnieuw`,
  }),
  'bidi-control': (code: string) => ({
    en: `here stands an invisible character that turns the direction of writing (${code}); delete it`,
    nl: `hier staat een onzichtbaar teken dat de schrijfrichting omkeert (${code}); wis het`,
  }),
  'translation-without-original': (original: string) => ({
    en: `this is a translation, but ${quoted(original)} is not there; write that first, or correct the name of this file`,
    nl: `dit is een vertaling, maar ${quoted(original)} is er niet; schrijf dat eerst, of verbeter de naam van dit bestand`,
  }),
  'translation-language': (language: string, languages: readonly string[]) => ({
    en: `the municipality does not publish in ${quoted(language)}; municipality.yml lists ${languages.join(', ')}`,
    nl: `de gemeente publiceert niet in ${quoted(language)}; in municipality.yml staan ${languages.join(', ')}`,
  }),
  'translation-default': (language: string, original: string) => ({
    en: `${quoted(language)} is the default language; its text belongs in ${quoted(original)}`,
    nl: `${quoted(language)} is de standaardtaal; die tekst hoort in ${quoted(original)}`,
  }),
  'translation-of-nothing': (field: string, original: string) => ({
    en: `${quoted(original)} has no ${quoted(field)}, so this translation would be shown nowhere; write it there first, or take it away here`,
    nl: `${quoted(original)} heeft geen ${quoted(field)}, dus deze vertaling zou nergens komen te staan; schrijf het eerst daar, of haal het hier weg`,
  }),
  'language-unknown': (code: string, languages: readonly string[]) => ({
    en: `${quoted(code)} before the ending is no language; write ${oneOf(languages).en}`,
    nl: `${quoted(code)} voor de bestandsextensie is geen taal; schrijf ${oneOf(languages).nl}`,
  }),
  'front-matter-missing': () => ({
    en: 'the fields are missing; begin the file with a line ---, then the fields, then again a line ---',
    nl: 'de velden ontbreken; begin het bestand met een regel ---, dan de velden, dan weer een regel ---',
  }),
  'front-matter-unclosed': () => ({
    en: 'the fields are not closed; put a line with only --- under the last field',
    nl: 'de velden zijn niet afgesloten; zet onder het laatste veld een regel met alleen ---',
  }),
};
