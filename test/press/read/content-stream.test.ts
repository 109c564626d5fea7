import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../../src/press/read/content-stream.ts';

const read = (text: string) => [...operationsOf(Buffer.from(text, 'latin1'))].map(({ operator, operands }) => [operator, ...operands]);

describe('reading a content stream', () => {
  it('gives operators with their operands, names, arrays, strings and dictionaries in one piece', () => {
    expect(read('q 1 0 0 1 10 20 cm /Im0 Do [(a(b)\\)) -20 <414243>] TJ /Span <</Lang (nl) /A [1 2]>> BDC Q')).toEqual([
      ['q'],
      ['cm', '1', '0', '0', '1', '10', '20'],
      ['Do', '/Im0'],
      ['TJ', '[(a(b)\\)) -20 <414243>]'],
      ['BDC', '/Span', '<</Lang (nl) /A [1 2]>>'],
      ['Q'],
    ]);
  });

  it('is not misled by colours inside strings, comments and inline images', () => {
    expect(read('(1 0 0 rg) Tj % 1 0 0 rg\n0 0 0 1 k BI /W 1 /H 1 /CS /CMYK /BPC 8 ID 1 0 rg EI Q').map(([operator]) => operator))
      .toEqual(['Tj', 'k', 'BI', 'Q']);
  });

  it('says so when the stream breaks off', () => {
    expect(() => read('(never closed')).toThrow('breaks off');
    expect(() => read('[1 2')).toThrow('breaks off');
  });

  it('gives back strings of any bytes whole', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const escaped = Buffer.from(bytes).toString('latin1').replaceAll(/[\\()]/gu, '\\$&');
      expect(read(`(${escaped}) Tj 0 g`).map(([operator]) => operator)).toEqual(['Tj', 'g']);
    }));
  });
});
