import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { Kind } from '../../../tools/browsers/kinds.ts';
import { fileOf, filesOf } from '../../../tools/package/packages.ts';
import { zip } from '../../../tools/package/zip.ts';
import { BUILD_OF } from '../../../tools/start/build.ts';
import { unzip } from '../../support/unzip.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

/** A package that a store takes. */
export interface Packed {
  archive: string;
  /** A folder that holds what is in it and nothing else. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Record<Kind, Packed>;
  }
}

/** Before all tests: has every build packed and every package unpacked. What was unpacked goes at the end. */
export default function setup(project: TestProject): () => void {
  const unpacked = mkdtempSync(path.join(os.tmpdir(), 'attache-packed-'));
  const packedFor = (kind: Kind): Packed => {
    const packed = { archive: archiveFor(kind), folder: path.join(unpacked, kind) };
    for (const { name, content } of unzip(readFileSync(packed.archive))) {
      const file = path.join(packed.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return packed;
  };
  project.provide('packed', { chromium: packedFor('chromium'), firefox: packedFor('firefox') });
  return () => rmSync(unpacked, { recursive: true, force: true });
}

/** The package as it lies in dist, packed anew where the build there has become another since; it will do without the build. */
function archiveFor(kind: Kind): string {
  const name = BUILD_OF[kind];
  const archive = path.join(PROJECT, 'dist', fileOf(name, manifest.version));
  const there = existsSync(archive) ? readFileSync(archive) : undefined;
  if (there && !existsSync(path.join(PROJECT, 'dist', name))) return archive;
  const now = zip(filesOf(PROJECT, name));
  if (!there?.equals(now)) {
    writeFileSync(archive, now);
    console.log(`packed dist/${name} anew`);
  }
  return archive;
}
