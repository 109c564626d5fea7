import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFRawStream, PDFString, PDFStream, type PDFPage } from '@cantoo/pdf-lib';
import { cropMarks, MARKS_MARGIN_MM } from './crop-marks.ts';
import { dropUnreachable } from './drop-unreachable.ts';
import { setOutputIntent, type OutputIntent } from './output-intent.ts';
import { OVERPRINT_OFF, OVERPRINT_ON, overprintBlack } from './overprint-black.ts';
import { BOX_TOLERANCE_MM, boxesOf, readBox, sizeMm, type PageMeasure } from '../read/page-boxes.ts';
import { decodedStream, pageContent } from '../read/stream-bytes.ts';
import { xmpPacket, type FileFacts } from './xmp-packet.ts';

export interface PressFileSettings {
  readonly trimMm: readonly [width: number, height: number];
  readonly bleedMm: number;
  readonly marks: boolean;
  readonly overprintBlack: boolean;
  readonly pdfVersion: '1.4' | '1.6';
  readonly outputIntent: OutputIntent;
  readonly title: string;
  readonly author: string;
  /** The day it says it was made. */
  readonly date: string;
}

/** What a reader's booklet has and a press file may not or need not have. */
const NOT_IN_CATALOG = ['AcroForm', 'Dests', 'MarkInfo', 'Metadata', 'Names', 'OpenAction', 'Outlines', 'PageLabels', 'StructTreeRoot', 'Version', 'ViewerPreferences'];
const NOT_ON_PAGE = ['Annots', 'CropBox', 'ArtBox', 'StructParents', 'Tabs'];

/**
 * Turn typeset pages (trim and bleed, in inks) into the file the printer gets: boxes, output intent, metadata, no tags
 * and no annotations, marks and overprint where the printer wants them. The same input gives the same bytes.
 */
export async function finishPressFile(pages: Uint8Array, settings: PressFileSettings): Promise<Uint8Array> {
  const document = await PDFDocument.load(pages, { updateMetadata: false });
  const { context, catalog } = document;
  const measure: PageMeasure = { ...settings, marginMm: settings.marks ? MARKS_MARGIN_MM : 0 };
  for (const key of NOT_IN_CATALOG) catalog.delete(PDFName.of(key));
  for (const [index, page] of document.getPages().entries()) finishPage(page, index + 1, measure, settings);
  if (settings.overprintBlack) overprintForms(document);
  setOutputIntent(document, settings.outputIntent);
  setFacts(document, factsOf(document, pages, settings));
  context.header = PDFHeader.forVersion(1, Number(settings.pdfVersion.slice(2)));
  dropUnreachable(document);
  // A plain cross-reference table and no object streams: readers older than PDF 1.5 know no other.
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function finishPage(page: PDFPage, number: number, measure: PageMeasure, settings: PressFileSettings): void {
  const { context } = page.doc;
  const boxes = boxesOf(measure);
  const [width, height] = sizeMm(readBox(page, 'MediaBox') ?? [0, 0, 0, 0]);
  const wanted = sizeMm(boxes.BleedBox);
  if (Math.abs(width - wanted[0]) > BOX_TOLERANCE_MM || Math.abs(height - wanted[1]) > BOX_TOLERANCE_MM) {
    throw new Error(`Page ${number} is ${width.toFixed(2)} × ${height.toFixed(2)} mm; trim and bleed are ${wanted[0].toFixed(2)} × ${wanted[1].toFixed(2)} mm.`);
  }
  for (const key of NOT_ON_PAGE) page.node.delete(PDFName.of(key));
  if (settings.overprintBlack) {
    const before = pageContent(page);
    const after = overprintBlack(before);
    if (after !== before) {
      page.node.set(PDFName.of('Contents'), context.register(context.flateStream(after)));
      defineOverprint(page.node.normalizedEntries().Resources);
    }
  }
  if (settings.marks) {
    page.node.wrapContentStreams(context.getPushGraphicsStateContentStream(), context.getPopGraphicsStateContentStream());
    page.node.addContentStream(context.register(context.flateStream(cropMarks(measure))));
  }
  for (const [name, box] of Object.entries(boxes)) page.node.set(PDFName.of(name), context.obj([...box]));
}

/** Text in forms, which pages call, is text all the same. */
function overprintForms({ context }: PDFDocument): void {
  for (const [ref, form] of context.enumerateIndirectObjects()) {
    if (!(form instanceof PDFStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) continue;
    const before = decodedStream(form);
    const after = overprintBlack(before);
    if (after === before) continue;
    const { dict } = form;
    const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? context.obj({});
    dict.set(PDFName.of('Resources'), resources);
    defineOverprint(resources);
    const written = context.flateStream(after);
    for (const [key, value] of written.dict.entries()) dict.set(key, value);
    dict.delete(PDFName.of('DecodeParms'));
    context.assign(ref, PDFRawStream.of(dict, written.getContents()));
  }
}

/** Mode 1: parts of a colour that are zero leave the ink below as it is (ISO 32000-1, 11.7.4.3). */
function defineOverprint(resources: PDFDict): void {
  const { context } = resources;
  const states = resources.lookupMaybe(PDFName.of('ExtGState'), PDFDict) ?? context.obj({});
  states.set(PDFName.of(OVERPRINT_ON), context.obj({ Type: 'ExtGState', OP: false, op: true, OPM: 1 }));
  states.set(PDFName.of(OVERPRINT_OFF), context.obj({ Type: 'ExtGState', OP: false, op: false, OPM: 0 }));
  resources.set(PDFName.of('ExtGState'), states);
}

function factsOf(document: PDFDocument, pages: Uint8Array, { outputIntent, ...settings }: PressFileSettings): FileFacts {
  const hash = createHash('sha256').update(pages).update(JSON.stringify({ ...settings, condition: outputIntent.condition })).update(outputIntent.profile).digest('hex');
  return {
    title: settings.title,
    author: settings.author,
    creator: 'Doorstep',
    producer: document.getCreator() ?? 'Typst',
    made: `${settings.date}T00:00:00Z`,
    pdfX: settings.pdfVersion === '1.6' ? 'PDF/X-4' : undefined,
    uuid: hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5'),
  };
}

function setFacts({ context, catalog }: PDFDocument, facts: FileFacts): void {
  const made = PDFString.of(`D:${facts.made.replaceAll(/[-:T]/gu, '')}`);
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText(facts.title),
    Author: PDFHexString.fromText(facts.author),
    Creator: PDFHexString.fromText(facts.creator),
    Producer: PDFHexString.fromText(facts.producer),
    CreationDate: made,
    ModDate: made,
    Trapped: 'False',
    ...(facts.pdfX !== undefined && { GTS_PDFXVersion: PDFString.of(facts.pdfX) }),
  }));
  const packet = context.stream(Buffer.from(xmpPacket(facts)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  const id = PDFHexString.of(facts.uuid.replaceAll('-', ''));
  context.trailerInfo.ID = context.obj([id, id]);
}
