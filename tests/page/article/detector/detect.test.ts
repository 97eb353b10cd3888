import { describe, expect, test } from 'vitest';
import {
  judge,
  judgeUnread,
  mayBeArticle,
  type Verdict,
} from '../../../../src/page/article/detector/detect.ts';
import type { PageSigns, TextSigns } from '../../../../src/page/article/detector/terms.ts';

const silent: PageSigns = {
  articleData: false,
  otherData: false,
  openGraph: null,
  slug: false,
  front: false,
  headline: false,
  dated: false,
  authored: false,
  linkedHeadings: false,
};
const news: PageSigns = {
  ...silent,
  articleData: true,
  openGraph: 'article',
  slug: true,
  headline: true,
  dated: true,
  authored: true,
};
const report: TextSigns = { letters: 4000, share: 0.8, prose: 12, linked: 0.02, tabled: 0 };

describe('judge', () => {
  test.each<[string, Partial<PageSigns>, Partial<TextSigns>, Verdict]>([
    ['a news page', news, {}, 'article'],
    ['a news page with much beside the text', news, { share: 0.1 }, 'article'],
    ['a brief under a headline and nothing else', { headline: true }, { letters: 900, prose: 4 }, 'article'],
    [
      'a report without a headline that is shown',
      { slug: true, dated: true, authored: true },
      { share: 0.5 },
      'article',
    ],
    ['a page of documentation', {}, {}, 'unsure'],
    ['a topic page tagged as an article', { openGraph: 'article', dated: true }, {}, 'unsure'],
    [
      'a section front tagged as an article',
      { openGraph: 'article', linkedHeadings: true },
      { share: 0.3 },
      'not-an-article',
    ],
    ['a home page with a long lead story', { front: true, headline: true }, { share: 0.2 }, 'not-an-article'],
    ['a thread', { slug: true, headline: true, otherData: true }, { share: 0.1 }, 'not-an-article'],
    [
      'a list in an encyclopaedia',
      { ...news, openGraph: 'website' },
      { linked: 0.2, tabled: 9000, letters: 5000 },
      'unsure',
    ],
    ['goods', { openGraph: 'product', otherData: true, slug: true }, { prose: 1 }, 'not-an-article'],
    ['a page without text', news, { letters: 0 }, 'not-an-article'],
    ['a caption', news, { letters: 250 }, 'not-an-article'],
  ])('%s', (_case, page, text, verdict) => {
    expect(judge({ ...silent, ...page }, { ...report, ...text })).toBe(verdict);
  });
});

describe('a page that cannot be an article', () => {
  test.each<[string, Partial<PageSigns>, boolean]>([
    ['silent', {}, false],
    ['a front', { front: true, openGraph: 'website' }, false],
    ['a headline', { headline: true }, true],
    ['an address', { slug: true }, true],
    ['JSON-LD of an article', { articleData: true }, true],
  ])('%s: its text is looked for: %s', (_case, page, expected) => {
    expect(mayBeArticle({ ...silent, ...page })).toBe(expected);
  });

  test.each<[string, Partial<PageSigns>, boolean, Verdict]>([
    ['with long paragraphs', {}, true, 'unsure'],
    ['without', {}, false, 'not-an-article'],
    ['the front of a site', { front: true }, true, 'not-an-article'],
  ])('%s', (_case, page, readable, verdict) => {
    expect(judgeUnread({ ...silent, ...page }, readable)).toBe(verdict);
  });
});
