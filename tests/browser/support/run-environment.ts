import type { Environment } from 'vitest/runtime';

/** What a process that runs test files has from one file to the next. */
export interface Lasting {
  close: () => Promise<void>;
}

declare global {
  /** Set by the first file that needs it. The modules of an environment are others than those of the tests. */
  var attacheLasting: Lasting | undefined;
}

/** Node, with an end: what lasts for several files is closed behind the last one of the process. */
export default {
  name: 'run',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: () => globalThis.attacheLasting?.close() }),
} satisfies Environment;
