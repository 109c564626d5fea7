/**
 * Make src/search/words/nl.txt anew: the words that Dutch compounds are made of, out of OpenTaal's spelling dictionary for Hunspell.
 * Usage: node scripts/derive-dutch-words.ts <folder with index.aff and index.dic>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Entry { readonly word: string; readonly flags: readonly string[] }
interface Suffix { readonly strip: string; readonly add: string; readonly condition: RegExp }

const LINKS = ['', 's', 'e', 'en', 'n', 'er', 'eren'];
/** Short words that do make compounds; the other ones of three letters turn up in every word. */
const SHORT = new Set('bad bed bos bus dag dak dam fax gas hal hek hof hut ijs kas les lid mes net pad pak pin pit plas pomp rit ski tak tas tol vak vis wal web weg wei zak zee zon'.split(' '));
/** Endings that are words as well: `gevaarlijk` is no `lijk`, `trekkers` no `kers`. */
const NO_HEADS = new Set('aars acht baar eden ellen enden eten gelen genoten heden heid heden kers king lijk lijke loos peren pers rij schap schappen skip stand standen sten tand tien toppen zaam zame'.split(' '));
const NO_MODIFIERS = new Set('ach alle ander best bedt eigen elf gesp kilo negen over spie verg vers zeven'.split(' '));
/** How many compounds of the dictionary a word must be part of; short words turn up by chance. */
const leastUses = (word: string) => (word.length <= 4 ? 5 : 2);

main(process.argv[2]);

function main(folder: string | undefined): void {
  if (!folder) throw new Error('Name the folder that holds index.aff and index.dic.');
  const entries = readEntries(path.join(folder, 'index.dic'));
  const suffixes = readSuffixes(path.join(folder, 'index.aff'));
  /** Nouns and their plurals, each with the singular that speaks for it: plurals of compounds stand in no dictionary. */
  const nouns = new Map<string, string>();
  const modifiers = new Set<string>();
  const flagged = new Map<string, Set<string>>();
  for (const { word, flags } of entries) {
    for (const flag of flags) if (/^C[abcdeh]$/u.test(flag)) flagged.set(word, (flagged.get(word) ?? new Set()).add(flag));
    if (!/^[a-zàâäçèéêëïîñóôöûü]+$/u.test(word) || !(word.length >= 4 || SHORT.has(word)) || flags.includes('Fw') || flags.includes('NS')) continue;
    const isNoun = flags.some((flag) => /^[ZY]/u.test(flag) || flag === 'Cc' || flag === 'Ch');
    const isStem = flags.some((flag) => ['Ca', 'V3', 'Aa', 'Ab'].includes(flag));
    if (isNoun) for (const form of [word, ...flags.filter((flag) => flag.startsWith('Z')).flatMap((flag) => formsOf(word, suffixes.get(flag) ?? []))]) if (!nouns.has(form) || form === word) nouns.set(form, word);
    if (isNoun || isStem) modifiers.add(word);
  }
  for (const noun of nouns.keys()) modifiers.add(noun);
  const uses = countUses(entries, nouns, modifiers);
  const has = (word: string, flags: readonly string[]) => flags.some((flag) => flagged.get(word)?.has(flag));
  const endsCompounds = (word: string) => has(word, ['Cc']) || (uses.heads.get(word) ?? 0) >= leastUses(word);
  const heads = [...nouns].filter(([word, singular]) => !NO_HEADS.has(word) && (endsCompounds(word) || endsCompounds(singular))).map(([word]) => word);
  const stems = [...modifiers].filter((word) => !NO_MODIFIERS.has(word) && (has(word, ['Ca', 'Cb', 'Ch', 'Cd', 'Ce']) || (uses.modifiers.get(word) ?? 0) >= leastUses(word)));
  const asHead = new Set(heads);
  const asStem = new Set(stems);
  const lines = [...new Set([...heads, ...stems])].toSorted().map((word) => (!asHead.has(word) ? `${word}-` : asStem.has(word) ? word : `-${word}`));
  const file = fileURLToPath(new URL('../src/search/words/nl.txt', import.meta.url));
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`${lines.length} words in ${file}`);
}

function readEntries(file: string): Entry[] {
  return readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean).map((line) => {
    const [entry = ''] = line.split(/\s/u, 1);
    const [word = '', flags = ''] = entry.split('/');
    return { word: word.replaceAll('ĳ', 'ij'), flags: flags.match(/../gu) ?? [] };
  });
}

function readSuffixes(file: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/u);
    if (kind !== 'SFX' || !flag || !strip || !add || !condition || /^[YN]$/u.test(strip) || add.includes('-')) continue;
    const rule = { strip: strip === '0' ? '' : strip, add: add.split('/')[0] ?? '', condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u') };
    suffixes.set(flag, [...suffixes.get(flag) ?? [], rule]);
  }
  return suffixes;
}

function formsOf(word: string, rules: readonly Suffix[]): string[] {
  return rules
    .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
    .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
}

/** In how many words of the dictionary each noun is the end, and each modifier the beginning, of a compound. */
function countUses(entries: readonly Entry[], nouns: ReadonlyMap<string, string>, modifiers: ReadonlySet<string>) {
  const uses = { heads: new Map<string, number>(), modifiers: new Map<string, number>() };
  const add = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const word of new Set(entries.map((entry) => entry.word))) {
    for (let at = 3; at <= word.length - 3; at += 1) {
      if (!nouns.has(word.slice(at))) continue;
      const before = word.slice(0, at);
      const stems = LINKS.filter((link) => before.endsWith(link)).map((link) => before.slice(0, before.length - link.length)).filter((stem) => modifiers.has(stem));
      if (stems.length > 0) add(uses.heads, word.slice(at));
      for (const stem of stems) add(uses.modifiers, stem);
    }
  }
  return uses;
}
