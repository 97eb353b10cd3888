import { table } from '../../evaluate/markdown.ts';
import type { Memory } from './bench.ts';
import type { Heap } from './heap.ts';

/** What the background may hold, megabytes. */
const BUDGET_MB = 60;

const mb = (bytes: number): number => bytes / 1_000_000;

/** The report: what the background holds as pages come and go. */
export function memorySection({ browser, soak, tabs, closed }: Memory): string {
  const first = soak[0];
  const last = soak.at(-1);
  const growth = first && last ? mb(total(last.heap) - total(first.heap)) : 0;
  const row = (what: string, heap: Heap, session?: number): string[] => [
    what,
    mb(heap.objects).toFixed(1),
    mb(heap.buffers).toFixed(1),
    judged(mb(total(heap))),
    session === undefined ? '' : mb(session).toFixed(2),
  ];
  return [
    '## What the background holds',
    `The background’s heap in ${browser}, megabytes, each time after its garbage was collected: one tab going through the development pages, ${last?.visits ?? 0} visits in all, then a tab for each of ${tabs.count} of them. Budget: ${BUDGET_MB} MB. Between the first row and the last of the visits it grew by ${growth.toFixed(1)} MB.`,
    table(
      ['after', 'objects', 'typed arrays', 'in all', 'kept for the session'],
      [
        ...soak.map(({ visits, heap }) => row(`${visits} visits`, heap)),
        row(`${tabs.count} tabs open`, tabs.heap, tabs.session),
        row('the same closed', closed.heap, closed.session),
      ],
    ),
  ].join('\n\n');
}

const total = ({ objects, buffers }: Heap): number => objects + buffers;

const judged = (megabytes: number): string =>
  megabytes > BUDGET_MB ? `**${megabytes.toFixed(1)} over budget**` : megabytes.toFixed(1);
