import { defineConfig } from 'vitest/config';

/** The tests that need neither a browser nor a build. Those that do have configurations of their own, in browser/ and release/. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../.cache/vitest',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['browser/**', 'release/**'],
    // Left alone, it keeps a core for its own process, which has next to nothing to do: on two cores that is every other.
    maxWorkers: '100%',
  },
});
