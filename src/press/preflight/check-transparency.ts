import { PDFName, PDFNumber, type PDFDict } from '@cantoo/pdf-lib';
import { reachableFrom } from '../read/reachable.ts';
import { worstOrFailing, type Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

/** Objects that let what lies under them show through, a page: soft masks, half-covering paint, blend modes, groups. */
export function checkTransparency({ document, pages, printer }: PressDocument): Check[] {
  const figures = pages.map(({ page, number }) => {
    const { dictionaries } = reachableFrom([page.node], document.context);
    return { page: number, value: [...dictionaries].filter(isTransparent).length };
  });
  if (printer.transparency) {
    return [{ id: 'transparency', value: figures.reduce((all, { value }) => all + value, 0), bound: 'PDF/X-4', passed: true }];
  }
  return worstOrFailing('transparency', figures, {
    bound: 0,
    message: ({ page, value }) => ({
      en: `Page ${page} has ${value} transparent objects, which this printer does not take.`,
      nl: `Bladzijde ${page} heeft ${value} doorzichtige objecten, en die neemt deze drukker niet aan.`,
    }),
  });
}

function isTransparent(dictionary: PDFDict): boolean {
  const name = (key: string) => dictionary.lookup(PDFName.of(key));
  const covers = (key: string) => {
    const value = name(key);
    return !(value instanceof PDFNumber) || value.asNumber() >= 1;
  };
  const mask = name('SMask');
  const blend = name('BM');
  return (mask !== undefined && mask !== PDFName.of('None'))
    || (blend !== undefined && blend !== PDFName.of('Normal') && blend !== PDFName.of('Compatible'))
    || !covers('ca') || !covers('CA')
    || (name('S') === PDFName.of('Transparency') && dictionary.get(PDFName.of('Type')) !== PDFName.of('StructElem'));
}
