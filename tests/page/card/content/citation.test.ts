import { expect, test } from 'vitest';
import { english } from '../../../../src/locales/english.ts';
import { citationOf } from '../../../../src/page/card/content/citation.ts';
import { sayFrom } from '../../../../src/shared/words.ts';

const article = { url: 'https://paper.example/a', title: 'Talks resume', language: 'en', text: '' };
const speech = { say: sayFrom(english), locale: 'en' };

test.each([
  ['“no plans”', '“no plans”'],
  ['"no plans"', '“no plans”'],
  ['there are “no plans” now', '“there are “no plans” now”'],
  ['‘no plans’', '“no plans”'],
])('%j is quoted as %s', (text, quoted) => {
  expect(citationOf(article, text, '', speech).split('\n')[0]).toBe(quoted);
});

test('leaves out what is not known', () => {
  expect(citationOf({ ...article, published: 'soon' }, 'x', '', speech)).toBe(
    '“x”\n“Talks resume”, paper.example\nhttps://paper.example/a',
  );
});
