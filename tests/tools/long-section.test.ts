import { expect, test } from 'vitest';
import { longSection } from '../../tools/bench/long/section.ts';
import type { LongVisit } from '../../tools/bench/long/visit.ts';

const visit = (complete: number, longestTask?: number): LongVisit => ({
  state: 'annotated',
  progress: 500,
  steps: 8,
  beginning: Number.NaN,
  firstMarks: 1_000,
  marks: complete + 10,
  complete,
  longestTask,
});

test('what takes longer than it may is marked; what did not come has no figure', () => {
  const section = longSection({
    longest: 1_500_000,
    rows: [
      { browser: 'quick', words: 20_000, visits: [visit(2_000), visit(2_000)] },
      { browser: 'slow', words: 200_000, visits: [visit(8_000, 60)] },
    ],
  });
  expect(section).toContain(
    '| quick | 20,000 | annotated | 0.50 (0.50) | 8 | – | 1.00 (1.00) | 2.00 (2.00) | 2.01 (2.01) | – |',
  );
  expect(section).toContain(
    '| **8.00 (8.00) over budget** | **8.01 (8.01) over budget** | **60.0 over budget** |',
  );
});
