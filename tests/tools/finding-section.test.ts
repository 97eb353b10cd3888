import { expect, test } from 'vitest';
import { findingSection } from '../../tools/bench/finding/section.ts';

const look = (ms: number, longTask = 0) => ({ processor: ms, clock: 2 * ms, longTask });
const page = (id: string, f: number) => ({ id, p: f, r: f, f });

test('articles and other pages have tables of their own; what failed is named and not counted', () => {
  const section = findingSection({
    browser: 'Chrome/1',
    pages: [
      { id: 'news-1', isArticle: true },
      { id: 'news-2', isArticle: true },
      { id: 'shop-1', isArticle: false },
    ],
    found: [
      {
        name: 'ours',
        looks: new Map([
          ['news-1', look(10)],
          ['news-2', look(30, 61)],
          ['shop-1', look(1)],
        ]),
        extraction: { p: 0.5, r: 0.6, f: 0.55, pages: [page('news-1', 0.79), page('news-2', 0.8)] },
      },
      {
        name: 'theirs',
        looks: new Map([['news-1', look(5)]]),
        extraction: { p: 1, r: 1, f: 1, pages: [page('news-1', 1), page('news-2', 1)] },
      },
    ],
  });
  expect(section).toContain('| ours | 20.0 | 30.0 | 30.0 | 40.0 | 60.0 | 60.0 | 1 | 61.0 |');
  expect(section).toContain('| ours | 1.0 | 1.0 | 1.0 | 2.0 | 2.0 | 2.0 | 0 | none |');
  expect(section).toContain('| theirs | – | – | – | – | – | – | 0 | none |');
  expect(section).toContain('| ours | 0.500 | 0.600 | 0.550 | 1 |');
  expect(section).toContain('Failed: news-2 (theirs), shop-1 (theirs).');
});
