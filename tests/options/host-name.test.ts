import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostNamed } from '../../src/options/sites/host-name.ts';

test.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['www.news.example', 'news.example'],
  ['https://www.news.example/world/a?b=c#d', 'news.example'],
  ['http://news.example:8080', 'news.example'],
  ['news.example/world', 'news.example'],
  ['news.example.', 'news.example'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['localhost', 'localhost'],
  ['', null],
  ['news', null],
  ['two words.example', null],
  ['ftp://news.example', null],
  ['javascript:alert(1)', null],
  ['*.example', null],
  ['news..example', null],
  ['-news.example', null],
  ['[::1]', null],
])('%j names %j', (typed, host) => {
  expect(hostNamed(typed)).toBe(host);
});

test('whatever is typed, what comes out names itself', () => {
  const typed = fc.oneof(fc.string(), fc.webUrl(), fc.domain());
  fc.assert(
    fc.property(typed, (words) => {
      const host = hostNamed(words);
      if (host !== null && !host.startsWith('www.')) expect(hostNamed(host)).toBe(host);
    }),
  );
});
