import { defineConfig } from 'vitest/config';
import { FuzzFirst } from './support/fuzz-first.ts';

/** A machine with other work to do takes several times as long for what is done in a second. */
const TEST_MS = 30_000;

/** Rooms whose modules remember nothing that a test could see; so their tests share them, which saves loading them again. */
const PURE = ['analysis', 'annotations', 'brief', 'build', 'fuzz', 'stories', 'tools'];

const TESTS = '*.test.{ts,tsx}';
const pure = PURE.map((room) => `${room}/**/${TESTS}`);

/** The tests that need neither a browser nor a build. Those that do have configurations of their own, in browser/ and release/. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../.cache/vitest',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Left alone, it keeps a core for its own process, which has next to nothing to do: on two cores that is every other.
    maxWorkers: '100%',
    sequence: { sequencer: FuzzFirst },
    projects: [
      { name: 'pure', include: pure, isolate: false },
      { name: 'apart', include: [`**/${TESTS}`], exclude: ['browser/**', 'release/**', ...pure] },
    ].map((project) => ({
      extends: true,
      test: { ...project, root: import.meta.dirname, testTimeout: TEST_MS },
    })),
  },
});
