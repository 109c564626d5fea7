import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/** The printing condition that a file is made for. */
export interface OutputIntent {
  /** Its registered name, or a name of the printer's own. */
  readonly condition: string;
  /** ICC profile of the condition, four inks. */
  readonly profile: Uint8Array;
}

/** Names that the ICC's registry of printing conditions knows. */
const REGISTERED = /^(?:FOGRA|CGATS|IFRA|JC)/u;

/** Embed the one output intent of a PDF/X file, with its profile (ISO 15930-7, 6.7). */
export function setOutputIntent({ context, catalog }: PDFDocument, { condition, profile }: OutputIntent): void {
  const registered = REGISTERED.test(condition);
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of(literal(condition)),
    Info: PDFString.of(literal(registered ? `Characterised printing condition ${condition}` : condition)),
    ...(registered && { RegistryName: PDFString.of('http://www.color.org') }),
    DestOutputProfile: context.register(context.flateStream(profile, { N: 4 })),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/** As a PDF literal string: brackets and backslashes escaped, what is not ASCII left out, since these names are. */
const literal = (text: string) => text.replaceAll(/[^\u0020-\u007e]/gu, '').replaceAll(/[\\()]/gu, '\\$&');
