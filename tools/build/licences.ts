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
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(project, packages) });
    },
  };
}

/**
 * Our own licence, then that of each package in `packages`, with its version and where its source is to be had, as the
 * Mozilla Public License asks.
 *
 * @throws where a package has no licence file: then somebody has to find out what it may be used for
 */
export function licencesOf(project: string, packages: readonly string[]): string {
  const others = packages.map((name) => {
    const folder = join(project, 'node_modules', name);
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const source = `https://www.npmjs.com/package/${name}/v/${version}`;
    return section(`${name} ${version}`, `Source: ${source}\n\n${licenceIn(folder, name)}`);
  });
  return [section('Attaché', licenceIn(project, 'Attaché')), ...others].join('\n');
}

const section = (title: string, text: string): string =>
  `${title}\n${'='.repeat(title.length)}\n\n${text}\n\n`;

function licenceIn(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => LICENCE.test(entry));
  if (file === undefined) throw new Error(`${name} comes without a licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
