import { createHash } from 'node:crypto';
import { cmyk, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { printerProfile } from '../../../src/model/printer-profile.ts';
import { finishPressFile, type PressFileSettings } from '../../../src/press/file/finish-press-file.ts';
import { pressPhoto } from '../../../src/press/photo/press-photo.ts';
import type { CheckId } from '../../../src/press/preflight/check.ts';
import { preflight } from '../../../src/press/preflight/preflight.ts';
import { preflightPage } from '../../../src/press/preflight/preflight-page.ts';
import type { PressOrder } from '../../../src/press/preflight/press-document.ts';
import { pressFileSettings, profileFile } from '../plain-pages.ts';
import { sampleProgramme } from '../../sample-programme.ts';
import { ORDINARY, typesetPages } from '../typeset-pages.ts';

const press = sampleProgramme().municipality.press;

function order(over: Partial<PressOrder> = {}): PressOrder {
  return { press, printer: printerProfile('offset'), condition: 'FOGRA39', photos: [], missingLetters: [], settled: true, namesPublisher: false, gramsACopy: 29.8, quantity: 1030, ...over };
}

interface Plan {
  readonly bodies?: readonly string[];
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly settings?: Partial<PressFileSettings>;
  readonly order?: Partial<PressOrder>;
  /** Done to the finished file, as a fault of the program would. */
  readonly plant?: (document: PDFDocument) => void;
}

async function check({ bodies = [ORDINARY, ORDINARY, ORDINARY, ORDINARY], files = {}, settings = {}, order: over = {}, plant }: Plan = {}) {
  let file = await finishPressFile(await typesetPages(bodies, files), await pressFileSettings(settings));
  if (plant) {
    const document = await PDFDocument.load(file, { updateMetadata: false });
    plant(document);
    file = await document.save({ useObjectStreams: false });
  }
  return preflight(file, order(over));
}

const failed = ({ checks }: Awaited<ReturnType<typeof check>>) => checks.filter(({ passed }) => !passed).map(({ id, page }) => (page === undefined ? id : `${id} p. ${page}`));
const with4 = (first: string) => [first, ORDINARY, ORDINARY, ORDINARY];
const red = '#text(fill: rgb("#ff0000"))[rood]';

describe('a file that is right', () => {
  it('passes, and every check gives its figure and bound', async () => {
    const report = await check();
    expect(failed(report)).toEqual([]);
    expect(report.passed).toBe(true);
    const figures = Object.fromEntries(report.checks.map(({ id, value, bound }) => [id, `${value} / ${bound}`]));
    expect(figures).toMatchObject({
      'page-count': '4 / a multiple of 4', 'page-count-most': '4 / 80', 'page-numbers': 'settled / settled', 'trim-box': '148.00 × 210.00 / 148.00 × 210.00', 'bleed': '3 / 3',
      'safe-distance': expect.stringMatching(/^19\.\d+ \/ 5$/u) as string, 'body-text-size': '10 / 9', 'body-text-black': 'K100 / K100', 'smallest-type': '10 / 6',
      'thinnest-line': '0.5 / 0.25', 'total-ink': '120 / 300', 'colours': 'DeviceCMYK / DeviceCMYK, DeviceGray', 'fonts-embedded': '1 / 1', 'fonts-subset': '1 / 1',
      'transparency': '0 / 0', 'annotations': '0 / 0', 'output-intent': 'FOGRA39 / FOGRA39', 'pdf-version': '1.6 / 1.6', 'pdf-x-metadata': 'PDF/X-4 / PDF/X-4',
      'trapped': 'False / False', 'weight': '29.8 / 30', 'quantity': '1030 / 1',
    } satisfies Partial<Record<CheckId, unknown>>);
  });

  it('passes for a printer with an older workflow too: PDF 1.4 without a claim of PDF/X, and crop marks', async () => {
    const printer = printerProfile('older');
    expect(failed(await check({ settings: { pdfVersion: '1.4', marks: true }, order: { printer } }))).toEqual([]);
  });
});

describe('a planted fault is caught on its page', () => {
  const cases: readonly (readonly [fault: string, plan: Plan, ids: readonly string[]])[] = [
    ['five pages to be stapled', { bodies: [...with4(ORDINARY), ORDINARY] }, ['page-count']],
    ['84 pages to be stapled', { bodies: Array.from({ length: 84 }, () => ORDINARY) }, ['page-count-most']],
    ['page numbers that never held', { order: { settled: false } }, ['page-numbers']],
    ['an empty spread in the middle', { bodies: [ORDINARY, '', '', ORDINARY] }, ['empty-spread p. 2']],
    ['another size than was ordered', { order: { press: { ...press, trimMm: [140, 210] } } }, ['trim-box p. 1', 'bleed-box p. 1']],
    ['a bleed that is too narrow', { order: { press: { ...press, bleedMm: 4 } } }, ['bleed-box p. 1', 'bleed p. 1']],
    ['text too near the edge', { bodies: [ORDINARY, '#place(bottom + left, dy: 17mm)[te laag]', ORDINARY, ORDINARY] }, ['safe-distance p. 2']],
    ['turned text too near the edge', { bodies: with4('#place(top + right, dx: 18mm, dy: 10mm, rotate(90deg, reflow: true)[aan de kant])') }, ['safe-distance p. 1']],
    ['small body text', { bodies: [1, 2, 3, 4].map(() => `#text(size: 8pt)[${'Een lange zin van kleine letters. '.repeat(20)}]`) }, ['body-text-size']],
    ['body text of several inks', { bodies: with4('#text(fill: cmyk(50%, 40%, 40%, 100%))[Diep zwart.]') }, ['body-text-black p. 1']],
    ['letters of five points', { bodies: [ORDINARY, '#text(size: 5pt)[piepklein]', ORDINARY, ORDINARY] }, ['smallest-type p. 2']],
    ['letters made small by scaling', { bodies: with4('#scale(40%)[piepklein]') }, ['smallest-type p. 1']],
    ['a hairline', { bodies: with4('#line(length: 3cm, stroke: 0.1pt + cmyk(0%, 0%, 0%, 100%))') }, ['thinnest-line p. 1']],
    ['a hairline that is a filled form', { bodies: with4('#rect(width: 3cm, height: 0.1pt, fill: cmyk(0%, 0%, 0%, 100%))') }, ['thinnest-line p. 1']],
    ['a colour with too much ink', { bodies: with4('#rect(fill: cmyk(90%, 80%, 80%, 70%))') }, ['total-ink p. 1']],
    ['RGB', { bodies: [ORDINARY, ORDINARY, `${ORDINARY} ${red}`, ORDINARY] }, ['body-text-black p. 3', 'colours p. 3']],
    ['grey that comes out by profile', { bodies: with4('#rect(fill: luma(50%))') }, ['colours p. 1']],
    ['a planted link', { plant: (document) => {
      const link = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }));
      document.getPage(1).node.set(PDFName.of('Annots'), document.context.obj([link]));
    } }, ['annotations p. 2']],
    ['tags', { plant: ({ catalog, context }) => catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true })) }, ['tags']],
    ['half-covering paint', { plant: (document) => {
      const state = document.context.obj({ GS: { Type: 'ExtGState', ca: 0.5 } });
      document.getPage(2).node.normalizedEntries().Resources.set(PDFName.of('ExtGState'), state);
    } }, ['transparency p. 3']],
    ['another printing condition than was ordered', { order: { condition: 'FOGRA51' } }, ['output-intent']],
    ['no output intent', { plant: ({ catalog }) => catalog.delete(PDFName.of('OutputIntents')) }, ['output-intent']],
    ['metadata that contradict each other', { plant: (document) => document.setTitle('Iets anders') }, ['pdf-x-metadata']],
    ['another version', { settings: { pdfVersion: '1.4' } }, ['pdf-version', 'pdf-x-metadata']],
    ['no copies', { order: { quantity: 0 } }, ['quantity']],
    ['no publisher, in Belgium', { order: { printer: printerProfile('belgium') } }, ['publisher']],
  ];

  it.each(cases)('%s', async (_fault, plan, ids) => {
    const report = await check(plan);
    expect(failed(report)).toEqual(ids);
    expect(report.passed).toBe(false);
    for (const each of report.checks.filter(({ passed }) => !passed)) expect(each.message).toEqual({ en: expect.any(String) as string, nl: expect.any(String) as string });
  });

  it('a font that is not in the file', async () => {
    const document = await PDFDocument.load(await finishPressFile(await typesetPages(with4(ORDINARY)), await pressFileSettings()), { updateMetadata: false });
    document.getPage(1).drawText('Helvetica', { x: 100, y: 100, size: 12, color: cmyk(0, 0, 0, 1) });
    expect(failed(await preflight(await document.save({ useObjectStreams: false }), order()))).toEqual(['fonts-embedded p. 2', 'fonts-subset p. 2']);
  });
});

