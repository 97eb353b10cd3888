import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Kind } from '../browsers/kinds.ts';
import type { Browser } from '../build/browsers.ts';

const run = promisify(execFile);
const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Names of the builds under dist/. */
export const BUILD_OF: Record<Kind, Browser> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension for one engine and gives the folder. Rejects with what the build complained of. */
export async function build(kind: Kind): Promise<string> {
  const name = BUILD_OF[kind];
  try {
    await run(process.execPath, ['--import', 'tsx', 'tools/build.ts', name], { cwd: PROJECT });
  } catch (error) {
    console.error(error instanceof Error && 'stderr' in error ? String(error.stderr) : error);
    throw new Error(`The build for ${name} failed; its complaint is above.`);
  }
  return path.join(PROJECT, 'dist', name);
}
