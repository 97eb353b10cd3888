import { describe, expect, test } from 'vitest';
import type { ArticleOnPage } from '../../src/shared/stories.ts';
import {
  dayOf,
  knownArticleLine,
  missingLine,
  percentOf,
  storyTitle,
  stretchesOf,
} from '../../src/surface/tab/story-words.ts';
import { speech } from '../brief/speech.ts';

const KNOWN: ArticleOnPage = {
  id: 'a',
  origin: 'shipped',
  as: 'copy',
  published: null,
  containment: 0.9,
  completeness: 0.97,
  run: 40,
  paragraphs: 17,
  missing: [],
  changed: [],
  seenBefore: [],
};

test.each<[share: number, words: string]>([
  [0, '0%'],
  [0.0001, '1%'],
  [0.29, '29%'],
  [0.332, '33%'],
  [0.835, '83%'],
  [0.9999, '99%'],
  [1, '100%'],
])('a share of %d reads %s', (share, words) => {
  expect(percentOf(share, 'en-GB')).toBe(words);
});

test.each<[more: Partial<ArticleOnPage>, line: string]>([
  [{}, 'An article that Attaché knows · 97% of it is on this page'],
  [{ origin: 'read' }, 'An article you read before · 97% of it is on this page'],
  [
    { as: 'passage', completeness: 0.06 },
    'A passage of an article that Attaché knows · 6% of it is on this page',
  ],
])('%j is told as "%s"', (more, line) => {
  expect(knownArticleLine({ ...KNOWN, ...more }, speech)).toBe(line);
});

describe('missing paragraphs', () => {
  test.each<[missing: number[], line: string | null]>([
    [[], null],
    [[3], 'Paragraph 3 of 17 is missing'],
    [[3, 4, 5], 'Paragraphs 3–5 of 17 are missing'],
    [[2, 5], 'Paragraphs 2 and 5 of 17 are missing'],
    [[1, 5, 6, 17], 'Paragraphs 1, 5–6 and 17 of 17 are missing'],
  ])('%j: %s', (missing, line) => {
    expect(missingLine({ ...KNOWN, missing }, speech)).toBe(line);
  });

  test('neighbours stand together', () => {
    expect(stretchesOf([])).toEqual([]);
    expect(stretchesOf([1, 2, 4, 7, 8, 9])).toEqual([
      [1, 2],
      [4, 4],
      [7, 9],
    ]);
  });
});

test('a story is called by what it is and who meets', () => {
  const story = { id: 's', type: 'talks', parties: ['Ana Sousa', 'Ben Okoro'], encounters: [] } as const;
  expect(storyTitle({ ...story, parties: [...story.parties], encounters: [] }, speech)).toBe(
    'Talks: Ana Sousa and Ben Okoro',
  );
});

test.each<[instant: string, day: string]>([
  ['2031-03-02T12:00:00.000Z', '2 Mar 2031'],
  ['yesterday', ''],
])('%s is the day "%s"', (instant, day) => {
  expect(dayOf(instant, 'en-GB')).toBe(day);
});
