/** Names as people type them: lower case, no accents, single spaces, a hyphen or apostrophe like a space. */
export function normaliseStreet(typed: string): string {
  return typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a resident may mean with a street and perhaps a house number, most literal first: some streets end in a number. */
export function streetCandidates(typed: string): readonly string[] {
  const whole = normaliseStreet(typed);
  const shorter = [/ \d+ ?[a-z]{0,3}$/u, / \d+ ?[a-z]{0,3} \d+ ?[a-z]{0,3}$/u].map((number) => whole.replace(number, ''));
  return [...new Set([whole, ...shorter])];
}

/** A postcode without space in capitals, `8911` or `8911AB`; undefined for what is no Dutch postcode. */
export function normalisePostcode(typed: string): string | undefined {
  const compact = typed.replaceAll(/\s+/gu, '').toUpperCase();
  return /^[1-9]\d{3}(?:[A-Z]{2})?$/u.test(compact) ? compact : undefined;
}

/** The key of what remains of a four-digit postcode, for its letters that no row of the distribution list names. */
export const restOfPostcode = (digits: string) => `${digits}*`;

/** The file in which a postcode or name is found: `p-8911` for its four digits, `s-t` for its first letter. */
export function finderChunk(name: string): string {
  const postcode = normalisePostcode(name.replace(/\*$/u, ''));
  if (postcode !== undefined) return `p-${postcode.slice(0, 4)}`;
  const first = normaliseStreet(name)[0] ?? '';
  return `s-${/[a-z]/u.test(first) ? first : 'other'}`;
}
