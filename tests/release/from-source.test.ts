import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { BROWSERS } from '../../tools/build/browsers.ts';
import { licencesOf } from '../../tools/build/licences.ts';
import { BUNDLER } from '../../tools/build/shipped.ts';
import { fileOf, PACKAGES, type Package } from '../../tools/package/packages.ts';
import { sha256 } from '../../tools/package/sums.ts';
import { unzip } from '../support/unzip.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

const shipped = (name: Package, from = PROJECT): Buffer =>
  readFileSync(path.join(from, 'dist', fileOf(name, manifest.version)));

/** A folder with the source package unpacked, as a reviewer has it once the packages are installed. */
let elsewhere: string;
beforeAll(() => {
  elsewhere = mkdtempSync(path.join(tmpdir(), 'attache-source-'));
  for (const { name, content } of unzip(shipped('source'))) {
    const file = path.join(elsewhere, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(elsewhere, 'node_modules'), 'dir');
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Runs a script of package.json there, as npm would: each command of it by the Node that runs this test. */
function run(script: 'build-for-amo' | 'package'): string {
  return project.scripts[script]
    .split(' && ')
    .map((command) => {
      const [program, ...args] = command.split(' ');
      expect(program).toBe('tsx');
      return execFileSync(process.execPath, ['--import', 'tsx', ...args], {
        cwd: elsewhere,
        encoding: 'utf8',
        // What the bundler warns of is shown by the build itself.
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    })
    .join('');
}

describe.each(BROWSERS)('the package for %s', (browser) => {
  test('has the licences of all that ships in it', () => {
    const file = unzip(shipped(browser)).find(({ name }) => name === 'licences.txt');
    expect(file?.content.toString()).toBe(
      licencesOf(PROJECT, [...Object.keys(project.dependencies), BUNDLER]),
    );
  });
});

describe('the source package', () => {
  test('holds nothing that was built, installed or is the machine’s own', () => {
    const names = unzip(shipped('source')).map(({ name }) => name);
    expect(names).toContain('package-lock.json');
    expect(names.filter((name) => /(?:^|\/)(?:node_modules|dist|\.[^/]+)(?:\/|$)/.test(name))).toEqual([]);
  });

  test('gives whoever reviews it the Firefox package, byte for byte, and its sum', () => {
    const said = run('build-for-amo');
    expect(shipped('firefox', elsewhere).equals(shipped('firefox'))).toBe(true);
    expect(said).toContain(sha256(shipped('firefox')));
    expect(existsSync(path.join(elsewhere, 'dist/chrome'))).toBe(false);
  });

  test('gives all packages again, itself included, where there is no git', () => {
    run('package');
    for (const name of PACKAGES)
      expect(shipped(name, elsewhere).equals(shipped(name)), fileOf(name, manifest.version)).toBe(true);
  });
});
