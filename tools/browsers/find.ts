import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { DOWNLOADS } from './downloads.ts';
import { FACTS, type Kind } from './kinds.ts';

const run = promisify(execFile);

/** A browser prints its version in well under a second; one that hangs (a broken wrapper script) is passed over. */
const VERSION_TIMEOUT_MS = 15_000;

/** A browser on this machine. */
export interface FoundBrowser {
  kind: Kind;
  executable: string;
  /** As the browser prints it; empty on Windows, where asking would open a window. */
  version: string;
}

/**
 * Finds an installed browser of this engine that is new enough for the extension: the environment variable
 * first, then PATH, the usual places, and what an earlier run downloaded. Undefined where there is none.
 * Throws one line where the environment variable names something that cannot run.
 */
export async function findBrowser(kind: Kind): Promise<FoundBrowser | undefined> {
  const { env } = FACTS[kind];
  const named = process.env[env];
  if (named) {
    const found = isProgram(named) ? await probe(kind, named) : undefined;
    if (found) return found;
    throw new Error(`${env}=${named} is not a browser of version ${FACTS[kind].minimum} or newer.`);
  }
  for (const executable of await candidates(kind)) {
    const found = await probe(kind, executable);
    if (found) return found;
  }
  return undefined;
}

async function candidates(kind: Kind): Promise<string[]> {
  const facts = FACTS[kind];
  const onPath = facts.commands.flatMap((command) => lookUp(command));
  const usual = usualPlaces(kind).filter(isProgram);
  const downloaded = existsSync(DOWNLOADS)
    ? (await getInstalledBrowsers({ cacheDir: DOWNLOADS }))
        .filter(({ browser }) => browser === facts.download.browser)
        .map(({ executablePath }) => executablePath)
        .filter(isProgram)
    : [];
  return [...new Set([...onPath, ...usual, ...downloaded])];
}

function lookUp(command: string): string[] {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => endings.map((ending) => path.join(folder, command + ending)))
    .filter(isProgram);
}

function usualPlaces(kind: Kind): string[] {
  const { places } = FACTS[kind];
  switch (process.platform) {
    case 'linux':
    case 'darwin':
      return [...places[process.platform]];
    case 'win32': {
      const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
        (name) => process.env[name] ?? [],
      );
      return roots.flatMap((root) => places.win32.map((place) => path.join(root, place)));
    }
    default:
      return [];
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function probe(kind: Kind, executable: string): Promise<FoundBrowser | undefined> {
  if (process.platform === 'win32') return { kind, executable, version: '' };
  // A snap keeps its own /tmp, where neither our profiles nor the unpacked extension are seen.
  if (realpathSync(executable).startsWith('/snap/') || realpathSync(executable).endsWith('/snap'))
    return undefined;
  try {
    const { stdout } = await run(executable, ['--version'], { timeout: VERSION_TIMEOUT_MS });
    const version = stdout.trim();
    const major = Number(/(\d+)\./.exec(version)?.[1]);
    return major >= FACTS[kind].minimum ? { kind, executable, version } : undefined;
  } catch {
    return undefined;
  }
}
