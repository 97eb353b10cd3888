import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { createPlainKernel } from '../../src/analysis/models/kernel/plain/plain.ts';
import { createVectorKernel } from '../../src/analysis/models/kernel/vector/vector.ts';
import type { Analysis } from '../../src/shared/analysis.ts';
import { readWeights } from '../../tools/models.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const SHORT =
  'President Ada Lind of Norway met Kenyan Foreign Minister Karl Brandt in Oslo on Monday. “We will sign in May,” Lind said.\n\nBrandt denied that his government had asked for a delay, and said the talks would resume next week.';

/** Some 12,000 words, fifteen articles’ worth. */
const LONG = Array.from(
  { length: 600 },
  (_, i) =>
    `Minister Brandt${i} of Lima said that the talks about clause ${i % 97} had failed. “It is over,” he told Radio Nord.`,
).join('\n\n');

const kernels = { plain: createPlainKernel(), vector: createVectorKernel() };

/** Bytes of typed arrays that are still held. */
function held(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

/** What the analyst’s memory of words may come to, and room for an article; the room of the long text takes four times as much. */
const MOST_BYTES = 8_000_000;
/** Longer than the text takes twice, on a busy machine. */
const LONG_MS = 60_000;

describe.each(Object.entries(kernels))('an analyst with the %s kernel', (_name, kernel) => {
  test(
    'gives the room of a long text back, and reads on as if it had never read it',
    () => {
      const analyst = createAnalyst(readWeights(), undefined, kernel);
      const read = (text: string): Analysis =>
        analyst.analyze({ url: '', title: '', language: 'en', published: '2025-06-10', text });
      const fresh = read(SHORT);
      expect(fresh.quotes).toHaveLength(1);
      const before = held();
      const long = read(LONG);
      expect(held() - before).toBeLessThan(MOST_BYTES);
      expect(read(SHORT)).toEqual(fresh);
      expect(read(LONG)).toEqual(long);
    },
    LONG_MS,
  );
});
