import { defineConfig } from 'vitest/config';

/** Starting a browser and its first page on a machine with other work to do. */
const SETUP_MS = 90_000;
/** A test that opens several pages, each of which may take its time. */
const TEST_MS = 60_000;

/** What a busy machine needs until a page has followed; vitest's own second is for idle ones. */
const POLL_MS = 10_000;

/** The built extension in real browsers, one at a time: two would fight for the machine and for its focus. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: TEST_MS,
    hookTimeout: SETUP_MS,
    expect: { poll: { timeout: POLL_MS } },
  },
});
