import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../src/brief/model/sentence.ts';
import type { Span } from '../../src/shared/analysis.ts';

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the text`);
  return [start, start + words.length];
};

describe('sentenceAround', () => {
  test.each<[name: string, text: string, words: string, sentence: string]>([
    ['the first', 'They met. They left.', 'met', 'They met.'],
    ['the last', 'They met. They left.', 'left', 'They left.'],
    ['one that is alone', 'They met', 'met', 'They met'],
    ['over two sentences', 'They met. They left. It rained.', 'met. They', 'They met. They left.'],
    ['not beyond the paragraph', 'Heading\n\nThey met\n\nThey left.', 'met', 'They met'],
    ['an abbreviated country', 'The U.S. President came. He left.', 'President', 'The U.S. President came.'],
    ['a title', 'It rained. Gen. Ode Marr spoke.', 'spoke', 'Gen. Ode Marr spoke.'],
    ['an initial', 'Then J. Doe spoke. She left.', 'spoke', 'Then J. Doe spoke.'],
    ['a list item without its mark', 'Points:\n\n- They met. They left.', 'met', 'They met.'],
    ['the second sentence of a list item', '- They met. They left.', 'left', 'They left.'],
  ])('%s', (_name, text, words, sentence) => {
    expect(sentenceAround(text, spanIn(text, words))?.text).toBe(sentence);
  });

  test('always holds the span it was asked for, in one piece of the text', () => {
    const words = fc.constantFrom('They', ' ', 'met.', 'U.S.', '\n\n', '- ', '“no', 'way.”', 'Mr.');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.nat(80), fc.nat(80), (parts, a, b) => {
        const text = parts.join('');
        const line = sentenceAround(text, [a, b]);
        const asked = text.slice(a, b).trim();
        if (b > text.length || asked === '' || a >= b) {
          expect(line).toBeNull();
        } else {
          expect(line?.text).toContain(asked);
          expect(line?.text).toBe(text.slice(...(line?.span ?? [0, 0])));
        }
      }),
    );
  });

  test('is the same whatever was asked before', () => {
    const words = fc.constantFrom('They', ' ', 'met.', 'U.S.', '\n\n', '- ', 'No.', '“no', 'way.”', 'Mr.');
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), spans, (parts, asked) => {
        const text = parts.join('');
        const inARow = asked.map((span) => sentenceAround(text, span));
        const apart = asked.map((span) => {
          sentenceAround('Another text. It is short.', [0, 3]);
          return sentenceAround(text, span);
        });
        expect(inARow).toEqual(apart);
      }),
    );
  });

  test('every sentence of a paragraph of a megabyte is found at once', () => {
    const sentence = 'The envoy of the lake states left. ';
    const text = sentence.repeat(30_000);
    const begun = process.cpuUsage().user;
    let whole = 0;
    for (let at = 0; at < text.length; at += sentence.length)
      if (sentenceAround(text, [at, at + 3])?.text === sentence.trim()) whole++;
    expect(whole).toBe(30_000);
    // Microseconds: half a second or so; segmented anew for each they took an hour, at once for all fifteen seconds.
    expect(process.cpuUsage().user - begun).toBeLessThan(5_000_000);
  });

  test('is the same in a long paragraph, which is segmented piece by piece, as in a short one', () => {
    const words = fc.constantFrom(
      'They met. ',
      'The U.S. team left ',
      'No. 5 ',
      '“No way.” ',
      '… ',
      '1. ',
      'a, ',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(600), (parts, filling) => {
        const tail = `It rained. ${parts.join('')}`;
        const before = 'The lake rose again. '.repeat(filling);
        for (let at = 0; at < tail.length; at += 5) {
          const alone = sentenceAround(tail, [at, at + 4])?.span;
          const behind = sentenceAround(before + tail, [before.length + at, before.length + at + 4])?.span;
          expect(behind?.map((offset) => offset - before.length)).toEqual(alone);
        }
      }),
      { numRuns: 50 },
    );
  });
});
