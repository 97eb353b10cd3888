import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Files in which packages keep their licence, whatever its ending and spelling. */
const LICENCE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

/** Plugin: puts the licences of shipped packages, and our own, into the extension, as most of them ask. */
export function licences(project: string, packages: readonly string[]): Plugin {
  return {
    name: 'attache:licences',
    apply: 'build',
    generateBundle() {
      const all = [licenceIn(project, 'Attaché')];
      for (const name of packages) all.push(licenceIn(join(project, 'node_modules', name), name));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: all.join('\n') });
    },
  };
}

/** @throws where a package has no licence file: then somebody has to find out what it may be used for */
function licenceIn(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => LICENCE.test(entry));
  if (file === undefined) throw new Error(`${name} comes without a licence file`);
  return `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n\n`;
}
