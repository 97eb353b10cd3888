import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../build/browsers.ts';
import { filesIn } from '../build/sizes.ts';
import { sourceFiles } from './source.ts';
import type { ZipEntry } from './zip.ts';

/** What is packed: for each browser what its store takes, and what all of it was built from. */
export const PACKAGES = [...BROWSERS, 'source'] as const;
export type Package = (typeof PACKAGES)[number];

/** Name of a package's file in dist. */
export const fileOf = (name: Package, version: string): string => `attache-${version}-${name}.zip`;

/**
 * The files of one package of the project in `project`, sorted by name.
 *
 * @throws where the browser's build, or something needed to build, is missing
 */
export function filesOf(project: string, name: Package): ZipEntry[] {
  if (name === 'source') return read(project, sourceFiles(project));
  const folder = join(project, 'dist', name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`dist/${name} is not built yet: run "npm run build" first`);
  return read(folder, filesIn(folder));
}

const read = (folder: string, files: readonly string[]): ZipEntry[] =>
  files.map((name) => ({ name, content: readFileSync(join(folder, name)) }));
