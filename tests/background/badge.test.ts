import { expect, test, vi } from 'vitest';
import { badgeText } from '../../src/background/badge.ts';
import { EMPTY } from './start.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

test.each([
  [null, ''],
  [0, ''],
  [7, '7'],
  [999, '999'],
  [1000, '999+'],
])('%j statements are counted as "%s"', (count, text) => {
  const claims = Array.from({ length: count ?? 0 }, () => ({
    content: [0, 1] as [number, number],
    source: null,
    sourceSpan: null,
    cue: [2, 3] as [number, number],
    kind: 'statement' as const,
    sourcing: 'named' as const,
    certainty: 'sure' as const,
  }));
  expect(badgeText(count === null ? null : { state: 'annotated', analysis: { ...EMPTY, claims } })).toBe(
    text,
  );
});
