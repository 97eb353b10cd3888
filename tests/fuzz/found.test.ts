import { expect, test } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../../tools/models.ts';
import { sameness, soundness } from './judge.ts';

const analyst = createAnalyst(readWeights());

// What `npm run fuzz` has found wrong, as small as it could be made.
test.each([
  [
    'a source inside the words that place another',
    'two senior officials familiar with the matter sources . ',
  ],
  ['an organ’s name that ran on into the next paragraph', 'Kenya’s Ministry of Foreign Affairs U.S.\nPeru '],
  [
    'a position whose subject the parse found behind its object',
    'reports Kenya’s Ministry of Foreign Affairs threatened tariffs on Amina Otieno on Friday, President Amina Otieno according to. ',
  ],
  [
    'a position on nothing but a quotation mark',
    'Norland rejected the demand of Vestria. Halmia rejected the demand of Kestria. Fibia rejected the demand of ”',
  ],
])('%s is sound', (_name, text) => {
  const article = { url: '', title: '', language: 'en', published: '2031-03-10', text };
  expect(soundness(analyst)(article)).toBeNull();
  expect(sameness(analyst)(article)).toBeNull();
});
