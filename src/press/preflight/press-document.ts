import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import type { PrinterProfile } from '../../model/printer-profile.ts';
import type { PressSettings } from '../../model/programme.ts';
import { pageObjects, type PageObject } from '../read/page-objects.ts';

/** A photo as it was handed to the typesetter. */
export interface PhotoInFile {
  /** Path in the content folder. */
  readonly path: string;
  /** Of the bytes in the file. */
  readonly sha256: string;
  /** Millimetres on the page. */
  readonly widthMm: number;
  /** Pixels of the author's file. */
  readonly sourcePixels: readonly [width: number, height: number];
}

/** What the file was made for, and what of it cannot be read back from the file. */
export interface PressOrder {
  readonly press: PressSettings;
  readonly printer: PrinterProfile;
  readonly condition: string;
  readonly photos: readonly PhotoInFile[];
  /** Characters the fonts have no letter for. */
  readonly missingLetters: readonly string[];
  /** Whether the typesetter could make all page numbers hold. */
  readonly settled: boolean;
  /** Whether name and address of the publisher are among its words. */
  readonly namesPublisher: boolean;
  readonly gramsACopy: number;
  readonly quantity: number;
}

export interface PressPage {
  /** From 1. */
  readonly number: number;
  readonly page: PDFPage;
  readonly objects: readonly PageObject[];
}

/** A press file opened again, as the printer will open it, beside what was ordered. */
export interface PressDocument extends PressOrder {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  readonly pages: readonly PressPage[];
  /** The author's photo behind a picture of the file. */
  photoOf(contents: Uint8Array): PhotoInFile | undefined;
}

/** Open a finished press file for its checks. */
export async function openPressFile(bytes: Uint8Array, order: PressOrder): Promise<PressDocument> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    ...order,
    bytes,
    document,
    pages: document.getPages().map((page, index) => ({ number: index + 1, page, objects: pageObjects(page) })),
    photoOf: (contents) => {
      const sha256 = createHash('sha256').update(contents).digest('hex');
      return order.photos.find((photo) => photo.sha256 === sha256);
    },
  };
}
