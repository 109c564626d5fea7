import { PDFArray, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { finishPressFile } from '../../../src/press/file/finish-press-file.ts';
import { imposeSaddleStitch, paperThicknessMm } from '../../../src/press/office/imposition.ts';
import { officeVersion, type OfficeSettings } from '../../../src/press/office/office-version.ts';
import { operationsOf } from '../../../src/press/read/content-stream.ts';
import { readBox, sizeMm } from '../../../src/press/read/page-boxes.ts';
import { pageContent } from '../../../src/press/read/stream-bytes.ts';
import { plainPages, pressFileSettings } from '../plain-pages.ts';

const settings: OfficeSettings = { trimMm: [148, 210], paper: { gsm: 80, coated: false }, title: 'Oost', date: '2027-01-15' };

async function impose(count: number, over: Partial<OfficeSettings> = {}) {
  const trimMm = over.trimMm ?? settings.trimMm;
  const pressFile = await finishPressFile(await plainPages(count, { trimMm }), await pressFileSettings({ trimMm }));
  return officeVersion(pressFile, { ...settings, ...over });
}

/** What is printed on each half of each side, by another reader's text positions. */
async function readSides(pdf: Uint8Array): Promise<(readonly [left: string, right: string])[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: true, verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    const half = (right: boolean) => items.flatMap((item) => ('str' in item && item.str.trim() !== '' && (Number(item.transform[4]) > 421) === right ? [item.str] : [])).join(' ');
    return [half(false), half(true)] as const;
  }));
}

/** How far right each page of a side is moved, in mm. */
function placesMm(page: PDFPage): number[] {
  return [...operationsOf(pageContent(page))].flatMap(({ operator, operands }) => (operator === 'cm' && Number(operands[4]) !== 0 ? [(Number(operands[4]) / 72) * 25.4] : []));
}

describe('the office version', () => {
  it('lies on A4 with the covers outermost, each side in the order it is printed', async () => {
    const { pdf, sheets } = await impose(8);
    expect(sheets).toBe(2);
    expect(await readSides(pdf)).toEqual([['Bladzijde 8', 'Bladzijde 1'], ['Bladzijde 2', 'Bladzijde 7'], ['Bladzijde 6', 'Bladzijde 3'], ['Bladzijde 4', 'Bladzijde 5']]);
    const [page] = (await PDFDocument.load(pdf)).getPages();
    expect(page && sizeMm(readBox(page, 'MediaBox') ?? [0, 0, 0, 0]).map(Math.round)).toEqual([297, 210]);
  });

  it('shows every page of any booklet on the half that the imposition says', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 36 }), async (count) => {
      const words = (page: number | null) => (page === null ? '' : `Bladzijde ${page}`);
      expect(await readSides((await impose(count)).pdf)).toEqual(imposeSaddleStitch(count).map(([left, right]) => [words(left), words(right)]));
    }), { numRuns: 8 });
  });

  it('has no bleed: pages end at the fold and at their trim', async () => {
    const document = await PDFDocument.load((await impose(4)).pdf);
    const forms = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') ? [object.dict.get(PDFName.of('BBox'))] : []));
    const sizes = forms.map((box) => (box instanceof PDFArray ? box.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : 0)) : []));
    expect(sizes).toHaveLength(4);
    for (const [left = 0, bottom = 0, right = 0, top = 0] of sizes) expect([right - left, top - bottom].map((side) => Math.round((side / 72) * 254) / 10)).toEqual([148, 210]);
  });

  it('moves both pages of inner sheets towards the fold, one thickness of paper a sheet', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 60, max: 200 }), fc.boolean(), async (sheets, gsm, coated) => {
      const sides = (await PDFDocument.load((await impose(sheets * 4, { paper: { gsm, coated } })).pdf)).getPages();
      sides.forEach((page, side) => {
        const creep = Math.floor(side / 2) * paperThicknessMm({ gsm, coated });
        const [left = 0, right = 0] = placesMm(page);
        expect(left).toBeCloseTo(148.5 - 148 + creep, 3);
        expect(right).toBeCloseTo(148.5 - creep, 3);
      });
    }), { numRuns: 6 });
  });

  it('makes a larger trim smaller to fit half of A4 and says by how much; a smaller one keeps its size', async () => {
    expect((await impose(4)).scalePercent).toBe(100);
    expect((await impose(4, { trimMm: [210, 297] })).scalePercent).toBe(70.7);
    const small = await impose(4, { trimMm: [100, 150] });
    expect(small.scalePercent).toBe(100);
    const [page] = (await PDFDocument.load(small.pdf)).getPages();
    expect(page && placesMm(page)[0]).toBeCloseTo(48.5, 3);
  });

  it('asks print dialogs for both sides along the short edge at true size, and is the same each time', async () => {
    const { pdf } = await impose(4);
    expect(Buffer.compare(pdf, (await impose(4)).pdf)).toBe(0);
    expect(String((await PDFDocument.load(pdf)).catalog.get(PDFName.of('ViewerPreferences')))).toMatch(/Duplex \/DuplexFlipShortEdge[\s\S]*PrintScaling \/None/u);
  });
});
