/** The name that somebody most likely meant, or undefined where none is near enough to be worth proposing. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const wanted = simplified(written);
  // A third of the letters may differ: enough for a slip in a short id, too little to propose something unrelated.
  const bound = Math.max(1, Math.floor(wanted.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > bound + 2) continue;
    const distance = name === written ? 0 : editDistance(wanted, simplified(name));
    if (distance <= bound && (best === undefined || distance < best.distance || (distance === best.distance && name < best.name))) {
      best = { name, distance };
    }
  }
  return best?.name;
}

/** Damerau-Levenshtein distance, neighbours swapped counting as one slip (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** What counts as the same when people mistype: case, accents, `_` and spaces for `-`. A very long value is cut, so that it costs nothing. */
const simplified = (name: string) => (/^[a-z0-9./-]{0,80}$/u.test(name) ? name : simplify(name));

const simplify = (name: string) =>
  name.slice(0, 80).normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase().replaceAll(/[\s_]+/gu, '-');
