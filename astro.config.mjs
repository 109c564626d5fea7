import { defineConfig } from 'astro/config';

// For editors and `astro check` only. Builds and previews hand Astro their whole configuration: src/build/site-config.ts.
export default defineConfig({ srcDir: './src/site', output: 'static' });
