import { describe, expect, test } from 'vitest';
import { isAside } from '../../../src/analysis/status/aside.ts';
import { isPaper, partiesOnSight } from '../../../src/analysis/status/parties-named.ts';
import { readTold } from '../../../src/analysis/status/told.ts';

describe('parties that words name', () => {
  test.each([
    ['Kenya warns Peru', 2],
    ['Kenyan envoys in Nairobi', 1],
    ['Peru and the UN Security Council', 2],
    ['Rebels attack Lima', 2],
    ['Otieno speaks to Reuters', 0],
  ])('%s', (words, count) => {
    expect(partiesOnSight(words, [0, words.length]).size).toBe(count);
  });

  test.each([
    ['Reuters on Monday', true],
    ['the BBC', true],
    ['Peru', false],
    ['reporters', false],
  ])('a paper: %s', (words, paper) => {
    expect(isPaper(words)).toBe(paper);
  });
});

describe('what stands by the way', () => {
  test.each([
    ['After the raid, Kenya warned Peru', 'raid', true],
    ['After the raid, Kenya warned Peru', 'warned', false],
    ['Kenya warned Peru', 'warned', false],
  ])('%s: %s', (words, word, aside) => {
    expect(isAside(words, 0, words.indexOf(word))).toBe(aside);
  });

  test.each([
    ['Otieno smiles after Kenya attacked Peru', true],
    ['Kenya attacked Peru after Otieno smiled', false],
    ['Otieno smiles as Kenya attacked Peru', false],
    ['Otieno, who attacked Peru, smiles', true],
  ])('%s', (words, aside) => {
    expect(readTold(words).map((told) => told.aside)).toEqual([aside]);
  });
});
