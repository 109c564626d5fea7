import type { FinderChunk, FinderEntry } from '../../derive/area-finder.ts';
import { finderChunk, normalisePostcode, normaliseStreet, restOfPostcode, streetCandidates } from '../../derive/area-names.ts';
import { similarNames } from '../../derive/similar-names.ts';

/** What the finder answers: the name as found, with its areas. */
export type Found =
  | { readonly kind: 'one' | 'several'; readonly entries: readonly [FinderEntry] }
  | { readonly kind: 'similar'; readonly entries: readonly FinderEntry[] }
  | { readonly kind: 'unknown' | 'malformed'; readonly entries: readonly [] };

/** A postcode of six characters somewhere in an address. */
const POSTCODE_IN_ADDRESS = /(?:^|[\s,])([1-9]\d{3}\s?[a-z]{2})(?![a-z])/iu;

/**
 * Find the areas of what somebody typed: a postcode, a street with or without number, a whole address, the name of an area.
 * `chunk` gets one of the small files by its name, an empty one where there is none.
 */
export async function lookUp(typed: string, chunk: (name: string) => Promise<FinderChunk>): Promise<Found> {
  const entry = async (name: string) => (await chunk(finderChunk(name)))[name];
  for (const name of namesIn(typed)) {
    const found = await entry(name);
    if (found) return { kind: found.length === 2 ? 'one' : 'several', entries: [found] };
  }
  const postcode = normalisePostcode(typed);
  const street = streetCandidates(typed).at(-1) ?? '';
  if (postcode === undefined && /^\d{3,}(?:\s*[a-z]{0,3})?\s*$/iu.test(typed.trim())) return { kind: 'malformed', entries: [] };
  if (postcode !== undefined || street === '') return { kind: 'unknown', entries: [] };
  const near = await chunk(finderChunk(street));
  const similar = similarNames(street, Object.keys(near)).flatMap((name) => (near[name] ? [near[name]] : []));
  return similar.length > 0 ? { kind: 'similar', entries: similar } : { kind: 'unknown', entries: [] };
}

/** The names to try, most literal first. */
function namesIn(typed: string): readonly string[] {
  const postcode = normalisePostcode(typed);
  if (postcode !== undefined) return postcodeNames(postcode);
  const within = normalisePostcode(POSTCODE_IN_ADDRESS.exec(typed)?.[1] ?? '');
  const [beforeComma = ''] = typed.split(',', 1);
  return [...streetCandidates(typed), ...(within === undefined ? [] : postcodeNames(within)), ...streetCandidates(beforeComma)]
    .filter((name) => normaliseStreet(name) !== '');
}

function postcodeNames(postcode: string): readonly string[] {
  const digits = postcode.slice(0, 4);
  return postcode === digits ? [digits] : [postcode, restOfPostcode(digits), digits];
}
