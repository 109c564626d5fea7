import { didYouMean, oneOf, quoted } from '../model/issue-wording.ts';
import { DIRECTIVE_NAMES } from './dialect.ts';

const number = (value: number) => ({ en: value.toLocaleString('en'), nl: value.toLocaleString('nl') });

/** Every rule of Markdown in bodies, with what it says to communications staff. */
export const markdownMessages = {
  'text-too-long': (characters: number, most: number) => ({
    en: `this text has ${number(characters).en} characters, the most is ${number(most).en}; spread it over several files`,
    nl: `deze tekst heeft ${number(characters).nl} tekens, het mogen er hoogstens ${number(most).nl} zijn; verdeel hem over meer bestanden`,
  }),
  'paragraph-too-long': (characters: number, lines: number, mostCharacters: number, mostLines: number) => ({
    en: `this piece goes on for ${number(characters).en} characters on ${number(lines).en} lines without an empty line, the most is ${number(mostCharacters).en} and ${number(mostLines).en}; put empty lines between paragraphs, or a long table in a CSV file`,
    nl: `dit stuk gaat ${number(characters).nl} tekens op ${number(lines).nl} regels door zonder lege regel, het mogen er hoogstens ${number(mostCharacters).nl} en ${number(mostLines).nl} zijn; zet lege regels tussen alinea's, of een lange tabel in een CSV-bestand`,
  }),
  'text-too-complex': (signs: number, most: number) => ({
    en: `there are ${number(signs).en} signs of Markdown here (* _ [ ] < > - and so on), the most is ${number(most).en}; spread the text over several paragraphs or files, or put a "\\" before signs that are plain text`,
    nl: `hier staan ${number(signs).nl} Markdown-tekens (* _ [ ] < > - en zo meer), het mogen er hoogstens ${number(most).nl} zijn; verdeel de tekst over meer alinea's of bestanden, of zet een "\\" voor tekens die gewone tekst zijn`,
  }),
  'nesting-too-deep': (most: number) => ({
    en: `lists, quotes, blocks or emphasis stand more than ${most} levels inside each other; make this flatter`,
    nl: `lijsten, citaten, blokken of nadruk staan meer dan ${most} niveaus in elkaar; maak dit platter`,
  }),
  'hidden-character': (code: string) => ({
    en: `there is a hidden character here (${code}) that can turn or break the text; delete it and type the words again`,
    nl: `hier staat een onzichtbaar teken (${code}) dat de tekst kan omdraaien of breken; haal het weg en typ de woorden opnieuw`,
  }),
  'heading-level': (written: number, wanted: number) => ({
    en: `this heading is ${quoted('#'.repeat(written))}, the first one here has to be ${quoted('#'.repeat(wanted))}: the title of the page stands above it`,
    nl: `deze kop is ${quoted('#'.repeat(written))}, de eerste hier moet ${quoted('#'.repeat(wanted))} zijn: de titel van de pagina staat erboven`,
  }),
  'heading-skipped': (written: number, wanted: number) => ({
    en: `this heading is ${quoted('#'.repeat(written))} and skips a level; write ${quoted('#'.repeat(wanted))}`,
    nl: `deze kop is ${quoted('#'.repeat(written))} en slaat een niveau over; schrijf ${quoted('#'.repeat(wanted))}`,
  }),
  'heading-empty': () => ({
    en: 'this heading has no words; write them or take the "#" away',
    nl: 'deze kop heeft geen woorden; schrijf ze of haal de "#" weg',
  }),
  'link-kind': (url: string) => ({
    en: `a link cannot lead to ${quoted(url)}; write https://…, mailto:…, tel:…, a path of the site (/oost/) or a content file (../projects/bomen.md)`,
    nl: `een link kan niet naar ${quoted(url)} gaan; schrijf https://…, mailto:…, tel:…, een pad van de site (/oost/) of een bestand (../projects/bomen.md)`,
  }),
  'link-without-scheme': (url: string, whole: string) => ({
    en: `${quoted(url)} is an address without its beginning${didYouMean(whole).en}`,
    nl: `${quoted(url)} is een adres zonder begin${didYouMean(whole).nl}`,
  }),
  'link-too-long': (characters: number, most: number) => ({
    en: `this address has ${number(characters).en} characters, the most is ${number(most).en}; look for a shorter one`,
    nl: `dit adres heeft ${number(characters).nl} tekens, het mogen er hoogstens ${number(most).nl} zijn; zoek een korter adres`,
  }),
  'link-without-text': (url: string) => ({
    en: `the link to ${quoted(url)} has no words to click on; write them between [ and ]`,
    nl: `de link naar ${quoted(url)} heeft geen woorden om op te klikken; schrijf ze tussen [ en ]`,
  }),
  'title-not-shown': (title: string) => ({
    en: `${quoted(title)} shows only under a mouse, not on phones and paper, and is left out; write it in the text`,
    nl: `${quoted(title)} is alleen onder een muis te zien, niet op telefoons en papier, en wordt weggelaten; schrijf het in de tekst`,
  }),
  'picture-remote': (src: string) => ({
    en: `${quoted(src)} is a picture on another site; put the picture beside this file and name that`,
    nl: `${quoted(src)} is een afbeelding op een andere site; zet de afbeelding naast dit bestand en noem die`,
  }),
  'table-too-wide': (columns: number, most: number) => ({
    en: `this table has ${columns} columns, the most is ${most}; make two tables of it, or turn rows and columns`,
    nl: `deze tabel heeft ${columns} kolommen, het mogen er hoogstens ${most} zijn; maak er twee tabellen van, of wissel rijen en kolommen om`,
  }),
  'table-remote': (csv: string) => ({
    en: `${quoted(csv)} is a table on another site; put the file beside this one and name that`,
    nl: `${quoted(csv)} is een tabel op een andere site; zet het bestand naast dit bestand en noem dat`,
  }),
  'picture-without-file': (alt: string) => ({
    en: `the picture ${quoted(alt)} names no file; write it between ( and )`,
    nl: `de afbeelding ${quoted(alt)} noemt geen bestand; schrijf het tussen ( en )`,
  }),
  'footnote-missing': (label: string) => ({
    en: `footnote ${quoted(`[^${label}]`)} has no text; write ${quoted(`[^${label}]: …`)} on a line of its own`,
    nl: `voetnoot ${quoted(`[^${label}]`)} heeft geen tekst; schrijf ${quoted(`[^${label}]: …`)} op een eigen regel`,
  }),
  'footnote-unused': (label: string) => ({
    en: `footnote ${quoted(`[^${label}]`)} is mentioned nowhere and is left out; write ${quoted(`[^${label}]`)} where it belongs`,
    nl: `voetnoot ${quoted(`[^${label}]`)} wordt nergens genoemd en wordt weggelaten; schrijf ${quoted(`[^${label}]`)} waar hij hoort`,
  }),
  'footnote-twice': (label: string) => ({
    en: `footnote ${quoted(`[^${label}]`)} has two texts; give one of them another name`,
    nl: `voetnoot ${quoted(`[^${label}]`)} heeft twee teksten; geef een ervan een andere naam`,
  }),
  'footnote-in-link': (label: string) => ({
    en: `footnote ${quoted(`[^${label}]`)} stands inside a link; put it after the link`,
    nl: `voetnoot ${quoted(`[^${label}]`)} staat in een link; zet hem achter de link`,
  }),
  'footnote-in-footnote': (label: string) => ({
    en: `footnote ${quoted(`[^${label}]`)} stands inside another footnote; write what it says there itself`,
    nl: `voetnoot ${quoted(`[^${label}]`)} staat in een andere voetnoot; schrijf daar zelf wat hij zegt`,
  }),
  'directive-unknown': (written: string, near: string | undefined) => ({
    en: `there is no block ${quoted(written)}${near === undefined ? `; there is ${oneOf(DIRECTIVE_NAMES).en}` : didYouMean(near).en}`,
    nl: `er is geen blok ${quoted(written)}${near === undefined ? `; er is ${oneOf(DIRECTIVE_NAMES).nl}` : didYouMean(near).nl}`,
  }),
  'directive-form': (written: string, example: string) => ({
    en: `${quoted(written)} is not written like this; write ${example}`,
    nl: `${quoted(written)} schrijft u anders: ${example}`,
  }),
  'directive-malformed': (written: string, example: string) => ({
    en: `${quoted(written)} cannot be read as a block; write it alone on its line, like ${example}, with straight quotes round words`,
    nl: `${quoted(written)} is niet als blok te lezen; schrijf het alleen op een regel, zoals ${example}, met rechte aanhalingstekens om woorden`,
  }),
  'directive-unclosed': (written: string, fence: string) => ({
    en: `${quoted(written)} is not closed; write ${quoted(fence)} on a line of its own where it ends (a block around another block needs more colons than the inner one)`,
    nl: `${quoted(written)} wordt niet gesloten; schrijf ${quoted(fence)} op een eigen regel waar het eindigt (een blok om een ander blok heen heeft meer dubbele punten nodig dan het binnenste)`,
  }),
  'directive-not-open': (written: string) => ({
    en: `${quoted(written)} closes a block, but none is open here`,
    nl: `${quoted(written)} sluit een blok, maar er staat er hier geen open`,
  }),
  'directive-attribute': (written: string, name: string, near: string | undefined, known: readonly string[]) => ({
    en: `${quoted(written)} has no ${quoted(name)}${near === undefined ? attributesOf(known).en : didYouMean(near).en}`,
    nl: `${quoted(written)} heeft geen ${quoted(name)}${near === undefined ? attributesOf(known).nl : didYouMean(near).nl}`,
  }),
  'directive-attribute-missing': (written: string, name: string, example: string) => ({
    en: `${quoted(written)} lacks ${quoted(name)}; write ${example}`,
    nl: `bij ${quoted(written)} ontbreekt ${quoted(name)}; schrijf ${example}`,
  }),
  'directive-attribute-quotes': (name: string) => ({
    en: `the words after ${name}= stand between curly quotes; use straight ones: ${name}="…"`,
    nl: `de woorden na ${name}= staan tussen gekrulde aanhalingstekens; gebruik rechte: ${name}="…"`,
  }),
  'directive-empty': (written: string) => ({
    en: `${quoted(written)} holds no text; write some or take the block away`,
    nl: `${quoted(written)} bevat geen tekst; schrijf die of haal het blok weg`,
  }),
  'figures-content': () => ({
    en: '":::figures" holds a list, each line a number in bold and what it counts: "- **34** bomen"',
    nl: '":::figures" bevat een lijst, elke regel een vet getal en wat het telt: "- **34** bomen"',
  }),
};

export type MarkdownRule = keyof typeof markdownMessages;

/** Rules that do not stop a build. */
export const MARKDOWN_WARNINGS: ReadonlySet<MarkdownRule> = new Set(['title-not-shown', 'footnote-unused']);

/** Words between quotes are part of one value: said where somebody forgot them. */
const attributesOf = (known: readonly string[]) => known.length === 0
  ? { en: '; it takes nothing between { and }', nl: '; er hoeft niets tussen { en }' }
  : { en: `; it has ${oneOf(known).en}, and a value of several words stands between quotes: ${known[0]}="…"`, nl: `; wel ${oneOf(known).nl}, en een waarde van meer woorden staat tussen aanhalingstekens: ${known[0]}="…"` };
