import type { Line } from '../../../../src/page/article/blocks/block.ts';

/** A line of running text in the article's box, but for what is said otherwise. */
export function lineOf(text: string, rest: Partial<Line> = {}): Line {
  const words = /[\p{L}\p{N}]/u.test(text) ? text.split(' ').length : 0;
  return { text, words, linked: 0, kind: 'text', kept: true, ...rest };
}
