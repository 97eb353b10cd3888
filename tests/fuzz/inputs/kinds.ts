import type fc from 'fast-check';
import { markup } from './markup.ts';
import { mutated } from './mutated.ts';
import { sentences, soup } from './news.ts';
import { raw } from './raw.ts';
import { repeated } from './repeated.ts';

/** The kinds of short input, with how many of a hundred are of each: the quick ones are most, each of the slow ones is worth many. */
export const KINDS: Readonly<Record<string, { share: number; texts: fc.Arbitrary<string> }>> = {
  'words of news': { share: 25, texts: soup },
  sentences: { share: 2, texts: sentences },
  'changed articles': { share: 2, texts: mutated },
  'any characters': { share: 55, texts: raw },
  markup: { share: 14, texts: markup },
  repetitions: { share: 2, texts: repeated },
};
