/** The words that compounds are made of. */
export interface CompoundWords {
  /** Words that a compound may end in, and that may stand alone: `veiligheid`. */
  readonly heads: ReadonlySet<string>;
  /** Words that may stand before another: all heads, and stems such as `speel`. */
  readonly modifiers: ReadonlySet<string>;
  /** Compounds whose parts the rules get wrong, with the right ones; an empty list for words that only look like compounds. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
}

/** What may stand between parts, with how doubtful it makes a split: `verkeer-s-veiligheid`, `woning-en-bouw`. */
const LINKS: readonly (readonly [link: string, doubt: number])[] = [['', 0], ['s', 0.2], ['en', 0.3], ['n', 0.5], ['e', 0.6], ['er', 0.8], ['eren', 0.3]];

const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** A part costs one, a short one more: fewer and longer parts make the likelier split. */
const doubtOf = (part: string) => 1 + Math.max(0, 5 - part.length) * 0.3;

interface Split {
  readonly doubt: number;
  /** Parts in order, without what links them. */
  readonly parts: readonly string[];
  /** Where each part begins. */
  readonly starts: readonly number[];
}

/**
 * What else a compound should be found by: its parts, their parts, and what is left when parts are taken off its front.
 * `schuldhulpverlening` gives `schuld`, `hulp`, `verlening` and `hulpverlening`; a word that is no compound gives nothing.
 */
export function splitCompound(word: string, words: CompoundWords): readonly string[] {
  const known = words.exceptions.get(word);
  if (known) return known;
  if (word.length < SHORTEST_COMPOUND) return [];
  const split = bestSplit(word, 0, MOST_PARTS, words, new Map());
  if (!split || split.parts.length < 2) return [];
  const rests = split.starts.slice(1).map((start) => word.slice(start));
  const found = [...new Set([...split.parts, ...rests])];
  return [...new Set([...found, ...found.flatMap((part) => splitCompound(part, words))])];
}

/** The least doubtful split of the rest of a word into at most so many parts, the last one a head. */
function bestSplit(word: string, from: number, mostParts: number, words: CompoundWords, seen: Map<string, Split | undefined>): Split | undefined {
  const key = `${from} ${mostParts}`;
  if (seen.has(key)) return seen.get(key);
  const rest = word.slice(from);
  let best: Split | undefined = from > 0 && words.heads.has(rest) ? { doubt: doubtOf(rest), parts: [rest], starts: [from] } : undefined;
  for (let end = from + SHORTEST_PART; mostParts > 1 && end <= word.length - SHORTEST_PART; end += 1) {
    const part = word.slice(from, end);
    if (!words.modifiers.has(part)) continue;
    for (const [link, doubt] of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const after = bestSplit(word, end + link.length, mostParts - 1, words, seen);
      if (!after) continue;
      const total = doubtOf(part) + doubt + after.doubt;
      // Of two equal splits the later one has the longer first part: `buurt-huis` rather than `buur-thuis`.
      if (!best || total <= best.doubt) best = { doubt: total, parts: [part, ...after.parts], starts: [from, ...after.starts] };
    }
  }
  seen.set(key, best);
  return best;
}
