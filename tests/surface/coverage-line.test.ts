import { expect, test } from 'vitest';
import type { Coverage } from '../../src/shared/coverage.ts';
import { coverageLine } from '../../src/surface/tab/coverage-line.ts';

const speech = { say: (word: string, ...parts: string[]) => [word, ...parts].join(' '), locale: 'en' };
const whole: Coverage = { words: 1234, of: null, gated: false, paged: false };

test.each<[string, Coverage | undefined, string | null]>([
  ['nothing known', undefined, null],
  ['all of it', whole, null],
  ['fewer words than announced, but no gate', { ...whole, of: 2000 }, null],
  ['before a gate', { ...whole, gated: true }, 'coverageGated 1,234'],
  ['before a gate, the rest counted', { ...whole, gated: true, of: 5000 }, 'coverageGatedOf 1,234 5,000'],
  ['one page of several', { ...whole, paged: true }, 'coveragePaged'],
  ['both', { ...whole, gated: true, paged: true }, 'coverageGated 1,234 coveragePaged'],
])('%s', (_case, coverage, line) => {
  expect(coverageLine(coverage, speech)).toBe(line);
});
