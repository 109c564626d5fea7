/** Widths of Source Sans, semibold, as parts of the type's size; what is in no list is `OTHER` wide. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ['ijlI|!.,:;\'’`', 0.28],
  ['ftr()[]-/" “”', 0.36],
  ['sczJ?', 0.46],
  ['mw', 0.84],
  ['MW@%—', 0.88],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 0.63],
];
const OTHER = 0.56;

const widthOf = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((character): [string, number] => [character, width])));

/** About how wide a text comes out, in the units of `size`: a little on the wide side, since the reader's font may differ. */
export function textWidth(text: string, size: number): number {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [...bare].reduce((sum, character) => sum + (widthOf.get(character) ?? OTHER), 0) * size;
}
