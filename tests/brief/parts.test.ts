import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/brief/model/parts.ts';
import type { Span } from '../../src/shared/analysis.ts';

const line = { span: [10, 20] as Span, text: 'abcdefghij' };

test.each<[name: string, exact: Span[], parts: string[]]>([
  ['none', [], ['abcdefghij']],
  ['in the middle', [[12, 14]], ['ab', '*cd', 'efghij']],
  [
    'at both ends',
    [
      [18, 20],
      [10, 12],
    ],
    ['*ab', 'cdefgh', '*ij'],
  ],
  ['the whole', [[10, 20]], ['*abcdefghij']],
  [
    'outside',
    [
      [0, 10],
      [15, 25],
    ],
    ['abcdefghij'],
  ],
  [
    'overlapping an earlier one',
    [
      [10, 14],
      [12, 16],
    ],
    ['*abcd', 'efghij'],
  ],
])('%s', (_name, exact, parts) => {
  expect(partsOf(line, exact).map(({ text, exact: is }) => (is ? `*${text}` : text))).toEqual(parts);
});

test('the parts joined are the line, whatever the spans', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(span), (exact) => {
      const parts = partsOf(line, exact);
      expect(parts.map(({ text }) => text).join('')).toBe(line.text);
      let at = line.span[0];
      for (const part of parts) {
        expect(part.span[0]).toBe(at);
        at = part.span[1];
      }
    }),
  );
});
