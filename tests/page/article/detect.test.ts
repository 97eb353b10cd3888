import { describe, expect, test } from 'vitest';
import { type Evidence, judge } from '../../../src/page/article/detect.ts';

const evidence = (changes: Partial<Evidence>): Evidence => ({
  readerable: true,
  declared: false,
  slug: false,
  headline: false,
  share: () => 0.5,
  ...changes,
});

describe('judge', () => {
  test.each<[string, Partial<Evidence>, string]>([
    [
      'nothing without running text',
      { readerable: false, declared: true, slug: true, headline: true },
      'not-an-article',
    ],
    ['nothing by running text alone', {}, 'not-an-article'],
    ['declared and at an article’s address', { declared: true, slug: true }, 'article'],
    ['declared under its headline', { declared: true, headline: true }, 'article'],
    ['declared and no more', { declared: true }, 'unsure'],
    ['an address and no more', { slug: true }, 'unsure'],
    ['a headline over half of the page', { headline: true }, 'unsure'],
    ['a headline over most of the page', { headline: true, share: () => 0.9 }, 'article'],
    ['a headline and an address that agree', { headline: true, slug: true }, 'article'],
    ['one post of a thread', { headline: true, slug: true, share: () => 0.1 }, 'unsure'],
  ])('%s', (_case, changes, expected) => {
    expect(judge(evidence(changes))).toBe(expected);
  });

  test('does not measure the page where that decides nothing', () => {
    const share = (): number => {
      throw new Error('measured');
    };
    expect(judge(evidence({ declared: true, slug: true, headline: true, share }))).toBe('article');
  });
});
