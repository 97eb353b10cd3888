import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analyst, createAnalyst, type Weights } from '../../src/analysis/analyze.ts';
import { readAttributionWeights } from '../../src/analysis/models/attribution/file.ts';
import { readSyntaxWeights } from '../../src/analysis/models/syntax/file.ts';
import { readNameWeights } from '../../src/analysis/models/weights.ts';
import { readWeights } from '../../tools/models.ts';

const WEIGHTS = readWeights();
const FILES: [kind: keyof Weights, read: (bytes: Uint8Array) => unknown][] = [
  ['names', readNameWeights],
  ['attribution', readAttributionWeights],
  ['syntax', readSyntaxWeights],
];

/** What a reader makes of bytes: `read`, or the one kind of error that it may throw; any other goes on. */
function outcome(read: () => unknown): 'read' | 'refused' {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof RangeError && error.message.length > 0) return 'refused';
    throw error;
  }
}

function analystOf(weights: Weights): Analyst | null {
  let made: Analyst | null = null;
  return outcome(() => {
    made = createAnalyst(weights);
  }) === 'read'
    ? made
    : null;
}

describe.each(FILES)('the file of %s', (kind, read) => {
  const bytes = new Uint8Array(WEIGHTS[kind]);

  test('torn anywhere, or empty, is refused', () => {
    expect(outcome(() => read(new Uint8Array()))).toBe('refused');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(outcome(() => read(bytes.slice(0, length)))).toBe('refused');
      }),
      { numRuns: 60 },
    );
    for (let length = 0; length < 64; length++)
      expect(outcome(() => read(bytes.slice(0, length)))).toBe('refused');
  });

  test('with one byte changed is refused in one way or read', () => {
    // The head and what stands at it decide most; further on a byte is one weight of many.
    const place = fc.oneof(fc.nat(63), fc.nat(bytes.length - 1));
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        outcome(() => read(changed));
      }),
      { numRuns: 60 },
    );
  });

  test('with its first two numbers and rubbish behind them is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rubbish) => {
        expect(outcome(() => read(Uint8Array.of(...bytes.subarray(0, 8), ...rubbish)))).toBe('refused');
      }),
      { numRuns: 100 },
    );
  });

  test('that is another one is refused', () => {
    for (const [other] of FILES)
      if (other !== kind) expect(outcome(() => read(WEIGHTS[other]))).toBe('refused');
  });

  test('with many weights changed still gives an analyst that ends, or none', () => {
    const text = 'Kenya will meet Peru in Lima on Friday. “We are ready,” President Amina Otieno said.';
    fc.assert(
      fc.property(
        fc.integer({ min: 64, max: bytes.length - 400 }),
        fc.uint8Array({ minLength: 400, maxLength: 400 }),
        (at, rubbish) => {
          const changed = bytes.slice();
          changed.set(rubbish, at);
          const analyst = analystOf({ ...WEIGHTS, [kind]: changed });
          const analysis = analyst?.analyze({ url: '', title: '', language: 'en', text });
          expect(analysis?.schema ?? 1).toBe(1);
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);
});
