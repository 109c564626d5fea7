import { z } from 'zod';
import { localizedText, type LocalizedText } from './localized-text.ts';
import { filePath, text } from './text.ts';

/** A picture that needs no consent: an area's cover. */
export const coverFields = z.strictObject({
  src: filePath.describe('Beeldbestand (JPEG, PNG, WebP, AVIF of TIFF) naast dit bestand'),
  alt: localizedText().describe('Wat er te zien is, voor mensen die het niet kunnen zien'),
  credit: text().optional().describe('Wie de foto maakte'),
});

/** A photo of a project or a news item; without `consent: true` it is shown nowhere. */
export const photoFields = z.strictObject({
  ...coverFields.shape,
  consent: z.boolean().optional().describe('true als maker en mensen op de foto akkoord zijn met gebruik'),
});

/** A picture that was found, read and may be shown. */
export interface Picture {
  /** Path of the file on this machine; never part of an output. */
  readonly file: string;
  /** Path relative to the content folder, forward slashes: its identity. */
  readonly path: string;
  readonly alt: LocalizedText;
  readonly credit?: string | undefined;
  /** Upright size in pixels, orientation applied; 0 × 0 for SVG. */
  readonly width: number;
  readonly height: number;
  readonly format: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'svg';
  /** SHA-256 of the file, hex: key of every cache of what is made from it. */
  readonly sha256: string;
}
