import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesOf } from '../../tools/package/packages.ts';
import { NEEDED, sourceFiles, untrackedFiles } from '../../tools/package/source.ts';
import { sha256, sumOfFiles } from '../../tools/package/sums.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'attache-project-'));
  for (const name of NEEDED) {
    const file = path.join(project, name.includes('.') || name === 'LICENSE' ? name : `${name}/a.txt`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, name);
  }
  mkdirSync(path.join(project, 'node_modules'));
  writeFileSync(path.join(project, 'node_modules/b.txt'), '');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('sourceFiles', () => {
  test('is what git tracks, and without git what lies there: the same', () => {
    const walked = sourceFiles(project);
    expect(walked).toContain('src/a.txt');
    expect(walked).not.toContain('node_modules/b.txt');
    execFileSync('git', ['init', '--quiet'], { cwd: project });
    execFileSync('git', ['add', '--all'], { cwd: project });
    writeFileSync(path.join(project, 'src/scribble.txt'), '');
    expect(sourceFiles(project)).toEqual(walked);
    expect(untrackedFiles(project)).toEqual(['src/scribble.txt']);
  });

  test('fails where something needed is missing', () => {
    rmSync(path.join(project, 'manifest.json'));
    expect(() => sourceFiles(project)).toThrow('missing: manifest.json');
  });
});

test('a browser that nothing was built for is not packed', () => {
  expect(() => filesOf(project, 'firefox')).toThrow('dist/firefox is not built yet');
});

test('the sum of what is in a package is that of a list as sha256sum writes it', () => {
  const content = Buffer.from('x');
  expect(sumOfFiles([{ name: 'a', content }])).toBe(sha256(`${sha256(content)}  a\n`));
});
