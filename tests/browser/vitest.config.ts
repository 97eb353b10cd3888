import { defineConfig } from 'vitest/config';
import { KINDS } from '../../tools/browsers/kinds.ts';
import { SideBySide } from './support/side-by-side.ts';

/** Starting a browser and its first page on a machine with other work to do. */
const SETUP_MS = 90_000;
/** A test that opens several pages, each of which may take its time. */
const TEST_MS = 60_000;

/** What a busy machine needs until a page has followed; vitest's own second is for idle ones. */
const POLL_MS = 10_000;

/**
 * The packed extension in real browsers. Every file is run once for each engine, and two of these runs at once: a run has its
 * browser, profile and page server to itself, and waits most of the time. `--project firefox` runs one engine alone.
 */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    globalSetup: ['./support/packed.ts', './support/installed.ts'],
    maxWorkers: 2,
    sequence: { sequencer: SideBySide },
    projects: KINDS.map((kind) => ({
      test: {
        name: kind,
        root: import.meta.dirname,
        include: ['**/*.test.ts'],
        provide: { kind },
        testTimeout: TEST_MS,
        hookTimeout: SETUP_MS,
        expect: { poll: { timeout: POLL_MS } },
      },
    })),
  },
});
