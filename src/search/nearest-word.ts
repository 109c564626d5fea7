/**
 * The word of a list that somebody meant who mistyped: at most one slip in a short word, two in a long one, the first letter right.
 * Of equally near words the first in the list. Undefined when nothing is near.
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  let best: string | undefined;
  let fewest = most + 1;
  for (const word of words) {
    if (word[0] !== typed[0] || Math.abs(word.length - typed.length) >= fewest) continue;
    const slips = slipsBetween(typed, word, fewest - 1);
    if (slips < fewest) [best, fewest] = [word, slips];
    if (fewest === 0) break;
  }
  return best;
}

/** How many letters were added, left out, changed or swapped with their neighbour; more than `most` counts as infinitely many. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}
