import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { operandsOf, operationsOf } from './content-stream.ts';
import { fontMetrics, type FontMetrics } from './font-metrics.ts';
import { apply, concat, IDENTITY, scalesOf, type Matrix } from './matrix.ts';
import type { Box } from './page-boxes.ts';
import { decodedStream, pageContent } from './stream-bytes.ts';

/** Parts of ink, 0 to 1; null where a colour is no ink. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number] | null;

/** Something that a page shows, in points on the page. */
export type PageObject =
  | { readonly kind: 'text'; readonly sizePt: number; readonly inks: Inks; readonly glyphs: number; readonly box: Box }
  | { readonly kind: 'line'; readonly widthPt: number; readonly inks: Inks }
  /** A filled form; `thinnestPt` where it is an upright rectangle. */
  | { readonly kind: 'surface'; readonly thinnestPt: number | null; readonly inks: Inks }
  | { readonly kind: 'picture'; readonly stream: PDFStream; readonly widthPt: number; readonly heightPt: number };

interface State {
  readonly matrix: Matrix;
  readonly fill: Inks;
  readonly stroke: Inks;
  readonly lineWidth: number;
  readonly font: FontMetrics | undefined;
  readonly size: number;
  readonly rise: number;
  readonly stretch: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly leading: number;
  readonly mode: number;
}

const BLACK: Inks = [0, 0, 0, 1];
const START: State = { matrix: IDENTITY, fill: BLACK, stroke: BLACK, lineWidth: 1, font: undefined, size: 0, rise: 0, stretch: 1, spacing: 0, wordSpacing: 0, leading: 0, mode: 0 };

/** Letters reach from somewhat below the baseline to the height of a capital: enough to tell how near the edge they come. */
const BELOW_BASELINE = 0.22;
const ABOVE_BASELINE = 0.7;
const FILLS = new Set(['f', 'F', 'f*', 'b', 'b*', 'B', 'B*']);
const STROKES = new Set(['S', 's', 'b', 'b*', 'B', 'B*']);
const SEGMENTS: Readonly<Record<string, true>> = { m: true, l: true, c: true, v: true, y: true, h: true, re: true };

