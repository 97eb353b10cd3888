import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyst, type Stage } from '../../src/analysis/analyze.ts';
import { doneAfter } from '../../src/analysis/progress.ts';
import { readWeights } from '../../tools/models.ts';
import { article } from '../brief/article.ts';

const seen: Stage[] = [];
const analyst = createAnalyst(readWeights(), (stage) => seen.push(stage));

/** Runs the steps to the end, doing something else between each two. */
function inSteps(text: string, between: () => void = () => {}) {
  const stages: Stage[] = [];
  const steps = analyst.analyzeInSteps({ ...article, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return { stages, analysis: step.value };
    stages.push(step.value);
    between();
  }
}

const paragraphs = fc
  .array(fc.constantFrom(...article.text.split('\n\n')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('\n\n'));

test('what comes out in steps is what comes out at once, whatever else is read between them', () => {
  fc.assert(
    fc.property(paragraphs, fc.constantFrom(...article.text.split('\n\n')), (text, other) => {
      const whole = analyst.analyze({ ...article, text });
      const { analysis } = inSteps(text, () => void analyst.analyze({ ...article, text: other }));
      expect(analysis).toEqual(whole);
    }),
    { numRuns: 6 },
  );
}, 60_000);

test('the steps are the stages, in their order, and the work that is done grows to all of it', () => {
  const { stages } = inSteps(article.text);
  seen.length = 0;
  analyst.analyze(article);
  expect(stages).toEqual(seen);
  const done = stages.map(doneAfter);
  expect(done.toSorted((a, b) => a - b)).toEqual(done);
  expect(new Set(done).size).toBe(done.length);
  expect(done.at(-1)).toBeCloseTo(1);
});
