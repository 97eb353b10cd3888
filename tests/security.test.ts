import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const PROJECT = path.resolve(import.meta.dirname, '..');
const DOCUMENT = readFileSync(path.join(PROJECT, 'SECURITY.md'), 'utf8');

test('every test that SECURITY.md names is there', () => {
  const named = [...new Set(DOCUMENT.match(/tests\/[\w./-]+/g))];
  expect(named.length).toBeGreaterThan(10);
  expect(
    named.filter((file) => !/\.test\.tsx?$/.test(file) || !existsSync(path.join(PROJECT, file))),
  ).toEqual([]);
});

test('every line of its tables names one', () => {
  const rows = DOCUMENT.split('\n').filter((line) => /^\| (?!it might|somebody might|---)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`tests\/[^|]+\|$/.test(row))).toEqual([]);
});

test('pages of ours run our own scripts alone and connect to nothing but us', () => {
  const policy = new Map(
    manifest.content_security_policy.extension_pages.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(policy.get('default-src')).toEqual(["'self'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('object-src')).toEqual(["'none'"]);
  // The networks' own WebAssembly is made on the spot from numbers; it can do no more than calculate.
  const scripts = policy.get('script-src')?.filter((source) => source !== "'wasm-unsafe-eval'");
  expect(scripts).toEqual(["'self'"]);
});
