import { defineConfig } from 'vitest/config';

/** The tests that need no browser. Those that do have a configuration of their own, in browser/. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../.cache/vitest',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['browser/**'],
  },
});
