import type { Check } from './check.ts';
import { checkColours } from './check-colours.ts';
import { checkFile } from './check-file.ts';
import { checkFonts } from './check-fonts.ts';
import { checkInk } from './check-ink.ts';
import { checkOrder } from './check-order.ts';
import { checkPages } from './check-pages.ts';
import { checkPhotos } from './check-photos.ts';
import { checkTransparency } from './check-transparency.ts';
import { checkType } from './check-type.ts';
import { openPressFile, type PressOrder } from './press-document.ts';

/** Every check of a press file with its figure; it passed when none failed. */
export interface Preflight {
  readonly passed: boolean;
  readonly checks: readonly Check[];
}

/** Open a finished press file as the printer will, and hold it against everything that printers ask. */
export async function preflight(file: Uint8Array, order: PressOrder): Promise<Preflight> {
  const press = await openPressFile(file, order);
  const checks = [
    ...checkPages(press), ...checkPhotos(press), ...checkType(press), ...await checkInk(press), ...checkColours(press),
    ...checkFonts(press), ...checkTransparency(press), ...checkFile(press), ...checkOrder(press),
  ];
  return { passed: checks.every(({ passed }) => passed), checks };
}
