import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/search/nearest-word.ts';

const WORDS = ['fietsbrug', 'fietspad', 'populierstraat', 'boom', 'brug', 'school', 'stroom'];

describe('the word somebody meant', () => {
  it.each<[typed: string, meant: string | undefined, why: string]>([
    ['fietsbruug', 'fietsbrug', 'a letter too many'], ['fietbrug', 'fietsbrug', 'a letter too few'], ['fietsbrgu', 'fietsbrug', 'two letters swapped'],
    ['populeerstraad', 'populierstraat', 'two slips in a long word'], ['bron', undefined, 'two slips in a short word'], ['room', undefined, 'another first letter'],
    ['bom', undefined, 'too short to tell'], ['xyzzyxyzzy', undefined, 'nothing like it'],
  ])('%s means %s: %s', (typed, meant) => {
    expect(nearestWord(typed, WORDS)).toBe(meant);
  });

  it('is the first in the list of equally near ones, and the nearest before the first', () => {
    expect(nearestWord('brag', ['brug', 'brog'])).toBe('brug');
    expect(nearestWord('fietspadd', ['fietsbad', 'fietspad'])).toBe('fietspad');
  });

  it('is the word itself when the list has it', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 4 })), fc.string({ minLength: 4 }), (others, word) => {
      expect(nearestWord(word, [...others, word])).toBe(word);
    }));
  });
});
