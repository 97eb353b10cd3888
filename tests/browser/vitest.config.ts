import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { KINDS } from '../../tools/browsers/kinds.ts';
import { EngineByEngine } from './support/engine-by-engine.ts';

/** Starting a browser and its first page on a machine with other work to do. */
const SETUP_MS = 90_000;
/** A test that opens several pages, each of which may take its time. */
const TEST_MS = 60_000;

/** What a busy machine needs until a page has followed; vitest's own second is for idle ones. */
const POLL_MS = 10_000;

/**
 * The packed extension in real browsers. Every file is run once for each engine, by two processes at once: each has a browser
 * and a page server of its own, which its files share, one behind the other; `support/lab.ts` installs the extension anew
 * for each. `--project firefox` runs one engine alone.
 */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    globalSetup: ['./support/packed.ts', './support/installed.ts'],
    maxWorkers: 2,
    sequence: { sequencer: EngineByEngine },
    projects: KINDS.map((kind) => ({
      test: {
        name: kind,
        isolate: false,
        environment: path.join(import.meta.dirname, 'support/run-environment.ts'),
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
