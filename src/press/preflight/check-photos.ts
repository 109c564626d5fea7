import { PDFName } from '@cantoo/pdf-lib';
import { dotsWanted } from '../photo/render-press-picture.ts';
import { rounded, worstOrFailing, type Check } from './check.ts';
import type { PressDocument, PhotoInFile } from './press-document.ts';

/** What most printers refuse, in dots an inch at the size placed. */
const USUAL_MINIMUM_DPI = 200;
const USUAL_REFUSAL_DPI = 150;
/** A picture has whole pixels: at its size that may be this much less than was asked for. */
const TOLERANCE_DPI = 0.5;

interface PhotoFigure {
  readonly page: number;
  /** Dots an inch. */
  readonly value: number;
  readonly photo: PhotoInFile | undefined;
}

/**
 * Photos at the size they have on the page: under the municipality's `minimumDpi` a warning, and under 150 an error. Who
 * asks for more than the usual 200 means it: then that is the bound of the error; who is content with less than 150 is.
 */
export function checkPhotos({ pages, press: { minimumDpi }, photoOf }: PressDocument): Check[] {
  const refusal = minimumDpi > USUAL_MINIMUM_DPI ? minimumDpi : Math.min(USUAL_REFUSAL_DPI, minimumDpi);
  const wanted = dotsWanted(minimumDpi);
  const figures = pages.flatMap(({ number, objects }) => objects.flatMap((object): PhotoFigure[] => {
    if (object.kind !== 'picture') return [];
    const { dict } = object.stream;
    const dpi = (['Width', 'Height'] as const).map((side, axis) => Number(dict.get(PDFName.of(side))?.toString()) / ((axis === 0 ? object.widthPt : object.heightPt) / 72));
    return [{ page: number, value: Math.min(...dpi), photo: photoOf(object.stream.getContents()) }];
  }));
  const checks = worstOrFailing('photo-resolution', figures, { bound: refusal, tolerance: TOLERANCE_DPI, message: (figure) => wording(figure, wanted) });
  const coarse = figures.filter(({ value }) => value >= refusal - TOLERANCE_DPI && value < Math.max(minimumDpi, refusal) - TOLERANCE_DPI);
  const warned = coarse.map((figure): Check => ({
    id: 'photo-resolution', page: figure.page, value: rounded(figure.value), bound: refusal, passed: true, warning: true, message: wording(figure, wanted),
  }));
  return warned.length > 0 ? [...checks.filter(({ passed }) => !passed), ...warned] : checks;
}

function wording({ page, value, photo }: PhotoFigure, wantedDpi: number) {
  const dpi = Math.floor(value);
  if (!photo) return { en: `A picture on page ${page} is ${dpi} dpi.`, nl: `Een beeld op bladzijde ${page} heeft ${dpi} dpi.` };
  // Exact dots an inch give the pixels; round ones would ask for some too many.
  const pixels = Math.ceil((photo.sourcePixels[0] * wantedDpi) / value / 10) * 10;
  const width = Math.round(photo.widthMm);
  return {
    en: `photo \`${photo.path}\` is ${dpi} dpi at ${width} mm: send one of at least ${pixels.toLocaleString('en-GB')} pixels wide`,
    nl: `foto \`${photo.path}\` heeft ${dpi} dpi bij ${width} mm: lever er een aan van minstens ${pixels.toLocaleString('nl-NL')} pixels breed`,
  };
}
