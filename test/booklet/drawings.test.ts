import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import type { Drawing, DrawnCode, Segment } from '../../src/booklet/drawing.ts';
import { iconDrawing, statusDrawings } from '../../src/booklet/icon-drawing.ts';
import { qrDrawing } from '../../src/booklet/qr-drawing.ts';
import { toSegments } from '../../src/booklet/svg-path.ts';
import { PROJECT_STATUSES } from '../../src/model/project.ts';

/** Whether a point is inside the straight-lined outlines of a drawing, counted even-odd. */
function isInside(shapes: Drawing['shapes'], x: number, y: number): boolean {
  let crossings = 0;
  for (const { segments } of shapes) {
    let [start, from]: [number[], number[]] = [[0, 0], [0, 0]];
    const cross = ([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]) => {
      if ((ay > y) !== (by > y) && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) crossings += 1;
    };
    for (const segment of segments) {
      const to = segment[0] === 'z' ? start : [segment[1], segment[2]];
      if (segment[0] === 'm') start = to;
      else cross(from, to);
      from = to;
    }
  }
  return crossings % 2 === 1;
}

/** What a code is drawn with, read from the SVG where it is one. */
const shapesOf = (code: DrawnCode): Drawing['shapes'] => ('svg' in code ? [{ segments: toSegments(/ d="([^"]*)"/u.exec(code.svg)?.[1] ?? '') }] : code.shapes);

const end = (segments: readonly Segment[]) => segments.at(-1)?.slice(-2);

describe('drawings', () => {
  it.each(['https://voorbeeld.example/k/k7m2q/', 'https://een-heel-lange-naam-van-een-gemeente.example/k/00000/'])('a code has exactly the dark modules of %s', (address) => {
    const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
    const places = Array.from({ length: modules.size ** 2 }, (_, index) => [index % modules.size, Math.floor(index / modules.size)] as const);
    for (const medium of ['press', 'screen'] as const) {
      const shapes = shapesOf(qrDrawing(address, medium));
      expect(places.every(([x, y]) => isInside(shapes, x + 0.5, y + 0.5) === (modules.get(y, x) === 1)), medium).toBe(true);
    }
  });

  it.each([
    ['M1 2l3 4h5v-6z', [['m', 1, 2], ['l', 4, 6], ['l', 9, 6], ['l', 9, 0], ['z']]],
    ['m1 1 2 2', [['m', 1, 1], ['l', 3, 3]]],
    ['M0 0c1 1 2 2 3 3s2 2 3 3', [['m', 0, 0], ['c', 1, 1, 2, 2, 3, 3], ['c', 4, 4, 5, 5, 6, 6]]],
    ['M0 0Q3 3 6 0', [['m', 0, 0], ['c', 2, 2, 4, 2, 6, 0]]],
  ])('the path %s becomes absolute lines and curves', (d, expected) => {
    expect(toSegments(d)).toEqual(expected);
  });

  it('an arc ends where it says, also with flags that stand without spaces', () => {
    expect(end(toSegments('M10 10a5 5 0 01.5.5'))).toEqual([10.5, 10.5]);
    expect(end(toSegments('M0 0A5 5 0 1 1 10 0'))).toEqual([10, 0]);
  });

  it('a half circle goes through its top', () => {
    const [, first] = toSegments('M0 0A5 5 0 0 1 10 0');
    expect(first?.slice(-2)).toEqual([5, -5]);
  });

  it('what is no path is refused', () => {
    expect(() => toSegments('M1 2 3')).toThrow('Wrong count');
  });

  it('every status has a symbol, each another one', () => {
    const symbols = statusDrawings();
    expect(new Set(PROJECT_STATUSES.map((status) => JSON.stringify(symbols[status]))).size).toBe(PROJECT_STATUSES.length);
  });

  it('icons of Lucide are drawn whatever parts they have; other names have none', () => {
    for (const name of ['trees', 'house', 'bike', 'heart-handshake', 'calendar', 'minus', 'egg', 'spline', 'shapes', 'chart-line']) {
      expect(iconDrawing(name)?.shapes.length, name).toBeGreaterThan(0);
    }
    expect(iconDrawing('toverstaf-die-niet-bestaat')).toBeUndefined();
    expect(iconDrawing('__proto__')).toBeUndefined();
  });
});
