import { expect, test } from 'vitest';
import { createAnalyst, type Stage } from '../../src/analysis/analyze.ts';
import { readWeights } from '../../tools/models.ts';
import { FAMILIES, textOf } from './inputs/families.ts';

const spent = new Map<Stage, number>();
let last = 0;
const analyst = createAnalyst(readWeights(), (stage) => {
  const now = process.cpuUsage().user / 1000;
  spent.set(stage, now - last);
  last = now;
});

/** Milliseconds of the processor's time that a stage takes for a text: what else the machine does is not the analysis's. */
function timeOf(stage: Stage, text: string): number {
  last = process.cpuUsage().user / 1000;
  analyst.analyze({ url: '', title: '', language: 'en', published: '2031-03-10', text });
  return spent.get(stage) ?? 0;
}

const SHORT = 10_000;
const LONG = 80_000;
/** Eight times the text may take so many times as long: room for a busy machine, none for a square (64). */
const MOST = 24;
/** Less than this, in milliseconds, is not measured well enough to be multiplied. */
const LEAST = 3;

// Each of these once grew as the square of the text: what asked everything that was found before, once for each.
test.each<[stage: Stage, family: string]>([
  ['actors', 'different people'],
  ['actors', 'different people in a list'],
  ['claims', 'speech with content'],
])(
  'the stage of %s takes no more than its share: %s',
  (stage, name) => {
    const family = FAMILIES[name] ?? (() => '');
    const text = textOf(family, LONG);
    expect(text).toHaveLength(LONG);
    const brief = textOf(family, SHORT);
    // The first runs compile what the later ones use.
    const short = Math.max(LEAST, Math.min(...[1, 2, 3, 4].map(() => timeOf(stage, brief))));
    let long = timeOf(stage, text);
    for (let again = 0; again < 2 && long > MOST * short; again++) long = Math.min(long, timeOf(stage, text));
    expect(long).toBeLessThan(MOST * short);
  },
  60_000,
);
