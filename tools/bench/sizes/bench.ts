import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { KINDS, type Kind } from '../../browsers/kinds.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { type Measured, weigh } from '../../build/budgets.ts';
import { sizesOf } from '../../build/sizes.ts';
import { filesOf, PACKAGES } from '../../package/packages.ts';
import { zip } from '../../package/zip.ts';
import { BUILD_OF, build } from '../../start/build.ts';
import { sizesSection } from './section.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

/** Builds for both browsers, packs, and holds everything against its budget. */
export async function benchSizes(): Promise<string> {
  const built: { name: string; parts: Measured[] }[] = [];
  for (const kind of KINDS) {
    const folder = await buildAnyway(kind);
    built.push({ name: BUILD_OF[kind], parts: weigh(folder, sizesOf(folder)) });
  }
  const packages = PACKAGES.map((what) => ({ what, bytes: zip(filesOf(PROJECT, what)).length }));
  return sizesSection({ built, packages, budgets });
}

/** What is over its budget fails the build and is shown here all the same. Rejects where nothing was built. */
async function buildAnyway(kind: Kind): Promise<string> {
  const folder = path.join(PROJECT, 'dist', BUILD_OF[kind]);
  rmSync(folder, { recursive: true, force: true });
  return build(kind).catch((error: unknown) => {
    if (existsSync(path.join(folder, 'manifest.json'))) return folder;
    throw error;
  });
}
