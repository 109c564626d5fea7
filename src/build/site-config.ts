import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroInlineConfig } from 'astro';
import { oldAddresses } from '../derive/old-addresses.ts';
import { areaPartPath, areaPath, pathIn } from '../model/address.ts';
import type { Programme } from '../model/programme.ts';
import { fitHouseTokens } from './fit-house-tokens.ts';
import { houseStylePlugin } from './house-style-plugin.ts';
import { onlyUsedUtrecht } from './only-used-utrecht.ts';
import { settleTokens } from './settle-tokens.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How Astro builds and previews the site; both use this one, so that a preview shows what a build makes. */
export function siteConfig({ programme, outDir, cacheDir }: { programme: Programme; outDir: string; cacheDir: string }): AstroInlineConfig {
  const { site, languages } = programme.municipality;
  return {
    configFile: false,
    root: ROOT,
    srcDir: `${ROOT}src/site`,
    publicDir: `${ROOT}public`,
    outDir,
    cacheDir,
    site,
    output: 'static',
    trailingSlash: 'always',
    // The default, 'jsx', eats the spaces between inline elements on separate lines.
    compressHTML: true,
    // Pages that two routes claim would silently lose one of them.
    prerenderConflictBehavior: 'error',
    logLevel: 'error',
    devToolbar: { enabled: false },
    integrations: [sitemap({ filter: inSitemap(programme), ...translations(languages) })],
    build: {
      format: 'directory',
      // Writing one page while the next is rendered.
      concurrency: 4,
      // The content security policy allows no inline styles.
      inlineStylesheets: 'never',
      assets: '_assets',
    },
    vite: {
      cacheDir: `${cacheDir}/vite`,
      logLevel: 'error',
      plugins: [houseStylePlugin()],
      css: { postcss: { plugins: [fitHouseTokens(), onlyUsedUtrecht(), settleTokens()] } },
      // The policy allows no data: addresses.
      build: { assetsInlineLimit: 0 },
    },
  };
}

/** Addresses that only lead on are left out of the sitemap. */
function inSitemap(programme: Programme): (address: string) => boolean {
  const { languages, site } = programme.municipality;
  const [root = 'nl'] = languages;
  const old = new Set(oldAddresses(programme).flatMap(({ area, part }) =>
    languages.map((language) => pathIn(part ? areaPartPath(area.id, part) : areaPath(area.id), language, root))));
  const prefix = new URL(site).pathname.replace(/\/$/u, '');
  return (address) => {
    const path = new URL(address).pathname.slice(prefix.length);
    return !path.startsWith('/k/') && !old.has(path);
  };
}

function translations(languages: Programme['municipality']['languages']) {
  const [defaultLocale] = languages;
  if (defaultLocale === undefined || languages.length === 1) return {};
  return { i18n: { defaultLocale, locales: Object.fromEntries(languages.map((language) => [language, language])) } };
}
