import type { WrittenBooklet } from './write-booklets.ts';

/** A line for whoever builds, in both languages. */
export interface Remark {
  readonly en: string;
  readonly nl: string;
}

/** Booklets that are named in a remark; of more, their number says enough. */
const FEW = 3;

/**
 * What to look at in the booklets that were made, each thing once: letters that no font has, and page numbers that may be
 * wrong. None of it keeps a booklet from being read, so none of it stops a build.
 */
export function bookletRemarks(booklets: Iterable<WrittenBooklet>): Remark[] {
  // By name: booklets are ready in another order each time.
  const all = [...booklets].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const letters = new Map<string, string[]>();
  for (const { name, missing } of all) for (const letter of missing) letters.set(letter, [...letters.get(letter) ?? [], name]);
  const unsettled = all.filter(({ settled }) => !settled).map(({ name }) => name);
  return [
    ...[...letters].map(([letter, names]): Remark => ({
      en: `booklets: the font has no letter for ${shown(letter)} (${inWords(names, 'more')}); a small box stands there. Write it otherwise, or choose a font that has it (style.fonts).`,
      nl: `boekjes: het lettertype heeft geen letter voor ${shown(letter)} (${inWords(names, 'meer')}); er staat een blokje. Schrijf het anders, of kies een lettertype dat die letter heeft (style.fonts).`,
    })),
    ...(unsettled.length === 0 ? [] : [{
      en: `booklets: page numbers may be wrong (${inWords(unsettled, 'more')}). Look at the list of contents, and tell whoever looks after Doorstep.`,
      nl: `boekjes: bladzijdenummers kunnen verkeerd zijn (${inWords(unsettled, 'meer')}). Kijk de inhoudsopgave na, en meld het aan wie Doorstep beheert.`,
    }]),
  ];
}

/** The letter with its number in Unicode: it may be one that this terminal cannot show either. */
const shown = (letter: string) => `"${letter}" (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

const inWords = (names: readonly string[], more: string) => `${names.slice(0, FEW).join(', ')}${names.length > FEW ? `, ${names.length - FEW} ${more}` : ''}`;
