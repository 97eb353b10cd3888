import { defineConfig } from 'vitest/config';

/** Two builds, on a machine with other work to do. */
const BUILDING_MS = 240_000;

/** What `npm run package` made, held against what comes out of its source package. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['**/*.test.ts'], testTimeout: BUILDING_MS, hookTimeout: BUILDING_MS },
});
