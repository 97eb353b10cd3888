import { table } from '../../evaluate/markdown.ts';
import { median, summarise } from '../statistics.ts';
import { type Cost, LONG_TASK_MS } from './attribute.ts';
import type { Calibration } from './calibrate.ts';
import type { Measured, PageCost } from './measure.ts';
import type { RestlessCost } from './restless.ts';

/** Everything that was measured, and how. */
export interface PageBench {
  measured: Measured;
  times: number;
  calibrations: readonly Calibration[];
  restless: readonly RestlessCost[];
  browser: string;
}

/** Milliseconds of main-thread time that our script may take, median over the pages. */
const BUDGET = { noArticle: 3, article: 25 };
/** Of each second, what a page that changes all the time may lose to us, milliseconds. */
const RESTLESS_BUDGET_MS = 10;

const ms = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));
const judged = (text: string, ok: boolean): string => (ok ? text : `**${text} over budget**`);

/** The section "On the page". */
export function pageSection({ measured, times, calibrations, restless, browser }: PageBench): string {
  const { costs, failed } = measured;
  const articles = costs.filter(({ page, state }) => page.isArticle && state === 'annotated');
  const others = costs.filter(({ page }) => !page.isArticle);
  return [
    '## On the page',
    `What the built content script costs the main thread of the ${costs.length} development pages in ${browser}, read from the browser’s trace: every call that bears the script’s address, and what goes on after a promise in tasks where no other script ran; the style and layout that it forces are in it. Each page is visited ${times === 1 ? 'once' : `${times} times`} in a tab of its own, after a few visits that do not count${times === 1 ? '' : '; a page’s figure is the median of its visits'}. Milliseconds. “Processor” counts only while the thread had the processor and so holds on a busy machine; “clock” times, tasks and the time to the marks are longer there, and vary from run to run.`,
    costTable(`articles (${articles.length})`, articles, BUDGET.article, true),
    costTable(`no articles (${others.length})`, others, BUDGET.noArticle, false),
    `“Starting” is reading the script and running it once; “finding” what runs up to the end of the analysis, “marking” what runs after it. The frame with the marks is the browser’s own work on it, not part of the sum. The time to the marks begins with the script, at the document’s idle time, and has the analysis in it. Failed: ${failed.join(', ') || 'none'}.`,
    '### A restless page',
    `An annotated page changes nodes for three seconds, half of them by new text, half by a new element. What our script may take of each second: ${RESTLESS_BUDGET_MS} ms by the processor.`,
    table(
      ['where', 'changes a second', 'ours, ms a second', 'longest task with ours'],
      restless.map(({ where, rate, perSecond, longestTask }) => [
        where,
        ms(rate),
        judged(ms(perSecond), !(perSecond > RESTLESS_BUDGET_MS)),
        judged(ms(longestTask), !(longestTask > LONG_TASK_MS)),
      ]),
    ),
    '### The measurement, measured',
    'Scripts of known cost in place of ours, milliseconds. They watch the clock, so where the machine is busy with other things the clock shows more than expected and the processor less.',
    table(
      ['script', 'expected', 'clock, median', 'clock, least', 'processor, median'],
      calibrations.map(({ name, expected, totals }) => {
        const clock = totals.map(({ wall }) => wall);
        const least = clock.length > 0 ? Math.min(...clock) : Number.NaN;
        return [name, expected, ms(median(clock)), ms(least), ms(median(totals.map(({ cpu }) => cpu)))];
      }),
    ),
  ].join('\n\n');
}

/** `painted` says whether there are marks to speak of. */
function costTable(name: string, costs: readonly PageCost[], budget: number, painted: boolean): string {
  const row = (label: string, of: (cost: Cost) => number | undefined, limit?: number): string[] => {
    const summary = summarise(costs.flatMap(({ cost }) => of(cost) ?? []));
    return [
      label,
      judged(ms(summary.median), limit === undefined || !(summary.median > limit)),
      ms(summary.p95),
      ms(summary.max),
    ];
  };
  const long = costs.filter(({ cost }) => cost.longTasks > 0);
  return [
    table(
      [name, 'median', 'p95', 'max'],
      [
        row(`in all, processor (budget ${budget})`, ({ total }) => total.cpu, budget),
        row('in all, clock', ({ total }) => total.wall),
        row('starting, processor', ({ starting }) => starting.cpu),
        row('finding, processor', ({ finding }) => finding.cpu),
        ...(painted ? [row('marking, processor', ({ painting }) => painting.cpu)] : []),
        row('style and layout forced, processor', ({ forced }) => forced.cpu),
        ...(painted ? [row('the frame with the marks, processor', ({ frame }) => frame.cpu)] : []),
        row('longest task with ours, clock', ({ longestTask }) => longestTask),
        ...(painted ? [row('idle document to marks, clock', ({ toPainted }) => toPainted)] : []),
      ],
    ),
    `Pages with a task over ${LONG_TASK_MS} ms that has our script in it: ${judged(String(long.length), long.length === 0)}${
      long.length > 0 ? ` (${long.map(({ page }) => page.id).join(', ')})` : ''
    }. Costliest: ${costliest(costs)}.`,
  ].join('\n\n');
}

const NAMED = 5;

/** The pages that cost most, with what they cost by the processor's account. */
function costliest(costs: readonly PageCost[]): string {
  return [...costs]
    .sort((a, b) => b.cost.total.cpu - a.cost.total.cpu)
    .slice(0, NAMED)
    .map(({ page, cost }) => `${page.id} ${ms(cost.total.cpu)}`)
    .join(', ');
}
