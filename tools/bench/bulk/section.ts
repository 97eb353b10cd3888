import { table } from '../../evaluate/markdown.ts';
import { type BulkRun, SAMPLES } from './run.ts';

/** The report: how fast, and how much memory after each tenth of the corpus. */
export function bulkSection(runs: readonly { threads: number; run: BulkRun }[]): string {
  const [first] = runs;
  const many = (count: number): string => Math.round(count).toLocaleString('en');
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
    'Memory of the whole process, MB, after each tenth of the corpus:',
    table(
      ['threads', ...share],
      runs.map(({ threads, run }) => [String(threads), ...run.memory.map((bytes) => many(bytes / 1e6))]),
    ),
  ].join('\n\n');
}
