import { summarise } from '../statistics.ts';
import type { Measured } from './bench.ts';
import type { Opening } from './popup.ts';

/** The report: each figure with its median, the 95th percentile and the worst. */
export function surfacesSection(measured: readonly Measured[], times: number): string {
  const rows = measured.flatMap(({ browser, asPage, fromToolbar, card }) => [
    row(
      browser,
      'popup, from the start of its document',
      asPage.map(({ ready }) => ready),
    ),
    ...(fromToolbar.length > 0
      ? [
          row(
            browser,
            'popup, from the press of the button',
            fromToolbar.map(({ ready }) => ready),
          ),
          row(
            browser,
            'of it, until the browser begins our document',
            fromToolbar.map(({ before }) => before),
          ),
        ]
      : []),
    row(browser, 'card, after the delay that the reader chose', card),
  ]);
  const shifts = measured.flatMap(({ asPage, fromToolbar }) => shiftsOf([...asPage, ...fromToolbar]));
  return `## What the reader waits for

The popup of an article that was read, until its lines can be read and pressed; the card, until the first frame with it. ${times} times each in a warm browser without a window, milliseconds.

| browser | what | median | 95 % within | worst |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Layout shift of the popup while it opens (the sum over each opening, where the browser tells): at most ${Math.max(0, ...shifts).toFixed(3)} in ${shifts.length} openings.`;
}

function row(browser: string, what: string, values: readonly number[]): string {
  const { median, p95, max } = summarise(values);
  return `| ${browser} | ${what} | ${median.toFixed(0)} | ${p95.toFixed(0)} | ${max.toFixed(0)} |`;
}

const shiftsOf = (openings: readonly Opening[]): number[] => openings.flatMap(({ shift }) => shift ?? []);
