import { cmyk, PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../../src/press/read/content-stream.ts';
import { finishPressFile } from '../../../src/press/file/finish-press-file.ts';
import { readBox, sizeMm } from '../../../src/press/read/page-boxes.ts';
import { decodedStream, pageContent } from '../../../src/press/read/stream-bytes.ts';
import { plainPages, pressFileSettings } from '../plain-pages.ts';

const reopen = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('the boxes of a press file', () => {
  it('are trim, and trim with bleed all around, to a hundredth of a millimetre, whatever the size', async () => {
    const settings = await pressFileSettings();
    await fc.assert(fc.asyncProperty(
      fc.tuple(fc.integer({ min: 900, max: 4200 }), fc.integer({ min: 900, max: 4200 })), fc.integer({ min: 0, max: 100 }), fc.boolean(),
      async ([w, h], tenths, marks) => {
        const trimMm = [w / 10, h / 10] as const;
        const bleedMm = tenths / 10;
        const [page] = (await reopen(await finishPressFile(await plainPages(1, { trimMm, bleedMm }), { ...settings, trimMm, bleedMm, marks }))).getPages();
        const boxes = (['TrimBox', 'BleedBox', 'MediaBox'] as const).map((name) => page && readBox(page, name));
        const [trim, bleed, media] = boxes;
        if (!trim || !bleed || !media) throw new Error('A box lacks.');
        sizeMm(trim).forEach((size, axis) => expect(Math.abs(size - (trimMm[axis] ?? 0))).toBeLessThan(0.01));
        [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]].forEach((side) => expect(Math.abs(side / 72 * 25.4 - bleedMm)).toBeLessThan(0.01));
        expect(media[0] <= bleed[0] && media[3] >= bleed[3]).toBe(true);
      },
    ), { numRuns: 25 });
  });

  it('are not drawn around pages of another size: that is a defect, and it says which page', async () => {
    await expect(finishPressFile(await plainPages(2, { bleedMm: 2 }), await pressFileSettings())).rejects.toThrow('Page 1 is 152.00 × 214.00 mm; trim and bleed are 154.00 × 216.00 mm.');
  });
});

describe('what a press file says of itself', () => {
  it('is the same in its Info dictionary and its XMP packet, and the same each time', async () => {
    const settings = await pressFileSettings();
    const pages = await plainPages(2);
    const file = await finishPressFile(pages, settings);
    expect(Buffer.compare(file, await finishPressFile(pages, settings))).toBe(0);
    const document = await reopen(file);
    const packet = text(decodedStream(document.catalog.lookup(PDFName.of('Metadata'), PDFStream)));
    expect(packet).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(packet).toContain('Oost &amp; &lt;omstreken&gt;: programma 2027');
    expect(document.getTitle()).toBe('Oost & <omstreken>: programma 2027');
    expect(packet).toContain('<xmp:ModifyDate>2027-01-15T00:00:00Z</xmp:ModifyDate>');
    expect(document.getModificationDate()?.toISOString()).toBe('2027-01-15T00:00:00.000Z');
    expect(packet).toContain('<pdf:Trapped>False</pdf:Trapped>');
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    expect(info.get(PDFName.of('Trapped'))).toBe(PDFName.of('False'));
    expect(document.context.lookup(document.context.trailerInfo.ID, PDFArray).size()).toBe(2);
    expect(text(file).slice(0, 8)).toBe('%PDF-1.6');
  });

  it('changes its identity with its content and its settings', async () => {
    const settings = await pressFileSettings();
    const id = async (file: Uint8Array) => String((await reopen(file)).context.trailerInfo.ID);
    const ids = await Promise.all([
      finishPressFile(await plainPages(1), settings), finishPressFile(await plainPages(2), settings),
      finishPressFile(await plainPages(1), { ...settings, title: 'Anders' }),
    ].map(async (file) => id(await file)));
    expect(new Set(ids).size).toBe(3);
  });

  it('claims no PDF/X-4 to a printer that works with PDF 1.4', async () => {
    const file = text(await finishPressFile(await plainPages(1), await pressFileSettings({ pdfVersion: '1.4' })));
    expect(file.slice(0, 8)).toBe('%PDF-1.4');
    expect(file).not.toContain('PDF/X-4');
  });

  it('embeds the profile of its printing condition whole', async () => {
    const settings = await pressFileSettings({ outputIntent: { ...(await pressFileSettings()).outputIntent, condition: 'Drukkerij (West)' } });
    const document = await reopen(await finishPressFile(await plainPages(1), settings));
    const intent = document.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(intent.lookup(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFX'));
    expect(intent.lookup(PDFName.of('OutputConditionIdentifier'), PDFString).decodeText()).toBe('Drukkerij (West)');
    expect(Buffer.compare(decodedStream(intent.lookup(PDFName.of('DestOutputProfile'), PDFStream)), settings.outputIntent.profile)).toBe(0);
  });
});

it('what readers click on and what reads aloud stays out, and nothing of it stays behind in the file', async () => {
  const pages = await plainPages(1, {
    draw: (page, _number, { context, catalog }) => {
      const link = context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Contents: PDFString.of('a planted link') }));
      page.node.set(PDFName.of('Annots'), context.obj([link]));
      catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
      catalog.set(PDFName.of('Outlines'), context.register(context.obj({ Type: 'Outlines' })));
    },
  });
  expect(text(pages)).toContain('a planted link');
  const file = text(await finishPressFile(pages, await pressFileSettings()));
  for (const gone of ['a planted link', 'StructTreeRoot', 'Outlines', 'Annots']) expect(file).not.toContain(gone);
});

describe('crop marks', () => {
  it('are black alone and lie wholly outside the bleed', async () => {
    const [page] = (await reopen(await finishPressFile(await plainPages(1), await pressFileSettings({ marks: true })))).getPages();
    const bleed = page && readBox(page, 'BleedBox');
    if (!page || !bleed) throw new Error('No page.');
    const operations = [...operationsOf(pageContent(page))];
    const marks = operations.slice(operations.findLastIndex(({ operator }) => operator === 'K'));
    expect(marks[0]?.operands).toEqual(['0', '0', '0', '1']);
    const points = marks.filter(({ operator }) => operator === 'm' || operator === 'l').map(({ operands }) => operands.map(Number));
    expect(points).toHaveLength(16);
    for (const [x = 0, y = 0] of points) expect(x < bleed[0] || x > bleed[2] || y < bleed[1] || y > bleed[3]).toBe(true);
  });
});

describe('overprinting black', () => {
  const pages = () => plainPages(1, { draw: (page) => { page.drawText('groen', { x: 60, y: 300, size: 20, color: cmyk(0.8, 0, 0.7, 0) }); } });
  const switches = async (overprintBlack: boolean) => {
    const [page] = (await reopen(await finishPressFile(await pages(), await pressFileSettings({ overprintBlack })))).getPages();
    return page ? [...operationsOf(pageContent(page))].map(({ operator, operands }) => (operator === 'gs' ? String(operands[0]) : operator)).filter((each) => /^(?:\/Doorstep|k|BT)/u.test(each)) : [];
  };

  it('is on for text in black alone and off again before any other colour', async () => {
    expect(await switches(true)).toEqual(['/DoorstepOverprint', 'BT', 'k', '/DoorstepKnockout', 'BT', 'k']);
  });

  it('is nowhere unless the printer wants it', async () => {
    expect(await switches(false)).toEqual(['BT', 'k', 'BT', 'k']);
  });
});
