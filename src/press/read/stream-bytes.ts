import { decodePDFRawStream, PDFArray, PDFRawStream, PDFStream, type PDFPage } from '@cantoo/pdf-lib';

/** The bytes of a stream, its filters undone. */
export function decodedStream(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}

/** The decoded content of a page: its streams one after the other, as a reader takes them. */
export function pageContent(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => page.doc.context.lookup(part)) : [contents];
  return Buffer.concat(streams.flatMap((stream) => (stream instanceof PDFStream ? [decodedStream(stream), Buffer.from('\n')] : [])));
}
