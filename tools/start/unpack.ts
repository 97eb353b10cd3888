import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * A copy of a build whose content script runs on one more host, as it would on a news site; the build itself
 * stays as it ships. Gives the copy's folder, which is removed when the signal aborts.
 */
export async function unpack(build: string, host: string, signal: AbortSignal): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attache-start-'));
  signal.addEventListener('abort', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  await cp(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  // Our own build has just written it.
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { content_scripts: { matches: string[] }[] };
  for (const script of manifest.content_scripts) script.matches.push(`*://${host}/*`);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
