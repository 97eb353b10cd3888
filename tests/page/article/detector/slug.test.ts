import { describe, expect, test } from 'vitest';
import { isFront, isSlugLike } from '../../../../src/page/article/detector/slug.ts';

test.each([
  ['https://paper.example/world/ministers-meet-again-in-geneva', true],
  ['https://paper.example/ministers_meet_again_in_geneva.html', true],
  ['https://paper.example/2031/03/02/talks-resume/', true],
  ['https://paper.example/2031/mar/02/talks-resume', true],
  ['https://paper.example/news/world-europe-63159607', true],
  ['https://paper.example/news/explainers-63159607', true],
  ['https://paper.example/news/articles/c1abcde23fgo', true],
  ['https://paper.example/story/ministers-meet-1.7065052', true],
  ['https://paper.example/', false],
  ['https://paper.example/world/europe', false],
  ['https://paper.example/topic/foreign-policy', false],
  ['https://paper.example/2031/03/02/', false],
  ['https://shop.example/item/1005010537563439.html', false],
  ['https://paper.example/search?q=ministers-meet-again-in-geneva', false],
  ['not a url', false],
])('%s: %s', (url, expected) => {
  expect(isSlugLike(url)).toBe(expected);
});

describe('isFront', () => {
  test.each([
    ['https://paper.example/', true],
    ['https://paper.example', true],
    ['https://paper.example/en', true],
    ['https://paper.example/en-gb/', true],
    ['https://paper.example/index.html', true],
    ['https://paper.example/?from=menu', true],
    ['https://paper.example/world', false],
    ['https://paper.example/2031/03/02/talks', false],
    ['no address', false],
  ])('%s: %s', (url, expected) => {
    expect(isFront(url)).toBe(expected);
  });
});
