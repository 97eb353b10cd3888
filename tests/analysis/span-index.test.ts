import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanIndex } from '../../src/analysis/text/span-index.ts';
import { contains, overlaps } from '../../src/analysis/text/spans.ts';
import type { Span } from '../../src/shared/analysis.ts';

const span = fc
  .tuple(fc.nat(3000), fc.oneof(fc.nat(40), fc.nat(2000)))
  .map(([start, length]): Span => [start, start + length]);

test('finds what going through all of them finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, asked) => {
      const index = new SpanIndex([...spans.keys()], (i) => spans[i] ?? [0, 0]);
      const all = (fits: (own: Span) => boolean): number[] =>
        spans.flatMap((own, i) => (fits(own) ? [i] : []));
      expect(index.overlapping(asked)).toEqual(all((own) => overlaps(own, asked)));
      expect(index.around(asked)).toEqual(all((own) => contains(own, asked)));
    }),
    { numRuns: 500 },
  );
});
