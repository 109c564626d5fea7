import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Who may import whom, as docs/architecture.md draws it. A folder may always import itself. */
const MAY_IMPORT = {
  model: [],
  i18n: ['model'],
  markdown: ['model'],
  load: ['model', 'markdown', 'i18n'],
  check: ['model', 'markdown', 'i18n'],
  derive: ['model', 'i18n'],
  booklet: ['model', 'markdown', 'i18n', 'derive'],
  search: ['model', 'markdown', 'i18n', 'derive'],
  feeds: ['model', 'markdown', 'i18n', 'derive'],
  data: ['model', 'markdown', 'i18n', 'derive'],
  cards: ['model', 'markdown', 'i18n', 'derive'],
  press: ['model', 'markdown', 'i18n', 'derive', 'booklet'],
  site: ['model', 'markdown', 'i18n', 'derive', 'check', 'search', 'feeds', 'data', 'cards'],
  build: ['model', 'markdown', 'i18n', 'derive', 'load', 'check', 'booklet', 'search', 'feeds', 'data', 'cards', 'press', 'site'],
};

const folders = readdirSync(new URL('src', import.meta.url));

const fences = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    ...forbidden.map((other) => ({ group: [`**/${other}/**`], message: `src/${folder} may not import src/${other} (docs/architecture.md).` })),
    { group: ['**/scripts/**'], message: 'Nothing imports scripts.' },
    ...(folder === 'site' ? [] : [{ group: ['astro:*'], message: 'Only src/site knows Astro.' }]),
  ];
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default tseslint.config(
  { ignores: ['dist/**', 'press/**', '.astro/', '.cache/', 'node_modules/', 'content/', 'test/fixtures/', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-control-regex': 'off',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  ...fences,
  {
    files: ['scripts/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: folders
          .filter((folder) => !['build', 'load', 'check', 'press', 'model'].includes(folder))
          .map((folder) => ({ group: [`**/src/${folder}/**`], message: `Scripts call build, load, check and press; not src/${folder}.` })),
      }],
    },
  },
);
