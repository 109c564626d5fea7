const SOFT_HYPHEN = '\u00ad';
const VOWELS = 'aeiouyâêîôûúéáóäëïöü';
const SHORTEST_WORD = 9;
const SHORTEST_PART = 4;
/** Consonants that begin a syllable together. */
const ONSETS = /(?:s[kpt]rj?|[bcdfgklmnprstw]j|[bfgkp]l|[bdfgkpt]r|ch|kn)$/u;

/**
 * Long Frisian words with soft hyphens where a syllable begins, for narrow columns: the typesetter has no patterns for the
 * language. A syllable takes the last consonant before its vowel, or those that begin words together; parts of four letters at least.
 */
export function withFrisianHyphens(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (word.length < SHORTEST_WORD ? word : hyphenated(word)));
}

function hyphenated(word: string): string {
  const lower = word.toLowerCase();
  const isVowel = (index: number) => VOWELS.includes(lower[index] ?? '');
  let parts = '';
  let from = 0;
  for (let index = 1; index < word.length; index += 1) {
    if (!isVowel(index) || isVowel(index - 1)) continue;
    const start = index - (ONSETS.exec(lower.slice(from, index))?.[0].length ?? 1);
    if (start - from < SHORTEST_PART || word.length - start < SHORTEST_PART) continue;
    parts += word.slice(from, start) + SOFT_HYPHEN;
    from = start;
  }
  return parts + word.slice(from);
}
