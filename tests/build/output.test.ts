import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../tools/build/forbidden.ts';
import { filesIn } from '../../tools/build/sizes.ts';
import { zip } from '../../tools/package/zip.ts';
import { unzip } from '../support/unzip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('forbiddenIn', () => {
  test.each([
    ['a.innerHTML=b', 1],
    ['a.insertAdjacentHTML("x",b)', 1],
    ['new Function("x")', 1],
    ['new WebSocket(u);eval(u)', 2],
    ['a.innerHTML==b;fetch(u);evaluate(x)', 0],
  ])('%s: %i things', (code, count) => {
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'page', 'main.js'), code);
    writeFileSync(join(folder, 'notes.css'), 'eval(1)');
    const found = forbiddenIn(folder);
    expect(found).toHaveLength(count);
    for (const line of found) expect(line).toMatch(/^page\/main\.js holds /);
  });
});

test('filesIn lists files in folders with slashes, sorted', () => {
  mkdirSync(join(folder, 'b', 'c'), { recursive: true });
  for (const file of ['b/c/2.txt', 'b/1.txt', 'a.txt']) writeFileSync(join(folder, file), '');
  expect(filesIn(folder)).toEqual(['a.txt', 'b/1.txt', 'b/c/2.txt']);
});

describe('zip', () => {
  const entries = [
    { name: 'manifest.json', content: Buffer.from('{"name":"é"}') },
    { name: 'empty/é.txt', content: Buffer.alloc(0) },
  ];

  test('is read as it was written, without the time, the system or the rights of who wrote it', () => {
    const nothing = { time: 0, date: (1 << 5) | 1, madeBy: 20, attributes: 0 };
    expect(unzip(zip(entries))).toEqual(entries.map((entry) => ({ ...entry, ...nothing })));
  });

  test('is the same, byte for byte, for the same files', () => {
    expect(zip(entries)).toEqual(zip(entries));
  });
});
