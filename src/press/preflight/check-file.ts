import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { decodedStream } from '../read/stream-bytes.ts';
import type { Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

const CMYK_SIGNATURE = 'CMYK';

/** What the file says of itself: printing condition, version, metadata; and that it holds nothing that is for screens only. */
export function checkFile(press: PressDocument): Check[] {
  return [checkAnnotations(press), checkTags(press), checkOutputIntent(press), checkVersion(press), checkMetadata(press), checkTrapped(press)];
}

function checkAnnotations({ pages }: PressDocument): Check {
  const counts = pages.map(({ page, number }) => ({ number, count: page.node.Annots()?.size() ?? 0 }));
  const first = counts.find(({ count }) => count > 0);
  return {
    id: 'annotations', page: first?.number, value: counts.reduce((all, { count }) => all + count, 0), bound: 0, passed: !first,
    ...(first && { message: { en: `Page ${first.number} has links or notes.`, nl: `Bladzijde ${first.number} heeft links of notities.` } }),
  };
}

function checkTags({ document: { catalog } }: PressDocument): Check {
  const tagged = catalog.has(PDFName.of('StructTreeRoot')) || catalog.has(PDFName.of('MarkInfo'));
  return verdict('tags', tagged ? 'tagged' : 'none', 'none', 'The file has tags, which some machines of printers stumble over.', 'Het bestand heeft tags, en daar struikelen sommige drukstraten over.');
}

function checkOutputIntent({ document: { catalog }, condition }: PressDocument): Check {
  const intents = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  const found = (intents ? Array.from({ length: intents.size() }, (_, index) => intents.lookupMaybe(index, PDFDict)) : [])
    .filter((intent) => intent?.get(PDFName.of('S')) === PDFName.of('GTS_PDFX'));
  const profile = found[0]?.lookup(PDFName.of('DestOutputProfile'));
  const inks = profile instanceof PDFStream ? Buffer.from(decodedStream(profile).subarray(16, 20)).toString('latin1') : 'none';
  const name = found[0]?.lookup(PDFName.of('OutputConditionIdentifier'));
  const value = found.length !== 1 ? `${found.length} output intents` : inks !== CMYK_SIGNATURE ? `profile ${inks}` : name instanceof PDFString ? name.decodeText() : 'no name';
  return verdict('output-intent', value, condition, `The printing condition is ${value}; ${condition} was ordered.`, `De drukconditie is ${value}; ${condition} was besteld.`);
}

function checkVersion({ bytes, printer }: PressDocument): Check {
  const value = Buffer.from(bytes.subarray(5, 8)).toString('latin1');
  return verdict('pdf-version', value, printer.pdfVersion, `The file is PDF ${value}; the printer asks for ${printer.pdfVersion}.`, `Het bestand is PDF ${value}; de drukker vraagt ${printer.pdfVersion}.`);
}

/** No free program proves PDF/X-4: this only says that the metadata claims it, and that both places of metadata agree. */
function checkMetadata({ document, printer }: PressDocument): Check {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  const packet = stream instanceof PDFStream ? Buffer.from(decodedStream(stream)).toString('utf8') : '';
  const claim = /<pdfxid:GTS_PDFXVersion>([^<]*)</u.exec(packet)?.[1] ?? 'none';
  const escapedTitle = (document.getTitle() ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const made = document.getModificationDate()?.toISOString().replace('.000Z', 'Z') ?? '';
  const agree = packet.includes(`>${escapedTitle}<`) && packet.includes(`<xmp:ModifyDate>${made}<`);
  return verdict('pdf-x-metadata', agree ? claim : 'contradicts itself', printer.pdfVersion === '1.6' ? 'PDF/X-4' : 'none', 'The file’s two places of metadata do not say what was ordered.', 'De metadata van het bestand zeggen niet wat er besteld is.');
}

function checkTrapped({ document: { context } }: PressDocument): Check {
  const info = context.lookup(context.trailerInfo.Info);
  const trapped = info instanceof PDFDict ? info.get(PDFName.of('Trapped')) : undefined;
  const value = trapped instanceof PDFName ? trapped.decodeText() : trapped instanceof PDFHexString ? trapped.decodeText() : 'unknown';
  return verdict('trapped', value, 'False', 'The file does not say that the printer still has to trap it.', 'Het bestand zegt niet dat de drukker nog moet overvullen.');
}

function verdict(id: Check['id'], value: string, bound: string, en: string, nl: string): Check {
  return { id, value, bound, passed: value === bound, ...(value !== bound && { message: { en, nl } }) };
}
