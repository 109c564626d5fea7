import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'tests',
          include: ['test/**/*.test.ts'],
          pool: 'forks',
          globalSetup: ['test/example-site-teardown.ts'],
          exclude: ['test/conformance/**', 'test/fixtures/**'],
          // Whole builds run in some tests; a slow machine is no failure.
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          pool: 'forks',
          globalSetup: ['test/example-site-teardown.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
