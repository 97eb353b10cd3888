import { table } from '../../evaluate/markdown.ts';
import { type BulkRun, SAMPLES } from './run.ts';

/** The report: how fast, and how much memory after each tenth of the corpus. */
export function bulkSection(runs: readonly { threads: number; run: BulkRun }[]): string {
  const [first] = runs;
  const many = (count: number): string => Math.round(count).toLocaleString('en');
  const megabytes = (bytes: number): string => many(bytes / 1e6);
  const share = Array.from({ length: SAMPLES }, (_, i) => `${(100 * (i + 1)) / SAMPLES} %`);
  return [
    '## A corpus in bulk',
    `\`npm run analyze\` over ${many(first?.run.documents ?? 0)} news articles of ${many(first?.run.words ?? 0)} words (by white space), a fresh process of Node ${process.version} each, starting and loading included. MB are a million bytes of input.`,
    table(
      ['threads', 'words a second', 'MB a second'],
      runs.map(({ threads, run: { words, bytes, ms } }) => [
        String(threads),
        many((1000 * words) / ms),
        (bytes / 1000 / ms).toFixed(3),
      ]),
    ),
    'Memory in MB after each tenth of the corpus: of the whole process, and with one thread also what of it is still held once the collector has run. The former has room that the engine takes while there is some; the latter goes up and down with what is known of words met lately.',
    table(
      ['threads', ...share],
      runs.flatMap(({ threads, run: { memory, held } }) => [
        [String(threads), ...memory.map(megabytes)],
        ...(threads === 1 ? [['1, still held', ...held.map(megabytes)]] : []),
      ]),
    ),
  ].join('\n\n');
}
