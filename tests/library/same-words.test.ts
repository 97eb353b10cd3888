import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, gramsOf, likeQuotes } from '../../src/library/same-words.ts';
import { statement } from './make.ts';

const A = 'https://news.example/a';
const B = 'https://other.example/b';
const SAID = 'We shall keep the harbour open to every ship that comes in peace';

const like = (first: Parameters<typeof statement>, second: Parameters<typeof statement>) =>
  likeQuotes([statement(first[0], { url: A, ...first[1] }), statement(second[0], { url: B, ...second[1] })]);

describe('two quotes', () => {
  test.each([
    ['the same words, another speaker', SAID, { speakers: ['Ivo Marden'] }, 'other speaker'],
    ['a part of the words', 'keep the harbour open to every ship', {}, 'in part'],
    [
      'other words',
      'We will keep the harbour open to every ship that comes in good peace',
      {},
      'other words',
    ],
    [
      'one speaker under a shorter name',
      'keep the harbour open to every ship',
      { speakers: ['Orrel'] },
      'in part',
    ],
  ])('with %s belong together', (_name, text, more, likeness) => {
    expect(like([SAID], [text, more])).toMatchObject([{ likeness, a: { url: A }, b: { url: B } }]);
  });

  test.each([
    ['that are the same', SAID, {}],
    ['that differ in case and marks alone', `${SAID.toUpperCase()} …`, {}],
    ['in one article', 'keep the harbour open to every ship', { url: A }],
    ['of which one has no speaker', SAID, { speakers: [] }],
    ['that are claims', 'keep the harbour open to every ship', { form: 'claim' as const }],
    ['in other words of somebody else', 'keep the harbour open to every ship', { speakers: ['Ivo Marden'] }],
    ['that share little', 'We shall keep our word and open no gate to them', {}],
    ['too short to tell', 'every ship that comes', {}],
  ])('%s do not', (_name, text, more) => {
    expect(like([SAID], [text, more])).toEqual([]);
  });

  test('that stand in many places are told once', () => {
    const copies = ['b', 'c', 'd'].map((name) =>
      statement('keep the harbour open to every ship', { url: `https://news.example/${name}` }),
    );
    expect(likeQuotes([statement(SAID, { url: A }), ...copies])).toHaveLength(1);
  });
});

test('containment is a share, of the smaller set, and the same both ways', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [gramsOf(one), gramsOf(other)];
      expect(containment(a, b)).toBe(containment(b, a));
      expect(containment(a, b)).toBeGreaterThanOrEqual(0);
      expect(containment(a, b)).toBeLessThanOrEqual(1);
      if (a.size > 0) expect(containment(a, a)).toBe(1);
    }),
  );
});
