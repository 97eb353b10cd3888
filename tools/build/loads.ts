import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Scripts and styles that a page of ours names, and scripts that a script imports before it runs. */
const REFERENCES: Readonly<Record<string, RegExp>> = {
  '.html': /\b(?:src|href)="([^"]+)"/g,
  // Tables say “from” as well, but never in front of a path.
  '.js': /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g,
};

/**
 * All that is loaded before `entry` (a page or a script) runs: itself and what it refers to, and so on, without what it may
 * ask for later. Paths inside the built extension, sorted.
 *
 * @throws where something it refers to is not in the extension
 */
export function loadedBy(folder: string, entry: string): string[] {
  const found = new Set([entry]);
  // A set gives also what is added while it is gone through.
  for (const file of found) {
    const reference = REFERENCES[posix.extname(file)];
    if (reference === undefined) continue;
    for (const [, target = ''] of readFileSync(join(folder, file), 'utf8').matchAll(reference))
      found.add(target.startsWith('/') ? target.slice(1) : posix.join(dirname(file), target));
  }
  return [...found].sort();
}
