import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteInput } from '../site/site-input.ts';
import { houseStyle } from '../site/style/house-style.ts';
import { houseFonts } from './house-fonts.ts';

const STYLE = 'virtual:doorstep/house-style.css';
const TOKENS = 'virtual:doorstep/house-tokens.css';
const ICONS = 'virtual:doorstep/theme-icons';
const hidden = (id: string) => `\0${id}`;

/** The part of Vite's plugin that is used here; Vite's own type is not ours to import. */
interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/**
 * Lets the pages import what follows from the content as if it were a file, so that it is bundled, minified and named by
 * its hash like everything else: colours, a municipality's own file with tokens (in its place, so that what it names is
 * found), and of Lucide's two thousand icons those that the themes name.
 */
export function houseStylePlugin(): Plugin {
  return {
    name: 'doorstep-house-style',
    resolveId(id) {
      if (id === STYLE || id === ICONS) return hidden(id);
      if (id === TOKENS) return siteInput().programme.municipality.style.tokensFile ?? hidden(TOKENS);
      return undefined;
    },
    load(id) {
      if (id === hidden(STYLE)) return `${houseStyle(siteInput().programme)}${houseFonts(siteInput().programme.municipality.style.fontFiles)}`;
      if (id === hidden(TOKENS)) return '';
      if (id === hidden(ICONS)) return `export const themeIcons = ${JSON.stringify(themeIcons())};`;
      return undefined;
    },
  };
}

function themeIcons(): Readonly<Record<string, string>> {
  const names = siteInput().programme.themes.flatMap((theme) => (theme.icon && /^[a-z0-9-]+$/u.test(theme.icon) ? [theme.icon] : []));
  return Object.fromEntries(names.flatMap((name) => {
    const file = fileURLToPath(new URL(`./icons/${name}.svg`, import.meta.resolve('lucide-static/package.json')));
    if (!existsSync(file)) return [];
    const inside = /<svg[^>]*>(.*)<\/svg>/su.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    return [[name, inside.replaceAll(/\s*\n\s*/gu, '')]];
  }));
}
