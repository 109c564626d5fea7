import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Sheet } from '../../src/booklet/sheet.ts';

/** What stands on a page, and how far down it reaches: 0 is an empty type area, 1 a full one. Running heads and page numbers do not count. */
export interface FilledPage {
  readonly text: string;
  readonly filled: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const POINTS_PER_MM = 72 / 25.4;

/** How full each page is, from the positions of words and pictures as pdf.js reads them. */
export async function filledPages(pdf: Uint8Array, { margins, textHeight, trim, bleed }: Sheet): Promise<readonly FilledPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const head = (trim[1] + bleed - margins.top) * POINTS_PER_MM;
  const foot = head - textHeight * POINTS_PER_MM;
  const pages: FilledPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : []));
    const within = words.filter(({ y }) => y < head && y > foot - 8);
    const lowest = Math.min(head, ...within.map(({ y }) => y), ...(await lowEdges(page)));
    pages.push({ text: words.map(({ text }) => text).join(' '), filled: (head - lowest) / (head - foot) });
  }
  await document.destroy();
  return pages;
}

/** Lower edges of the pictures on a page. */
async function lowEdges(page: PDFPageProxy): Promise<number[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const edges: number[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, index) => {
    if (operation === OPS.save) kept.push(now);
    else if (operation === OPS.restore) now = kept.pop() ?? now;
    else if (operation === OPS.transform) now = times(now, argsArray[index] as Matrix);
    else if (operation === OPS.paintImageXObject) edges.push(Math.min(now[5], now[5] + now[3]));
  });
  return edges;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
