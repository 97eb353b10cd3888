import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { Browser as Downloadable, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { DOWNLOADS } from './downloads.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { FACTS, type Kind } from './kinds.ts';

const run = promisify(execFile);

/** Tells a person what is going on, one line at a time. */
export type Tell = (line: string) => void;

/**
 * The browser of this engine on this machine; installs one where there is none: with apt where this user may,
 * else by download into the project's cache. Rejects with one line that says what to install by hand.
 */
export async function ensureBrowser(kind: Kind, tell: Tell): Promise<FoundBrowser> {
  const present = await findBrowser(kind);
  if (present) return present;
  const reasons: string[] = [];
  for (const way of [installWithApt, installByDownload]) {
    try {
      if (!(await way(kind, tell))) continue;
      const found = await findBrowser(kind);
      if (found) return found;
      reasons.push('what was installed is too old');
    } catch (error) {
      reasons.push(firstLine(error));
    }
  }
  const { label, minimum, env } = FACTS[kind];
  const tried = reasons.length > 0 ? ` (tried: ${reasons.join('; ')})` : '';
  throw new Error(
    `No ${label} found: install ${label} ${minimum} or newer, or set ${env} to its program file.${tried}`,
  );
}

/** Resolves to false where apt is not there or this user may not use it without a password. */
async function installWithApt(kind: Kind, tell: Tell): Promise<boolean> {
  if (process.platform !== 'linux' || !(await succeeds('apt-get', ['--version']))) return false;
  const root = process.getuid?.() === 0;
  if (!root && !(await succeeds('sudo', ['-n', 'true']))) return false;
  const apt = (...args: string[]): Promise<void> =>
    root ? wait('apt-get', args) : wait('sudo', ['-n', 'apt-get', ...args]);
  const { aptPackage } = FACTS[kind];
  tell(`Installing ${aptPackage} with apt-get; this takes a minute.`);
  // A list that is partly out of reach is no reason to give up: the package may well be in the rest.
  await apt('update', '-qq').catch(() => undefined);
  await apt('install', '-qq', '-y', '--no-install-recommends', aptPackage);
  return true;
}

async function installByDownload(kind: Kind, tell: Tell): Promise<boolean> {
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  const { browser: name, tag } = FACTS[kind].download;
  const browser = name === 'chrome' ? Downloadable.CHROME : Downloadable.FIREFOX;
  tell(`Downloading ${name} into ${DOWNLOADS}; this takes a minute.`);
  const buildId = await resolveBuildId(browser, platform, tag);
  await install({ browser, platform, buildId, cacheDir: DOWNLOADS });
  return true;
}

const succeeds = (command: string, args: string[]): Promise<boolean> =>
  run(command, args).then(
    () => true,
    () => false,
  );

/** Runs a command to its end, its answer kept for the error. Standard input stays closed: nothing may wait for a person. */
function wait(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')}: ${complaint.trim() || `exit ${code}`}`)),
    );
  });
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
