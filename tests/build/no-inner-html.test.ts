import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { withoutInnerHtml } from '../../tools/build/no-inner-html.ts';

const require = createRequire(import.meta.url);
const PREACT = require.resolve('preact');
const ASSIGNMENT = /\.innerHTML\s*=(?!=)/;

describe.each([PREACT])('%s', (path) => {
  const source = readFileSync(path, 'utf8');

  test('sets markup as published and does not as shipped', () => {
    expect(source).toMatch(ASSIGNMENT);
    expect(withoutInnerHtml(source, path)).not.toMatch(ASSIGNMENT);
  });

  test('fails the build where it no longer reads as expected', () => {
    expect(() => withoutInnerHtml(source.replace(/innerHTML/gi, 'markup'), path)).toThrow('has changed');
    expect(() => withoutInnerHtml(`${source}\nx.innerHTML = y;`, path)).toThrow('sets markup');
  });
});

test.each([
  ['el.innerHTML = x', true],
  ['el.outerHTML+=x', true],
  ['el.innerHTML ??= x', true],
  ['el.innerHTML == x', false],
  ['el.innerHTML === x', false],
  ['y = el.innerHTML', false],
])('in any other module, "%s" fails the build: %s', (code, fails) => {
  const build = () => withoutInnerHtml(code, '/somewhere/else.js?v=1');
  if (fails) expect(build).toThrow('sets markup');
  else expect(build()).toBeNull();
});
