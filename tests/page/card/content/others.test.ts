import { describe, expect, test } from 'vitest';
import { neighbours } from '../../../../src/page/card/content/others.ts';
import type { Span } from '../../../../src/shared/analysis.ts';

const by = (speaker: string, ...spans: Span[]) => spans.map((span) => ({ span, speakers: [speaker] }));

describe('other statements', () => {
  const mine = by('me', [0, 5], [10, 15], [20, 25]);
  test.each<[string, Span, Span, Span]>([
    ['before and after', [10, 15], [0, 5], [20, 25]],
    ['round the end', [20, 25], [10, 15], [0, 5]],
    ['round the beginning', [0, 5], [20, 25], [10, 15]],
    ['of a quote in a claim', [11, 14], [0, 5], [20, 25]],
  ])('%s', (_where, span, previous, next) => {
    expect(neighbours([...mine, ...by('you', [16, 18])], 'me', span)).toEqual({ count: 2, previous, next });
  });
  test('are none where there are none', () => {
    expect(neighbours([...by('me', [0, 5]), ...by('you', [10, 12])], 'me', [0, 5])).toBeNull();
  });
});
