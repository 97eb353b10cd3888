import { describe, expect, test } from 'vitest';
import type { Actor, Span } from '../../src/shared/analysis.ts';
import { Answers } from '../../tools/evaluate/resolution/answers.ts';
import { Tally } from '../../tools/evaluate/resolution/tally.ts';
import { fitWeights, sharesOf } from '../../tools/train/resolution/fit.ts';
import { analyze } from '../analysis/read.ts';

const actor = (id: string, mentions: Span[], pronouns: Span[]): Actor => ({
  id,
  name: id,
  type: 'person',
  role: null,
  side: null,
  wikidata: null,
  mentions,
  pronouns,
});

const answering = (actors: Actor[]): Answers => new Answers({ ...analyze(''), actors });

describe('the ruler for who is who', () => {
  const text = 'President Ana Vega rose. She and the aide left.';
  const vega = actor('vega', [[10, 18]], [[25, 28]]);
  const aide = actor('aide', [[33, 41]], []);
  const answers = answering([vega, aide]);

  test.each<[string, Span, Actor | undefined]>([
    ['by its last word', [0, 18], vega],
    ['not by words beside it', [0, 9], undefined],
  ])('finds a name %s', (_how, span, expected) => {
    expect(answers.named(text, span)).toBe(expected);
  });

  test.each<[string, Span, Actor | undefined]>([
    ['a pronoun', [25, 28], vega],
    ['a description', [33, 41], aide],
    ['a long stretch with a short name in it', [0, 46], undefined],
  ])('finds %s', (_what, span, expected) => {
    expect(answers.meant(span)).toBe(expected);
  });

  test('counts right, answered, missed and unnamed apart', () => {
    const tally = new Tally();
    tally.count(new Set([vega]), vega);
    tally.count(new Set([vega]), aide);
    tally.count(new Set(), undefined);
    tally.count(undefined, aide);
    expect(tally).toMatchObject({ all: 3, found: 2, answered: 2, right: 1, unnamed: 1, unnamedAnswered: 1 });
  });
});

test('weights are fitted towards what was right', () => {
  const near = { candidates: [{ near: 1 }, { far: 1 }], right: 0 };
  const nobody = { candidates: [{ far: 1 }], right: -1 };
  const weights = fitWeights([near, near, nobody]);
  const [first = 0, second = 0] = sharesOf(near.candidates, weights);
  expect(first).toBeGreaterThan(0.6);
  expect(second).toBeLessThan(0.2);
});
