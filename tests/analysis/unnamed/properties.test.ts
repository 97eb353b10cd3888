import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/shared/analysis.ts';
import { analyze } from '../read.ts';

/** Words and marks with which sources are described and reasons given, in any order. */
const PIECES =
  'officials|an official|A senior US official|Two sources|the|of|who|was|not|authorised|to|speak|be|named|asked|on|condition|anonymity|anonymously|because|he|citing|sensitivity|familiar with|the talks|said|told|that|,|.|“|”|Reports suggest|Juan Quispe|at the ministry|’s|one|a number of|remain|anonymous'.split(
    '|',
  );

test('whatever the order of its words, every entry is of the text and of the analysis', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      const { unnamed = [], claims, quotes } = analyze(text);
      const fits = (span: Span | null): boolean =>
        span === null || (span[0] >= 0 && span[0] < span[1] && span[1] <= text.length);
      for (const source of unnamed) {
        const { described, number, body, rank, reason } = source;
        expect([described, number, body, rank, reason].every(fits)).toBe(true);
        expect(source.claims.every((index) => claims[index] !== undefined)).toBe(true);
        expect(source.quotes.every((index) => quotes[index] !== undefined)).toBe(true);
        expect(source.alone.every((index) => source.claims.includes(index))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
