import { PDFDocument, cmyk, type PDFPage } from '@cantoo/pdf-lib';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PressFileSettings } from '../../src/press/file/finish-press-file.ts';
import { toPoints } from '../../src/press/millimetres.ts';

export const profileFile = fileURLToPath(new URL('../../src/press/profiles/FOGRA39L_coated.icc', import.meta.url));

/** Settings of a press file as most printers want it. */
export async function pressFileSettings(over: Partial<PressFileSettings> = {}): Promise<PressFileSettings> {
  return {
    trimMm: [148, 210], bleedMm: 3, marks: false, overprintBlack: false, pdfVersion: '1.6',
    outputIntent: { condition: 'FOGRA39', profile: await readFile(profileFile) },
    title: 'Oost & <omstreken>: programma 2027', author: 'Gemeente Voorbeeld', date: '2027-01-15', ...over,
  };
}

/** Pages as the typesetter gives them, trim and bleed, each with its number in black and what `draw` adds. */
export async function plainPages(
  count: number,
  { trimMm: [width, height] = [148, 210], bleedMm = 3, draw = () => undefined }: {
    trimMm?: readonly [number, number]; bleedMm?: number; draw?: (page: PDFPage, number: number, document: PDFDocument) => void | Promise<void>;
  } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let number = 1; number <= count; number += 1) {
    const page = document.addPage([toPoints(width + 2 * bleedMm), toPoints(height + 2 * bleedMm)]);
    page.drawText(`Bladzijde ${number}`, { x: 60, y: 200, size: 10, color: cmyk(0, 0, 0, 1) });
    await draw(page, number, document);
  }
  return document.save({ useObjectStreams: false });
}
