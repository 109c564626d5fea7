import { oneOf, quoted } from '../../model/issue-wording.ts';
import { inMegabytes } from './megabytes.ts';

const FORMATS = ['JPEG', 'PNG', 'WebP', 'AVIF', 'TIFF'];

/** Faults of pictures and of their use. */
export const pictureMessages = {
  'picture-format': (name: string) => ({
    en: `${quoted(name)} is no picture that can be used; save it as ${oneOf(FORMATS).en}`,
    nl: `${quoted(name)} is geen bruikbare afbeelding; bewaar het als ${oneOf(FORMATS).nl}`,
  }),
  'picture-svg': (name: string) => ({
    en: `${quoted(name)} is an SVG, which only a logo may be; save it as ${oneOf(FORMATS).en}`,
    nl: `${quoted(name)} is een SVG, en dat mag alleen een logo zijn; bewaar het als ${oneOf(FORMATS).nl}`,
  }),
  'picture-damaged': (name: string) => ({
    en: `${quoted(name)} ends too early or is damaged; copy the picture again from where it came`,
    nl: `${quoted(name)} houdt te vroeg op of is beschadigd; kopieer de afbeelding opnieuw van de bron`,
  }),
  'picture-too-many-pixels': (name: string, megapixels: number) => ({
    en: `${quoted(name)} has ${megapixels} megapixels, the most is 100; make it smaller`,
    nl: `${quoted(name)} heeft ${megapixels} megapixels, het mogen er hoogstens 100 zijn; maak hem kleiner`,
  }),
  'picture-too-large': (name: string, bytes: number, most: number) => ({
    en: `${quoted(name)} is ${inMegabytes(bytes).en}, the most is ${inMegabytes(most).en}; make it smaller`,
    nl: `${quoted(name)} is ${inMegabytes(bytes).nl}, het mag hoogstens ${inMegabytes(most).nl} zijn; maak het kleiner`,
  }),
  'picture-without-alt': (src: string) => ({
    en: `say what can be seen on ${quoted(src)}, for people who cannot see it: ![…](${src}) or alt="…"`,
    nl: `zeg wat er op ${quoted(src)} te zien is, voor mensen die het niet kunnen zien: ![…](${src}) of alt="…"`,
  }),
  'picture-not-listed': (src: string) => ({
    en: `${quoted(src)} is shown here but is not listed under "photos"; add it there with "consent: true" when maker and people agree`,
    nl: `${quoted(src)} staat hier maar niet onder "photos"; zet hem daar bij met "consent: true" als maker en mensen het goed vinden`,
  }),
  'photo-without-consent': (src: string) => ({
    en: `${quoted(src)} has no "consent: true" and is left out everywhere; ask maker and people, then add it`,
    nl: `${quoted(src)} heeft geen "consent: true" en wordt overal weggelaten; vraag maker en mensen, en voeg het dan toe`,
  }),
  'photo-consent-differs': (src: string, elsewhere: string) => ({
    en: `${quoted(src)} is shown here, but ${quoted(elsewhere)} lists it without consent; ask maker and people, then make the two the same`,
    nl: `${quoted(src)} staat hier, maar in ${quoted(elsewhere)} staat dezelfde foto zonder toestemming; vraag maker en mensen, en maak beide gelijk`,
  }),
  'photo-shown-without-consent': (src: string) => ({
    en: `${quoted(src)} is shown here but has no consent; take it out of the text, or add "consent: true" under "photos" when maker and people agree`,
    nl: `${quoted(src)} staat hier maar er is geen toestemming; haal hem uit de tekst, of voeg "consent: true" toe onder "photos" als maker en mensen het goed vinden`,
  }),
  'svg-unsafe': (what: string) => ({
    en: `this SVG holds ${quoted(what)}; save it again as a plain SVG without scripts, links and outside files`,
    nl: `deze SVG bevat ${quoted(what)}; bewaar hem opnieuw als gewone SVG zonder scripts, links en bestanden van buiten`,
  }),
  'font-format': (name: string) => ({
    en: `${quoted(name)} is no TTF or OTF font; take the file for desktop use`,
    nl: `${quoted(name)} is geen TTF- of OTF-lettertype; neem het bestand voor gebruik op de computer`,
  }),
  'profile-format': (name: string) => ({
    en: `${quoted(name)} is no ICC profile for four-colour print; ask the printer for the .icc file`,
    nl: `${quoted(name)} is geen ICC-profiel voor vierkleurendruk; vraag de drukker om het .icc-bestand`,
  }),
};
