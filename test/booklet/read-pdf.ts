import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a PDF's tag tree, as pdf.js tells it. */
export interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly TagNode[];
}

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: string;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly marked: boolean;
  readonly outline: readonly OutlineEntry[];
  readonly tags: readonly TagNode[];
  /** Names of fonts as embedded, `not embedded` behind those that are not. */
  readonly fonts: readonly string[];
  readonly links: readonly string[];
  readonly size: readonly [width: number, height: number];
  /** Size in points of the smallest letters; raised numbers of notes do not count. */
  readonly smallest: number;
  /** Texts that come nearer to the edge of a page than 5 mm, or run off it. */
  readonly outside: readonly string[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

const FONTS = pathToFileURL(path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/')).href;

/** Read a PDF with pdf.js, which shares no code with what wrote it. Runs of white space are one space. `quick` leaves out tags, links and fonts. */
export async function readPdf(bytes: Uint8Array, quick = false): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), standardFontDataUrl: FONTS, fontExtraProperties: true, verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const read = await Promise.all(numbers.map((number) => readPage(document, number, quick)));
  const { info } = await document.getMetadata() as unknown as { info: { Title?: string; Language?: string } };
  const pages = read.map(({ text }) => text);
  const facts: ReadPdf = {
    pages,
    text: pages.join(' '),
    title: info.Title,
    language: info.Language,
    marked: (await document.getMarkInfo() as { Marked?: boolean } | null)?.Marked === true,
    outline: (await document.getOutline() ?? []) as unknown as OutlineEntry[],
    tags: read.map(({ tags }) => tags),
    fonts: [...new Set(read.flatMap(({ fonts }) => fonts))].toSorted(),
    links: read.flatMap(({ links }) => links),
    size: read[0]?.size ?? [0, 0],
    smallest: Math.min(...read.flatMap(({ sizes }) => sizes)),
    outside: read.flatMap(({ outside }) => outside),
  };
  await document.destroy();
  return facts;
}

async function readPage(document: PDFDocumentProxy, number: number, quick: boolean) {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replaceAll(/\s+/gu, ' ');
  const annotations = (quick ? [] : await page.getAnnotations()) as { subtype: string; url?: string; unsafeUrl?: string }[];
  const [x = 0, y = 0, right = 0, top = 0] = page.view;
  const safe = (5 / 25.4) * 72;
  const outside = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [left, baseline] = [Number(item.transform[4]), Number(item.transform[5])];
    const fits = left > x + safe - 1 && left + item.width < right - safe + 1 && baseline > y + safe && baseline < top - safe;
    return fits ? [] : [`${number}: ${item.str}`];
  });
  return {
    text,
    outside,
    sizes: content.items.flatMap((item) => ('str' in item && /\p{L}/u.test(item.str) ? [Math.round(item.height * 10) / 10] : [])),
    tags: ((quick ? null : await page.getStructTree()) ?? {}) as unknown as TagNode,
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ url, unsafeUrl }) => unsafeUrl ?? url ?? 'inside'),
    size: [right - x, top - y] as const,
    fonts: quick ? [] : await fontsOf(page),
  };
}

async function fontsOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const used = fnArray.flatMap((operation, index) => (operation === OPS.setFont ? [String((argsArray[index] as [string])[0])] : []));
  return [...new Set(used)].map((name) => {
    const font = page.commonObjs.get(name) as { name: string; missingFile?: boolean };
    return `${font.name.replace(/^[A-Z]{6}\+/u, '')}${font.missingFile ? ' (not embedded)' : ''}`;
  });
}

/** Every node of a tag tree, parents first. */
export function allTags(nodes: readonly TagNode[]): readonly TagNode[] {
  return nodes.flatMap((node) => [node, ...allTags(node.children ?? [])]);
}
