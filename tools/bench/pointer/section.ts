import { table } from '../../evaluate/markdown.ts';
import { LONG_TASK_MS } from '../page/attribute.ts';
import { median } from '../statistics.ts';
import { MOVES, type PointerCost } from './measure.ts';

/** What was measured, and where. */
export interface PointerBench {
  browser: string;
  /** Ids of all pages. */
  pages: readonly string[];
  /** By page; what failed is not in it. */
  costs: ReadonlyMap<string, PointerCost>;
}

/** The report: what a thousand movements of the pointer cost each page. */
export function pointerSection({ browser, pages, costs }: PointerBench): string {
  const there = pages.flatMap((id) => {
    const cost = costs.get(id);
    return cost ? [{ id, ...cost }] : [];
  });
  const row = (name: string, { processor, forced, longestTask, told }: PointerCost): string[] => [
    name,
    told.toFixed(0),
    processor.toFixed(1),
    (processor / told).toFixed(3),
    forced.toFixed(1),
    longestTask > LONG_TASK_MS ? `**${longestTask.toFixed(1)} over budget**` : longestTask.toFixed(1),
  ];
  const middle = (of: (cost: PointerCost) => number): number => median(there.map(of));
  return [
    '## The pointer over a page',
    `The pointer goes over a window full of marks in ${MOVES.toLocaleString('en')} steps, on ${there.length} annotated development articles in ${browser}; where it stays on one mark for long enough, its card opens. What our script costs the page’s thread meanwhile, read from the browser’s trace, milliseconds; budget: no task with our script in it over ${LONG_TASK_MS} ms.`,
    table(
      [
        'page',
        'movements told',
        'ours, processor',
        'for each movement',
        'of it style and layout forced',
        'longest task with ours, clock',
      ],
      [
        ...there.map(({ id, ...cost }) => row(id, cost)),
        row('**median**', {
          processor: middle(({ processor }) => processor),
          forced: middle(({ forced }) => forced),
          longestTask: middle(({ longestTask }) => longestTask),
          told: middle(({ told }) => told),
        }),
      ],
    ),
    `Failed: ${pages.filter((id) => !costs.has(id)).join(', ') || 'none'}.`,
  ].join('\n\n');
}
