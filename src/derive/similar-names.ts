/** Names that somebody may have meant: those that begin with what was typed, then those a slip of the finger away; at most three. */
export function similarNames(typed: string, names: readonly string[]): readonly string[] {
  if (typed.length < 4) return [];
  const slips = typed.length < 8 ? 1 : 2;
  const ranked = names.flatMap((name) => {
    const distance = name.startsWith(typed) ? 0 : editDistance(typed, name);
    return distance <= slips ? [{ name, distance }] : [];
  });
  return ranked.sort((a, b) => a.distance - b.distance).slice(0, 3).map(({ name }) => name);
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of the other. */
function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (before[column - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost, swapped));
    }
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