describe('overprinting black', () => {
  it('counts the ink that lies under the text', async () => {
    const bodies = with4('#rect(fill: cmyk(90%, 90%, 30%, 0%))[tekst]');
    const printer = printerProfile('overprint');
    expect(failed(await check({ bodies }))).toEqual([]);
    expect(failed(await check({ bodies, settings: { overprintBlack: true }, order: { printer } }))).toEqual(['total-ink p. 1']);
  });
});

describe('photos', () => {
  const source = sharp({ create: { width: 454, height: 303, channels: 3, background: '#557755' } }).jpeg();

  /** A page with a photo of 454 pixels so many millimetres wide. */
  async function photoAt(widthMm: number, minimumDpi = 200) {
    const jpeg = await pressPhoto(await source.clone().toBuffer(), { width: 454, height: 303, profileFile, inkLimitPercent: 300 });
    const photos = [{ path: 'areas/oost/projects/straat.jpg', sha256: createHash('sha256').update(jpeg).digest('hex'), widthMm, sourcePixels: [454, 303] as const }];
    const { checks } = await check({ bodies: with4(`#place(dx: -20mm, image("/straat.jpg", width: ${widthMm}mm))`), files: { '/straat.jpg': jpeg }, order: { photos, press: { ...press, minimumDpi } } });
    return checks.filter(({ id }) => id === 'photo-resolution');
  }

  it('of 96 dots an inch stop the press and say what to send', async () => {
    expect(await photoAt(120)).toEqual([{
      id: 'photo-resolution', page: 1, value: 96.1, bound: 150, passed: false, message: {
        en: 'photo `areas/oost/projects/straat.jpg` is 96 dpi at 120 mm: send one of at least 1,420 pixels wide',
        nl: 'foto `areas/oost/projects/straat.jpg` heeft 96 dpi bij 120 mm: lever er een aan van minstens 1.420 pixels breed',
      },
    }]);
  });

  it.each([
    [70, 200, true, true], [50, 200, true, undefined], [50, 240, false, undefined], [100, 100, true, undefined], [120, 100, false, undefined],
  ])('%i mm wide where %i dpi are asked for: passed %s, a warning %s', async (widthMm, minimumDpi, passed, warning) => {
    expect(await photoAt(widthMm, minimumDpi)).toMatchObject([{ passed, ...(warning && { warning }) }]);
  });
});

describe('the page for people', () => {
  it('shows each check with its figure, and under a failed one what to mend', async () => {
    const page = preflightPage('Oost, 2027', await check({ bodies: [...with4(ORDINARY), ORDINARY], order: { gramsACopy: 33 } }));
    expect(page.split('\n')[0]).toBe('Oost, 2027: 1 to mend, 1 to look at');
    expect(page).toMatch(/✗ pages in whole sheets +5 +a multiple of 4\n +The booklet has 5 pages/u);
    expect(page).toMatch(/✓ most ink on one spot +p\. 1 +120 % +at most 300 %/u);
    expect(page).toMatch(/! weight of a copy +33 g +at most 30 g\n +A copy weighs 33 g/u);
  });
});
