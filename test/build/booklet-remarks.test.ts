import { describe, expect, it } from 'vitest';
import { bookletRemarks } from '../../src/build/booklet-remarks.ts';
import type { WrittenBooklet } from '../../src/build/write-booklets.ts';

const booklet = (name: string, found: Partial<WrittenBooklet> = {}): WrittenBooklet => ({ name, pages: 24, bytes: 100_000, missing: [], settled: true, ...found });

describe('what to look at in the booklets', () => {
  it('is nothing where every letter is there and every number holds', () => {
    expect(bookletRemarks([booklet('oost 2027 nl normal'), booklet('oost 2027 nl large')])).toEqual([]);
  });

  it('names each letter that no font has once, with its booklets', () => {
    const remarks = bookletRemarks([
      booklet('oost 2027 nl normal', { missing: ['漢', '🚲'] }), booklet('oost 2027 nl large', { missing: ['漢'] }),
      booklet('west 2027 nl normal', { missing: ['漢'] }), booklet('west 2027 nl large', { missing: ['漢'] }),
    ]);
    expect(remarks.map(({ nl }) => nl)).toEqual([
      'boekjes: het lettertype heeft geen letter voor "漢" (U+6F22) (oost 2027 nl large, oost 2027 nl normal, west 2027 nl large, 1 meer); er staat een blokje. Schrijf het anders, of kies een lettertype dat die letter heeft (style.fonts).',
      'boekjes: het lettertype heeft geen letter voor "🚲" (U+1F6B2) (oost 2027 nl normal); er staat een blokje. Schrijf het anders, of kies een lettertype dat die letter heeft (style.fonts).',
    ]);
    expect(remarks[1]?.en).toBe('booklets: the font has no letter for "🚲" (U+1F6B2) (oost 2027 nl normal); a small box stands there. Write it otherwise, or choose a font that has it (style.fonts).');
  });

  it('names the booklets whose page numbers may be wrong', () => {
    expect(bookletRemarks([booklet('oost 2027 nl normal'), booklet('oost 2027 nl large', { settled: false })])).toEqual([{
      en: 'booklets: page numbers may be wrong (oost 2027 nl large). Look at the list of contents, and tell whoever looks after Doorstep.',
      nl: 'boekjes: bladzijdenummers kunnen verkeerd zijn (oost 2027 nl large). Kijk de inhoudsopgave na, en meld het aan wie Doorstep beheert.',
    }]);
  });
});
