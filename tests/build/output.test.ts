import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../tools/build/forbidden.ts';
import { CONTENT_SCRIPT_BUDGET, filesIn, overBudget } from '../../tools/build/sizes.ts';
import { zip } from '../../tools/package/zip.ts';

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

describe('overBudget', () => {
  const size = (file: string, gzipped: number) => ({ file, bytes: gzipped, gzipped });
  test.each([
    [[size('page.js', CONTENT_SCRIPT_BUDGET), size('other.js', CONTENT_SCRIPT_BUDGET + 1)], null],
    [[size('page.js', CONTENT_SCRIPT_BUDGET + 1)], /the budget is/],
    [[size('other.js', 1)], /not built/],
  ])('%j', (sizes, wrong) => {
    const said = overBudget(sizes, ['page.js']);
    if (wrong === null) expect(said).toBeNull();
    else expect(said).toMatch(wrong);
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

  test('is found by its end record, and every file by its line in the directory', () => {
    const archive = zip(entries);
    const end = archive.length - 22;
    expect(archive.readUInt32LE(end)).toBe(0x06054b50);
    expect(archive.readUInt16LE(end + 10)).toBe(entries.length);
    let line = archive.readUInt32LE(end + 16);
    for (const { name, content } of entries) {
      expect(archive.readUInt32LE(line)).toBe(0x02014b50);
      const nameLength = archive.readUInt16LE(line + 28);
      expect(archive.toString('utf8', line + 46, line + 46 + nameLength)).toBe(name);
      const file = archive.readUInt32LE(line + 42);
      expect(archive.readUInt32LE(file)).toBe(0x04034b50);
      const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(file + 18));
      expect(inflateRawSync(packed)).toEqual(content);
      line += 46 + nameLength;
    }
    expect(line).toBe(end);
  });

  test('is the same, byte for byte, for the same files', () => {
    expect(zip(entries)).toEqual(zip(entries));
  });
});
