import type { CompoundWords } from './split-compound.ts';

/** Compounds of a language without a word list: what makes them is what the texts themselves say. */
export function compoundsOf(vocabulary: Iterable<string>): CompoundWords {
  const parts = new Set([...vocabulary].filter((word) => word.length >= 5));
  return { heads: parts, modifiers: parts, exceptions: new Map() };
}
