import fc from 'fast-check';
import type { ArticleText } from '../../../src/shared/analysis.ts';
import { sentences, soup } from './news.ts';

const title = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: soup },
  { weight: 2, arbitrary: sentences.map((text) => text.slice(0, 120)) },
);

/** Days that pages tell, some of them no days. */
const published = fc.constantFrom(
  '2031-03-10',
  '2031-03-10T23:59:60Z',
  '',
  'yesterday',
  '0000-00-00',
  '+275760-09-13',
);

/** Articles with such a text, under titles that may or may not fit them. */
export const articleOf = (text: fc.Arbitrary<string>): fc.Arbitrary<ArticleText> =>
  fc.record({
    url: fc.constant('https://news.example/a'),
    title,
    published,
    language: fc.constant('en'),
    text,
  });
