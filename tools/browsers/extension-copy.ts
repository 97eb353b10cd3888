import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The part of a built manifest that is rewritten. */
interface BuiltManifest {
  content_scripts: { matches: string[]; js: string[] }[];
}

/**
 * Copies a built extension to a folder where its content script is declared for every plain-http page; the code
 * stays the built one. `script`, where it is given, stands in for the content script: to measure what measures.
 */
export async function copyForAllPages(built: string, copy: string, script?: string): Promise<void> {
  await cp(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  // Our own build has just written it.
  const manifest = JSON.parse(await readFile(file, 'utf8')) as BuiltManifest;
  const scripts = manifest.content_scripts.map((one) => ({ ...one, matches: ['http://*/*'] }));
  await writeFile(file, JSON.stringify({ ...manifest, content_scripts: scripts }));
  if (script === undefined) return;
  for (const name of scripts.flatMap(({ js }) => js)) await writeFile(path.join(copy, name), script);
}
