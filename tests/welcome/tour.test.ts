import { expect, test } from 'vitest';
import { SAMPLE } from '../../src/welcome/sample.ts';
import { isComplete, NOTHING_DONE, STEPS, withStep } from '../../src/welcome/steps.ts';

test('a step is done once, and the latest is known', () => {
  const once = withStep(NOTHING_DONE, 'card');
  expect([...once.done]).toEqual(['card']);
  expect(once.latest).toBe('card');
  expect(withStep(once, 'card')).toBe(once);
  expect(withStep(once, 'marks').latest).toBe('marks');
  expect(NOTHING_DONE.done.size).toBe(0);
});

test('the tour is complete when all steps are done, in whatever order', () => {
  const all = [...STEPS].reverse().reduce(withStep, NOTHING_DONE);
  expect(isComplete(all)).toBe(true);
  expect(isComplete(withStep(NOTHING_DONE, 'marks'))).toBe(false);
});

test('the example is short', () => {
  const words = SAMPLE.paragraphs.join(' ').split(' ').length;
  expect(words).toBeGreaterThan(150);
  expect(words).toBeLessThan(200);
});
