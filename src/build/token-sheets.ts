import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUsed } from './only-used-utrecht.ts';

const SITE = fileURLToPath(new URL('../site', import.meta.url));
const IMPORT = /@import\s+['"](@utrecht\/[^'"]+)['"]/gu;
const RULE = /([^{}]*)\{([^{}]*)\}/gu;
const TOKEN = /(--[\w-]+)\s*:\s*([^;]*)/gu;

/** A token that a style sheet gives a value. */
export interface DeclaredToken {
  readonly prop: string;
  readonly value: string;
  /** Whether on every element. */
  readonly root: boolean;
}

/** The site's style sheets, and of the components of Utrecht that they import the rules that are used. */
export function sheetsOfTheSite(): readonly string[] {
  const own = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css')).map((name) => readFileSync(join(SITE, name), 'utf8'));
  const { resolve } = createRequire(import.meta.url);
  const components = own.flatMap((sheet) => [...sheet.matchAll(IMPORT)].map(([, name = '']) =>
    [...readFileSync(resolve(name), 'utf8').matchAll(RULE)].filter(([, selector = '']) => selector.split(',').some(isUsed)).map(([rule]) => rule).join('\n')));
  return [...own, ...components];
}

/** Every token that a style sheet gives a value, as often as it does. */
export function declaredTokens(sheet: string): readonly DeclaredToken[] {
  return [...sheet.matchAll(RULE)].flatMap(([, selector = '', rule = '']) =>
    [...rule.matchAll(TOKEN)].map(([, prop = '', value = '']) => ({ prop, value: value.trim(), root: /(?:^|[;/\s]):root\s*$/u.test(selector) })));
}
