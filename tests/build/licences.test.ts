import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { licencesOf } from '../../tools/build/licences.ts';
import { packagesIn } from '../../tools/build/shipped.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const DECLARED = Object.keys(project.dependencies);

/** What package-lock.json says of a package, as far as it is read here. */
interface Locked {
  dev?: boolean;
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
const PACKAGES: [name: string, locked: Locked][] = Object.entries<Locked>(lock.packages)
  .filter(([folder]) => folder !== '')
  .map(([folder, locked]) => [folder.replace(/^.*node_modules\//, ''), locked]);

describe('licencesOf', () => {
  test.each(DECLARED)('has the licence of %s to the letter, with its version and source', (name) => {
    const folder = path.join(PROJECT, 'node_modules', name);
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const all = licencesOf(PROJECT, DECLARED);
    const file = readdirSync(folder).find((entry) => entry.startsWith('LICENSE')) ?? '';
    expect(all).toContain(readFileSync(path.join(folder, file), 'utf8').trim());
    expect(all).toContain(`${name} ${version}\n`);
    expect(all).toContain(`https://www.npmjs.com/package/${name}/v/${version}\n`);
  });

  test('has our own', () => {
    expect(licencesOf(PROJECT, [])).toContain(readFileSync(path.join(PROJECT, 'LICENSE'), 'utf8').trim());
  });

  test('fails for a package without one', () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'attache-licences-'));
    try {
      writeFileSync(path.join(bare, 'LICENSE'), 'ours');
      mkdirSync(path.join(bare, 'node_modules/theirs'), { recursive: true });
      writeFileSync(path.join(bare, 'node_modules/theirs/package.json'), '{"version":"1.0.0"}');
      expect(() => licencesOf(bare, ['theirs'])).toThrow('theirs comes without a licence file');
    } finally {
      rmSync(bare, { recursive: true });
    }
  });
});

test.each([
  [['/home/x/src/page/a.ts', 'D:\\x\\src\\b.ts'], []],
  [['/x/node_modules/preact/hooks/dist/hooks.mjs', 'C:\\x\\node_modules\\preact\\a.js'], ['preact']],
  [
    ['/x/node_modules/a/node_modules/@b/c/d.js', '\0rolldown/runtime.js'],
    ['@b/c', 'rolldown'],
  ],
])('%j come from %j', (ids, names) => {
  expect(packagesIn(ids)).toEqual(names);
});

describe('package-lock.json', () => {
  test('installs for readers what package.json declares, and nothing that it brings along', () => {
    expect(PACKAGES.filter(([, { dev }]) => !dev).map(([name]) => name)).toEqual(DECLARED.toSorted());
  });

  test('knows every package by the sum of its content', () => {
    expect(PACKAGES.length).toBeGreaterThan(DECLARED.length);
    expect(PACKAGES.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
  });

  test('has no script to run at the installation but those that nothing here needs', () => {
    const scripts = PACKAGES.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
    expect(scripts.sort()).toEqual(Object.keys(NEEDLESS));
  });
});

/** Packages with an installation script, and why `npm ci --ignore-scripts` does as well. */
const NEEDLESS: Readonly<Record<string, string>> = {
  'core-js-pure': 'prints a request for donations',
  esbuild: 'links the program of its platform’s package for speed; without, it is found all the same',
};
