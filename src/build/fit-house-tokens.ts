import { readFileSync } from 'node:fs';
import { siteInput } from '../site/site-input.ts';
import { declaredTokens, sheetsOfTheSite } from './token-sheets.ts';

const READ = /var\(\s*(--[\w-]+)/gu;
/** What brings a ground of its own along keeps the municipality's colours for both. */
const OWN_GROUND = /^--(?:utrecht|nl)-(?:alert|button|skip-link)-/u;

/** The part of PostCSS's tree that is used here. */
interface Root {
  readonly source?: { readonly input: { readonly file?: string } };
  walkDecls(prop: RegExp, callback: (declaration: { readonly prop: string; remove(): void }) => void): void;
  append(css: string): void;
}

/**
 * A PostCSS plugin for a municipality's own tokens. A whole theme has more than a thousand: those that nothing on the site
 * reads are dropped. Themes know of the day alone, so in the dark their colours give way to ours.
 */
export function fitHouseTokens(): { postcssPlugin: string; Once(root: Root): void } {
  return {
    postcssPlugin: 'doorstep-fit-house-tokens',
    Once(root) {
      const { tokensFile } = siteInput().programme.municipality.style;
      if (tokensFile === undefined || root.source?.input.file?.replace(/\?.*$/u, '') !== tokensFile) return;
      const tokens = readFileSync(tokensFile, 'utf8');
      const sheets = sheetsOfTheSite();
      const read = tokensRead(tokens, sheets);
      root.walkDecls(/^--/u, (declaration) => { if (!read.has(declaration.prop)) declaration.remove(); });
      root.append(tokensInTheDark(tokens, sheets));
    },
  };
}

/** What a municipality's tokens come to in the dark, as a style sheet; empty where they have no colours. */
export function tokensInTheDark(tokens: string, sheets: readonly string[]): string {
  const read = tokensRead(tokens, sheets);
  const theirs = new Set(declaredTokens(tokens).map(({ prop }) => prop).filter((prop) => /color$/u.test(prop) && !OWN_GROUND.test(prop) && read.has(prop)));
  const ours = new Map(sheets.flatMap(declaredTokens).filter(({ root }) => root).map(({ prop, value }) => [prop, value]));
  const rules = [...theirs].map((prop) => `${prop}:${ours.get(prop) ?? 'initial'}`);
  // Twice :root, as in ground.css: wherever the tokens come from, they do not win here.
  return rules.length === 0 ? '' : `@media screen and (prefers-color-scheme: dark){:root:root{${rules.join(';')}}}`;
}

/** Tokens that the site reads, and those that they are made of. */
function tokensRead(tokens: string, sheets: readonly string[]): ReadonlySet<string> {
  const own = declaredTokens(tokens);
  const plain = tokens.replaceAll(/--[\w-]+\s*:[^;}]*/gu, '');
  const read = new Set([...sheets, plain].flatMap((sheet) => [...sheet.matchAll(READ)].map(([, name = '']) => name)));
  for (let size = -1; size < read.size;) {
    size = read.size;
    for (const { prop, value } of own) if (read.has(prop)) for (const [, name = ''] of value.matchAll(READ)) read.add(name);
  }
  return read;
}
