import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleInView } from '../../src/page/in-view.ts';

const at = (key: number, top: number, bottom: number) => ({ key, extent: { top, bottom } });

test.each([
  ['none', [], null, null],
  ['one', [at(1, 0, 0)], null, 1],
  ['the first has more', [at(1, -100, 600), at(2, 600, 2000)], null, 1],
  ['the second has more', [at(1, -900, 300), at(2, 300, 2000)], 1, 2],
  ['as much of both', [at(1, -900, 500), at(2, 500, 2000)], 2, 2],
  ['neither in view', [at(1, -900, -500), at(2, -500, -20)], 2, 2],
  ['the present one gone', [at(1, -900, -500), at(2, -500, -20)], 9, 1],
])('%s', (_case, articles, present, expected) => {
  expect(articleInView(articles, 1000, present)).toBe(expected);
});

test('asked twice it says the same', () => {
  const article = fc.tuple(fc.nat(5), fc.integer({ min: -3000, max: 3000 }), fc.nat(3000));
  fc.assert(
    fc.property(
      fc.uniqueArray(article, { selector: ([key]) => key }),
      fc.option(fc.nat(5)),
      (all, present) => {
        const articles = all.map(([key, top, height]) => at(key, top, top + height));
        const once = articleInView(articles, 1000, present);
        expect(articleInView(articles, 1000, once)).toBe(once);
      },
    ),
  );
});
