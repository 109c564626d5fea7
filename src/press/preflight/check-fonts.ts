import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { reachableFrom } from '../read/reachable.ts';
import type { Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

interface FontInFile {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly page: number;
}

/** Every font is in the file, cut down to the letters used, so that no printer's machine puts another in its place. */
export function checkFonts(press: PressDocument): Check[] {
  const fonts = fontsOf(press);
  return [
    verdict('fonts-embedded', fonts, ({ embedded }) => embedded, 'is not in the file', 'zit niet in het bestand'),
    verdict('fonts-subset', fonts, ({ subset }) => subset, 'is in the file whole', 'zit helemaal in het bestand'),
  ];
}

function verdict(id: 'fonts-embedded' | 'fonts-subset', fonts: readonly FontInFile[], holds: (font: FontInFile) => boolean, en: string, nl: string): Check {
  const wrong = fonts.find((font) => !holds(font));
  return {
    id, page: wrong?.page, value: fonts.filter(holds).length, bound: fonts.length, passed: !wrong,
    ...(wrong && { message: { en: `Font ${wrong.name} on page ${wrong.page} ${en}.`, nl: `Lettertype ${wrong.name} op bladzijde ${wrong.page} ${nl}.` } }),
  };
}

function fontsOf({ document, pages }: PressDocument): FontInFile[] {
  const found = new Map<PDFDict, FontInFile>();
  for (const { page, number } of pages) {
    for (const dictionary of reachableFrom([page.node], document.context).dictionaries) {
      const subtype = dictionary.get(PDFName.of('Subtype'));
      const isFont = dictionary.get(PDFName.of('Type')) === PDFName.of('Font') && !String(subtype).startsWith('/CIDFont');
      if (isFont && !found.has(dictionary)) found.set(dictionary, { ...readFont(dictionary), page: number });
    }
  }
  return [...found.values()];
}

function readFont(font: PDFDict): Omit<FontInFile, 'page'> {
  const name = font.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? 'without a name';
  // The letters of a Type 3 font are drawn in the file itself.
  if (font.get(PDFName.of('Subtype')) === PDFName.of('Type3')) return { name, embedded: true, subset: true };
  const own = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict) ?? font;
  const descriptor = own.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)) === true);
  return { name, embedded, subset: embedded && /^[A-Z]{6}\+/u.test(name) };
}
