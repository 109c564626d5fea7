import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { houseStylePlugin } from './house-style-plugin.ts';
import { onlyUsedUtrecht } from './only-used-utrecht.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How Astro builds and previews the site; both use this one, so that a preview shows what a build makes. */
export function siteConfig({ site, outDir, cacheDir }: { site: string; outDir: string; cacheDir: string }): AstroInlineConfig {
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
      css: { postcss: { plugins: [onlyUsedUtrecht()] } },
      // The policy allows no data: addresses.
      build: { assetsInlineLimit: 0 },
    },
  };
}
