/** What an address in a link leads to; `file` is a content file, relative to the file that names it. */
export type LinkKind = 'web' | 'mail' | 'phone' | 'site' | 'file';

/** Longer addresses are not printable, and one that many references repeat would swell the output. */
export const LONGEST_ADDRESS = 2_000;

const PATTERNS: readonly (readonly [LinkKind, RegExp])[] = [
  ['web', /^https?:\/\/[^/?#]/iu],
  ['mail', /^mailto:[^\s@]+@[^\s@]+$/iu],
  ['phone', /^tel:\+?[\d*#][\d*#().\- ]*$/iu],
  ['site', /^\/(?!\/)/u],
  ['file', /^(?![a-z][a-z\d+.-]*:)[^/#?]/iu],
];

/**
 * What a link's address leads to, or undefined for what the contract does not allow (`javascript:`, `data:`, `file:`, `//host`, `#part`).
 * Control characters, outer spaces and backslashes are refused, since browsers drop or turn them before they look for a scheme.
 */
export function linkKindOf(url: string): LinkKind | undefined {
  if (/[\u0000-\u001f\u007f\\]|^\s|\s$/u.test(url)) return undefined;
  const kind = PATTERNS.find(([, pattern]) => pattern.test(url))?.[0];
  return kind === 'web' && !URL.canParse(url) ? undefined : kind;
}

/** The whole address where somebody left its beginning away: `www.site.nl`, `info@site.nl`. */
export function wholeAddress(url: string): string | undefined {
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/iu.test(url)) return `mailto:${url}`;
  if (/^(?:www\.|(?:[a-z\d-]+\.)+(?:nl|frl|eu|com|org|net|de)(?:\/|$))/iu.test(url)) return `https://${url}`;
  return undefined;
}

/** Whether a picture's or table's place names something outside the content folder: another site, or data in the address itself. */
export function isRemote(src: string): boolean {
  return /^[a-z][a-z\d+.-]*:|^\/\/|[\u0000-\u001f\u007f\\]/iu.test(src.trim());
}
