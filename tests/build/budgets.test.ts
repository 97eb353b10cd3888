import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { overBudget, weigh } from '../../tools/build/budgets.ts';
import { loadedBy } from '../../tools/build/loads.ts';
import { sizesOf } from '../../tools/build/sizes.ts';

describe('overBudget', () => {
  test.each([
    ['all within', [{ what: 'a', bytes: 10 }], { a: 10 }, []],
    ['one over', [{ what: 'a', bytes: 13 }], { a: 10 }, ['a: 13 bytes, 3 over its budget of 10']],
    ['one new', [{ what: 'b', bytes: 1 }], {}, ['b has no budget in tools/budgets.json']],
    ['one gone', [], { a: 10 }, ['a has a budget in tools/budgets.json and is not built']],
  ])('%s', (_what, measured, allowed, said) => {
    expect(overBudget(measured, allowed)).toEqual(said);
  });
});

describe('what is weighed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attache-weight-'));
    mkdirSync(path.join(folder, 'assets'));
    const files = {
      'manifest.json': '{"content_scripts":[{"js":["page.js"]}],"background":{"service_worker":"start.js"}}',
      'page.js': 'page()',
      'start.js': "import './assets/work.js';",
      'popup.html': '<link rel="stylesheet" href="/assets/a.css"><script src="/assets/a.js"></script>',
      'assets/a.js': 'import{x}from"./b.js";import("./later.js")',
      'assets/a.css': 'p{}',
      'assets/b.js': 'import"./a.js";export const x=1',
      'assets/later.js': 'later()',
      'assets/work.js': 'export{x}from"./b.js"',
      'assets/names-CE5Al-60.bin': 'weights',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each([
    ['page.js', ['page.js']],
    ['popup.html', ['assets/a.css', 'assets/a.js', 'assets/b.js', 'popup.html']],
    ['start.js', ['assets/a.js', 'assets/b.js', 'assets/work.js', 'start.js']],
  ])('%s loads all that it needs to run, once, and nothing that it may ask for later', (entry, files) => {
    expect(loadedBy(folder, entry)).toEqual(files);
  });

  test('the content script, the background, each page and each file of weights', () => {
    const sizes = sizesOf(folder);
    const gzipped = (...files: string[]): number =>
      sizes.filter(({ file }) => files.includes(file)).reduce((sum, size) => sum + size.gzipped, 0);
    expect(weigh(folder, sizes)).toEqual([
      { what: 'content script', bytes: gzipped('page.js') },
      { what: 'background', bytes: gzipped('start.js', 'assets/work.js', 'assets/b.js', 'assets/a.js') },
      { what: 'popup.html', bytes: gzipped('popup.html', 'assets/a.js', 'assets/a.css', 'assets/b.js') },
      { what: 'names.bin', bytes: gzipped('assets/names-CE5Al-60.bin') },
    ]);
  });

  test('what is loaded and not there stops the build', () => {
    rmSync(path.join(folder, 'assets/a.css'));
    expect(() => weigh(folder, sizesOf(folder))).toThrow('assets/a.css');
  });
});
