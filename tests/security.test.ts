import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const PROJECT = path.resolve(import.meta.dirname, '..');

describe.each(['SECURITY.md', 'docs/faults.md'])('%s', (file) => {
  const document = readFileSync(path.join(PROJECT, file), 'utf8');

  test('names no test that is not there', () => {
    const named = [...new Set(document.match(/tests\/[\w./-]+/g))];
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.filter((test) => !/\.test\.tsx?$/.test(test) || !existsSync(path.join(PROJECT, test))),
    ).toEqual([]);
  });

  test('names one in every line of its tables', () => {
    const rows = document
      .split('\n')
      .filter((line) => /^\| (?!it might|somebody might|what goes wrong|---)/.test(line));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !/`tests\/[^|]+\|$/.test(row))).toEqual([]);
  });
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
