import { readFileSync } from 'node:fs';
import { siteInput } from '../site/site-input.ts';
import { tokensInTheDark } from './fit-house-tokens.ts';
import { declaredTokens, sheetsOfTheSite } from './token-sheets.ts';

/** Which of Utrecht's tokens have a value. */
export interface GivenTokens {
  /** Somewhere on a page. */
  readonly somewhere: ReadonlySet<string>;
  /** On every element. */
  readonly everywhere: ReadonlySet<string>;
}

/** The part of PostCSS's declaration that is used here. */
interface Declaration {
  readonly prop: string;
  value: string;
  readonly source?: { readonly input: { readonly file?: string } };
  remove(): void;
}

/**
 * A PostCSS plugin that writes out, in NL Design System's Utrecht components, the tokens to which neither we nor the
 * municipality give a value: what CSS would come to anyway, in two thirds of the letters. Goes after `onlyUsedUtrecht`.
 */
export function settleTokens(): { postcssPlugin: string; Once(): void; Declaration(declaration: Declaration): void } {
  let given: GivenTokens | undefined;
  return {
    postcssPlugin: 'doorstep-settle-tokens',
    // Anew for every style sheet: in a preview, people change the municipality's tokens.
    Once() { given = undefined; },
    Declaration(declaration) {
      if (!declaration.source?.input.file?.includes('/@utrecht/')) return;
      given ??= givenTokens(sheetsOfTheHouse());
      const settled = settle(declaration, given);
      if (isToken(declaration.prop) && !given.somewhere.has(declaration.prop)) declaration.remove();
      else if (settled !== declaration.value) declaration.value = settled;
    },
  };
}

/**
 * A declaration's value once the tokens without a value are out of it, and fallbacks that are never needed. Where a token
 * has no value and no fallback either, CSS makes of the whole what `unset` says, and of another token what `initial` says.
 */
export function settle({ prop, value }: { readonly prop: string; readonly value: string }, given: GivenTokens): string {
  const settled = settleValue(value, given);
  if (settled === undefined || (settled !== value && /^calc\([\d\s*]+\)$/u.test(settled))) return prop.startsWith('--') ? 'initial' : 'unset';
  return settled;
}

/** Tokens with a value in these style sheets. One that only gets the value of a token without one has none either. */
export function givenTokens(sheets: readonly string[]): GivenTokens {
  const declared = sheets.flatMap(declaredTokens).filter(({ prop }) => isToken(prop));
  let somewhere = new Set(declared.map(({ prop }) => prop));
  for (;;) {
    const comesTo = (declaration: { readonly prop: string; readonly value: string }) => settle(declaration, { somewhere, everywhere: new Set() });
    const fewer = new Set(declared.filter((declaration) => comesTo(declaration) !== 'initial').map(({ prop }) => prop));
    if (fewer.size < somewhere.size) {
      somewhere = fewer;
      continue;
    }
    const takenAway = new Set(declared.filter((declaration) => comesTo(declaration) === 'initial').map(({ prop }) => prop));
    return { somewhere, everywhere: new Set(declared.filter(({ prop, root, value }) => root && !value.includes('var(--utrecht') && !takenAway.has(prop)).map(({ prop }) => prop)) };
  }
}

/** The site's style sheets, and the municipality's tokens by day and in the dark. */
function sheetsOfTheHouse(): readonly string[] {
  const sheets = sheetsOfTheSite();
  const { tokensFile } = siteInput().programme.municipality.style;
  if (tokensFile === undefined) return sheets;
  const tokens = readFileSync(tokensFile, 'utf8');
  return [...sheets, tokens, tokensInTheDark(tokens, sheets)];
}

const isToken = (prop: string) => /^--_?utrecht-/u.test(prop);

/** Undefined where the value comes to nothing. */
function settleValue(value: string, given: GivenTokens): string | undefined {
  let settled = '';
  let from = 0;
  for (;;) {
    const start = value.indexOf('var(', from);
    if (start < 0) return settled + value.slice(from);
    const end = closing(value, start + 4);
    const [, name = '', fallback] = /^\s*(--[\w-]+)\s*(?:,(.*))?$/su.exec(value.slice(start + 4, end)) ?? [];
    const instead = fallback === undefined ? undefined : settleValue(fallback.trim(), given);
    settled += value.slice(from, start);
    if (given.somewhere.has(name) || !isToken(name)) settled += `var(${name}${instead === undefined || given.everywhere.has(name) ? '' : `, ${instead}`})`;
    else if (instead === undefined) return undefined;
    else settled += instead;
    from = end + 1;
  }
}

/** Where the bracket that was opened before `from` closes. */
function closing(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    else if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return value.length;
}
