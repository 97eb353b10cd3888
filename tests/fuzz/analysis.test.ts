import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../../tools/models.ts';
import { articleOf } from './inputs/articles.ts';
import { KINDS } from './inputs/kinds.ts';
import { endless } from './inputs/repeated.ts';
import { sameness, soundness } from './judge.ts';

const analyst = createAnalyst(readWeights());
const sound = soundness(analyst);
const same = sameness(analyst);

/** The same inputs each time; `npm run fuzz` tries others. */
const SEED = 20_310_310;

/** Inputs of all kinds that are held against the contract, and those that are asked for again in other ways. */
const COUNT = { sound: 20_000, same: 500 };

describe.each(Object.entries(KINDS))('%s', (_name, { share, texts }) => {
  const articles = articleOf(texts);

  test('give a sound answer', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(sound(article)).toBeNull();
      }),
      { seed: SEED, numRuns: (COUNT.sound * share) / 100 },
    );
  }, 120_000);

  test('give the same answer in steps, again, and with white space behind them', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(same(article)).toBeNull();
      }),
      { seed: SEED, numRuns: (COUNT.same * share) / 100 },
    );
  }, 120_000);
});

test('thousands of characters of one thing give a sound answer', () => {
  fc.assert(
    fc.property(articleOf(endless), (article) => {
      expect(sound({ ...article, title: '' })?.replace(/^\d+ characters took .*/, '') ?? '').toBe('');
    }),
    { seed: SEED, numRuns: 6 },
  );
}, 120_000);
