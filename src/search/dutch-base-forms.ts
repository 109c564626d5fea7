import type { CompoundWords } from './split-compound.ts';

const PARTICLES = ['aan', 'af', 'achter', 'bij', 'door', 'in', 'mee', 'na', 'om', 'op', 'over', 'samen', 'schoon', 'toe', 'uit', 'vast', 'voor', 'weg'];
/** Words that only look like a verb's. */
const NO_FORMS = new Set(['gebeurd', 'gebeurt', 'gemiddeld', 'geweest', 'gezond']);
/** Nouns whose plural changes its vowel, with what compounds end in them: `fietspad`, `fietspaden`. The stemmer takes these for two words. */
const VOWEL_CHANGES = [
  ['bad', 'baden'], ['blad', 'bladeren'], ['dag', 'dagen'], ['dak', 'daken'], ['gat', 'gaten'], ['glas', 'glazen'], ['graf', 'graven'], ['heid', 'heden'],
  ['hof', 'hoven'], ['kind', 'kinderen'], ['lid', 'leden'], ['lot', 'loten'], ['pad', 'paden'], ['rad', 'raderen'], ['schip', 'schepen'], ['slag', 'slagen'],
  ['slot', 'sloten'], ['spel', 'spelen'], ['stad', 'steden'], ['vat', 'vaten'], ['verdrag', 'verdragen'], ['verslag', 'verslagen'], ['weg', 'wegen'],
] as const;
const SHORTEST_STEM = 3;

/**
 * The stem of a Dutch verb form that Pagefind's stemmer leaves alone: `isoleert` and `geïsoleerd` give `isoleer`, `opgeknapt` gives `opknap`.
 * A noun, such as `plant`, gives nothing unless its plural changes its vowel: then it gives the other number.
 */
export function baseForms(word: string, { heads, modifiers }: CompoundWords): readonly string[] {
  const otherNumber = VOWEL_CHANGES.flatMap(([one, many]) => (word.endsWith(many) ? [word.slice(0, -many.length) + one] : word.endsWith(one) ? [word.slice(0, -one.length) + many] : []));
  if (otherNumber.length > 0 || heads.has(word) || NO_FORMS.has(word) || !/[td]$/u.test(word)) return otherNumber;
  const participle = participleStem(word);
  const stems = participle === undefined && word.endsWith('t') ? [{ stem: word.slice(0, -1), particle: '' }] : participle ? [participle] : [];
  return stems.filter(({ stem }) => stem.length >= SHORTEST_STEM && modifiers.has(stem)).map(({ stem, particle }) => `${particle}${stem}`);
}

/** `op-ge-knap-t`: what stands between `ge` and the last letter, and the particle before it. */
function participleStem(word: string): { stem: string; particle: string } | undefined {
  const particle = ['', ...PARTICLES].find((each) => word.startsWith(`${each}ge`) || word.startsWith(`${each}gë`));
  if (particle === undefined) return undefined;
  const stem = word.slice(particle.length + 2, -1).replace(/^ï/u, 'i').replace(/^ë/u, 'e');
  return { stem, particle };
}
