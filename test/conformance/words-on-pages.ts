import { run } from './programs.ts';

/** A word as poppler reads it, with its place on the page in points. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** The words of each page of a file, in the order poppler reads them; and what it complained of. */
export async function wordsOnPages(file: string): Promise<{ readonly pages: readonly (readonly PlacedWord[])[]; readonly complaint: string }> {
  const { out, complaint } = await run('pdftotext', ['-bbox', file, '-']);
  const pages = out.split('<page ').slice(1).map((page) => [...page.matchAll(/<word xMin="([\d.-]+)"[^>]* xMax="([\d.-]+)"[^>]*>([^<]*)<\/word>/gu)].map(([, left, right, text]) => ({
    left: Number(left), right: Number(right), text: (text ?? '').replaceAll(/&([^;]+);/gu, (entity, name: string) => ENTITY[name] ?? entity),
  })));
  return { pages, complaint };
}
