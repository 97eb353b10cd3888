import { table } from '../../evaluate/markdown.ts';
import { summarise } from '../statistics.ts';
import type { Held } from './bench.ts';
import type { TabHeap } from './held.ts';

/** What was measured, and where. */
export interface TabsBench {
  browser: string;
  ours: Held;
  without: Held;
}

const mb = (bytes: number): string => (bytes / 1_000_000).toFixed(2);

/** The report: what tabs hold with our marks and without us. */
export function tabsSection({ browser, ours, without }: TabsBench): string {
  const ids = [...ours.tabs.keys()].filter((id) => without.tabs.has(id));
  const figures = (values: readonly number[]): string[] => {
    const { median, p95, max } = summarise(values);
    return [median, p95, max].map(mb);
  };
  const rows = (name: string, of: (heap: TabHeap) => number): string[][] => {
    const each = ({ tabs }: Held): number[] => ids.flatMap((id) => tabs.get(id) ?? []).map(of);
    const [withUs, alone] = [each(ours), each(without)];
    return [
      [`${name}, with ours`, ...figures(withUs)],
      [`${name}, without`, ...figures(alone)],
      [`**${name}, the difference**`, ...figures(withUs.map((value, i) => value - (alone[i] ?? Number.NaN)))],
    ];
  };
  return [
    `## ${ids.length} tabs`,
    `Development articles in ${browser}, one of each publisher, each in a tab of its own, all open at once: with our marks, and the same without the extension. What each tab holds once its garbage is collected, millions of bytes; “scripts” are the heaps of all scripts of the tab, ours among them, “document” what the browser keeps for the page itself.`,
    table(
      ['a tab', 'median', 'p95', 'max'],
      [...rows('scripts', ({ script }) => script), ...rows('document', ({ document }) => document)],
    ),
    whole(ours.browser, without.browser, ids.length),
  ].join('\n\n');
}

/** `count` tabs are open in both. */
function whole(ours: Held['browser'], without: Held['browser'], count: number): string {
  if (!ours || !without) return 'The system does not tell what the processes hold.';
  const growth = ({ first, all }: NonNullable<Held['browser']>): number => (all - first) / (count - 1);
  return `All processes of the browser, by the system (PSS, which counts shared memory once; garbage that no collector was asked for and room to spare are in it): from ${mb(ours.first)} with one tab to ${mb(ours.all)} with all of them with ours, the background among them, and from ${mb(without.first)} to ${mb(without.all)} without; ${mb(growth(ours))} and ${mb(growth(without))} for each tab more, a difference of **${mb(growth(ours) - growth(without))}**.`;
}
