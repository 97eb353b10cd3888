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
});