/** Everything a page shows, in the order it is drawn, forms opened up: text, lines, filled forms, pictures. */
export function pageObjects(page: PDFPage): PageObject[] {
  const { context } = page.doc;
  const fonts = new Map<PDFDict, FontMetrics>();
  const objects: PageObject[] = [];
  const resource = (resources: PDFDict | undefined, kind: string, name: string): PDFObject | undefined =>
    context.lookup(resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.get(PDFName.of(name)) ?? PDFRef.of(0));
  const fontOf = (resources: PDFDict | undefined, name: string) => {
    const font = resource(resources, 'Font', name);
    if (!(font instanceof PDFDict)) return undefined;
    const metrics = fonts.get(font) ?? fontMetrics(font, context);
    fonts.set(font, metrics);
    return metrics;
  };

  const walk = (stream: Uint8Array, resources: PDFDict | undefined, start: State, depth: number) => {
    const stack: State[] = [];
    let state = start;
    let textMatrix = IDENTITY;
    let lineMatrix = IDENTITY;
    let path: (readonly [operator: string, points: readonly number[]])[] = [];
    const newLine = (x: number, y: number) => {
      lineMatrix = concat([1, 0, 0, 1, x, y], lineMatrix);
      textMatrix = lineMatrix;
    };
    const show = (parts: readonly string[]) => {
      const begin = textMatrix;
      let glyphs = 0;
      for (const part of parts) {
        const shift = /^[<(]/u.test(part) ? undefined : Number(part);
        if (shift !== undefined) {
          textMatrix = concat([1, 0, 0, 1, (-shift / 1000) * state.size * state.stretch, 0], textMatrix);
          continue;
        }
        for (const code of codesOf(part, state.font?.bytesPerCode ?? 1)) {
          const width = ((state.font?.widthOf(code) ?? 0) / 1000) * state.size + state.spacing + (code === 32 && state.font?.bytesPerCode === 1 ? state.wordSpacing : 0);
          textMatrix = concat([1, 0, 0, 1, width * state.stretch, 0], textMatrix);
          glyphs += 1;
        }
      }
      if (glyphs > 0 && state.mode !== 3) objects.push(textObject(state, begin, textMatrix, glyphs));
    };

    for (const { operator, operands } of operationsOf(stream)) {
      const numbers = operands.map(Number);
      const [first = 0, second = 0] = numbers;
      if (operator in SEGMENTS) path.push([operator, numbers]);
      else if (FILLS.has(operator) || STROKES.has(operator) || operator === 'n') {
        if (FILLS.has(operator)) objects.push({ kind: 'surface', thinnestPt: thinnest(path, state.matrix), inks: state.fill });
        if (STROKES.has(operator)) objects.push({ kind: 'line', widthPt: state.lineWidth * Math.min(...scalesOf(state.matrix)), inks: state.stroke });
        path = [];
      }
      switch (operator) {
        case 'q': stack.push(state); break;
        case 'Q': state = stack.pop() ?? state; break;
        case 'cm': state = { ...state, matrix: concat(numbers as unknown as Matrix, state.matrix) }; break;
        case 'w': state = { ...state, lineWidth: first }; break;
        case 'k': case 'g': case 'rg': case 'sc': case 'scn': case 'cs': state = { ...state, fill: inksOf(operator, numbers) }; break;
        case 'K': case 'G': case 'RG': case 'SC': case 'SCN': case 'CS': state = { ...state, stroke: inksOf(operator.toLowerCase(), numbers) }; break;
        case 'Tf': state = { ...state, font: fontOf(resources, operands[0]?.slice(1) ?? ''), size: second }; break;
        case 'Tc': state = { ...state, spacing: first }; break;
        case 'Tw': state = { ...state, wordSpacing: first }; break;
        case 'Tz': state = { ...state, stretch: first / 100 }; break;
        case 'TL': state = { ...state, leading: first }; break;
        case 'Ts': state = { ...state, rise: first }; break;
        case 'Tr': state = { ...state, mode: first }; break;
        case 'BT': textMatrix = IDENTITY; lineMatrix = IDENTITY; break;
        case 'Tm': lineMatrix = numbers as unknown as Matrix; textMatrix = lineMatrix; break;
        case 'Td': newLine(first, second); break;
        case 'TD': state = { ...state, leading: -second }; newLine(first, second); break;
        case 'T*': newLine(0, -state.leading); break;
        case 'Tj': show(operands); break;
        case "'": newLine(0, -state.leading); show(operands); break;
        case '"': state = { ...state, wordSpacing: first, spacing: second }; newLine(0, -state.leading); show(operands.slice(2)); break;
        case 'TJ': show(operandsOf(operands[0]?.slice(1, -1) ?? '')); break;
        case 'Do': {
          const called = resource(resources, 'XObject', operands[0]?.slice(1) ?? '');
          if (called instanceof PDFStream) callObject(called, state, resources, depth);
          break;
        }
        default: break;
      }
    }
  };
  const callObject = (called: PDFStream, state: State, resources: PDFDict | undefined, depth: number) => {
    if (called.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) {
      const [widthPt, heightPt] = scalesOf(state.matrix);
      objects.push({ kind: 'picture', stream: called, widthPt, heightPt });
      return;
    }
    if (depth > 20) throw new Error('Forms call each other without end.');
    const matrix = called.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
    const inner = { ...state, matrix: concat((matrix ?? IDENTITY) as unknown as Matrix, state.matrix) };
    walk(decodedStream(called), called.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources, inner, depth + 1);
  };

  walk(pageContent(page), page.node.Resources(), START, 0);
  return objects;
}

function textObject(state: State, begin: Matrix, end: Matrix, glyphs: number): PageObject {
  const { matrix, size, rise } = state;
  const corners = [begin, end].flatMap((at) => [-BELOW_BASELINE, ABOVE_BASELINE].map((height) => apply(concat(at, matrix), 0, rise + height * size)));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    kind: 'text', glyphs, inks: state.fill, sizePt: size * scalesOf(concat(begin, matrix))[1],
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function inksOf(operator: string, numbers: readonly number[]): Inks {
  if (operator === 'k' && numbers.length === 4) return numbers as unknown as Inks;
  return operator === 'g' ? [0, 0, 0, 1 - (numbers[0] ?? 0)] : null;
}

/** The smaller side of an upright rectangle on the page; null for any other form. */
function thinnest(path: readonly (readonly [operator: string, points: readonly number[]])[], matrix: Matrix): number | null {
  const points = path.flatMap(([operator, [x = 0, y = 0, width = 0, height = 0]]) =>
    (operator === 're' ? [[x, y], [x + width, y], [x + width, y + height], [x, y + height]] as const : operator === 'h' ? [] : [[x, y] as const]));
  if (path.some(([operator]) => !['m', 'l', 'h', 're'].includes(operator)) || points.length < 4 || points.length > 5) return null;
  const xs = [...new Set(points.map(([x]) => x))];
  const ys = [...new Set(points.map(([, y]) => y))];
  if (xs.length !== 2 || ys.length !== 2) return null;
  const [across, up] = scalesOf(matrix);
  return Math.min(Math.abs((xs[1] ?? 0) - (xs[0] ?? 0)) * across, Math.abs((ys[1] ?? 0) - (ys[0] ?? 0)) * up);
}

function codesOf(written: string, bytesPerCode: 1 | 2): number[] {
  const bytes = written.startsWith('<') ? PDFHexString.of(written.slice(1, -1)).asBytes() : PDFString.of(written.slice(1, -1)).asBytes();
  if (bytesPerCode === 1) return [...bytes];
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0));
}
