import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayItems, join, textOf, toArray, toText } from '../../src/search/cbor-items.ts';

describe('an encoded array', () => {
  it('gives back the texts that were put into it, however many and however long', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 300 }), (texts) => {
      expect(arrayItems(toArray(texts.map(toText))).map(textOf)).toEqual(texts);
    }));
  });

  it('keeps items of every kind as they are', () => {
    // [1, -500, [2, "a"], {"b": h'0102'}, 1.5, true, 6(0)], written out by hand from RFC 8949.
    const items = ['01', '3901f3', '82026161', 'a161624201 02'.replace(' ', ''), 'f93e00', 'f5', 'c600'].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));
    expect(arrayItems(join([Uint8Array.of(0x87), ...items])).map((item) => Buffer.from(item).toString('hex'))).toEqual(items.map((item) => Buffer.from(item).toString('hex')));
  });

  it('that ends early, or is none, is refused', () => {
    expect(() => arrayItems(Uint8Array.of(0x82, 0x01))).toThrow('ends early');
    expect(() => arrayItems(Uint8Array.of(0x01))).toThrow('no CBOR array');
    expect(() => textOf(Uint8Array.of(0x01))).toThrow('no CBOR text');
  });
});
