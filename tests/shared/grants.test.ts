import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterGrant, afterRemoval, afterStart, readGrants } from '../../src/shared/grants.ts';
import { coversHost } from '../../src/shared/match-pattern.ts';

test.each<[pattern: string, protocol: string, host: string, covers: boolean]>([
  ['*://*.news.example/*', 'https:', 'news.example', true],
  ['*://*.news.example/*', 'http:', 'www.news.example', true],
  ['*://*.news.example/*', 'https:', 'mynews.example', false],

  ['https://news.example/*', 'https:', 'news.example', true],
  ['https://news.example/*', 'http:', 'news.example', false],
  ['https://news.example/*', 'https:', 'www.news.example', false],
  ['https://*/*', 'https:', 'any.example', true],
  ['*://*/*', 'http:', 'any.example', true],
  ['<all_urls>', 'https:', 'any.example', true],
  ['https://news.example/part/*', 'https:', 'news.example', false],
  ['news.example', 'https:', 'news.example', false],
  ['', 'https:', 'news.example', false],
])('%j covers %s//%s: %s', (pattern, protocol, host, covers) => {
  expect(coversHost(pattern, protocol, host)).toBe(covers);
});

test.each([undefined, null, 4, 'x', [], { granted: 'x', lost: [1] }])('%j reads as nothing', (stored) => {
  expect(readGrants(stored)).toEqual({ granted: [], lost: [], kept: [] });
});

const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
const records = fc.record({ granted: some, lost: some, kept: some });

test('nothing is both granted and lost, whatever happens', () => {
  fc.assert(
    fc.property(records, some, some, (before, now, kept) => {
      const started = afterStart(before, now, kept);
      for (const grants of [started, afterGrant(started, kept), afterRemoval(started, kept)])
        expect(grants.lost.filter((one) => grants.granted.includes(one))).toEqual([]);
      expect(afterStart(started, now, kept)).toEqual(started);
    }),
  );
});
