import type { TestProject } from 'vitest/node';
import type { FoundBrowser } from '../../../tools/browsers/find.ts';
import { ensureBrowser } from '../../../tools/browsers/install.ts';
import { KINDS, type Kind } from '../../../tools/browsers/kinds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine that this run of the file is for. */
    kind: Kind;
    /** A browser of each engine that is run. */
    browsers: Partial<Record<Kind, FoundBrowser>>;
  }
}

/** Before all tests: looks for the browsers once, and not for every file, and installs what is missing. */
export default async function setup(project: TestProject): Promise<void> {
  const browsers: Partial<Record<Kind, FoundBrowser>> = {};
  for (const kind of KINDS)
    if (project.vitest.projects.some(({ name }) => name === kind))
      browsers[kind] = await ensureBrowser(kind, console.log);
  project.provide('browsers', browsers);
}
