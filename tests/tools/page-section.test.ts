import { expect, test } from 'vitest';
import type { Cost } from '../../tools/bench/page/attribute.ts';
import type { PageCost } from '../../tools/bench/page/measure.ts';
import { pageSection } from '../../tools/bench/page/section.ts';

const time = (ms: number) => ({ wall: 2 * ms, cpu: ms });

function costs(id: string, isArticle: boolean, total: number, longTasks: number): PageCost {
  const cost: Cost = {
    total: time(total),
    starting: time(1),
    finding: time(1),
    painting: time(1),
    forced: time(0),
    frame: time(1),
    longestTask: total,
    longTasks,
    toPainted: isArticle ? 90 : undefined,
  };
  const page = {
    id,
    folder: '',
    url: undefined,
    isArticle,
    goldIsTrusted: true,
    comesLate: false,
    mustNotContain: [],
  };
  return { page, state: isArticle ? 'annotated' : 'not-an-article', cost };
}

test('what is within its budget stands plain, what is not is marked and named', () => {
  const section = pageSection({
    measured: { costs: [costs('news-1', true, 20, 0), costs('shop-1', false, 60, 1)], failed: ['dead-1'] },
    times: 3,
    browser: 'Chrome/1',
    restless: [
      { where: 'beside the article', rate: 10_000, perSecond: 1, longestTask: 2 },
      { where: 'in a box within it', rate: Number.NaN, perSecond: Number.NaN, longestTask: Number.NaN },
    ],
    calibrations: [{ name: 'an empty script', expected: 'nothing', totals: [time(0), time(1)] }],
  });
  expect(section).toContain('| in all, processor (budget 25) | 20.0 | 20.0 | 20.0 |');
  expect(section).toContain('| in all, processor (budget 3) | **60.0 over budget** | 60.0 | 60.0 |');
  expect(section).toContain('**1 over budget** (shop-1)');
  expect(section).toContain('Failed: dead-1.');
  expect(section).toContain('| in a box within it | – | – | – |');
  expect(section).toContain('| an empty script | nothing | 1.0 | 0.0 | 0.5 |');
});
