import type { Budgets, Measured } from '../../build/budgets.ts';
import { table } from '../../evaluate/markdown.ts';

/** What was built and packed, bytes, and what each may have. */
export interface Sizes {
  /** What each browser's build loads, gzipped. */
  built: readonly { name: string; parts: readonly Measured[] }[];
  packages: readonly Measured[];
  budgets: { gzipped: Budgets; packages: Budgets };
}

const kilobytes = (bytes: number): string =>
  (bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function judged(bytes: number | undefined, budget: number): string {
  if (bytes === undefined) return '–';
  return bytes > budget ? `**${kilobytes(bytes)} over budget**` : kilobytes(bytes);
}

/** The report: each part and each package beside its budget. */
export function sizesSection({ built, packages, budgets }: Sizes): string {
  const bytesOf = (parts: readonly Measured[], what: string): number | undefined =>
    parts.find((part) => part.what === what)?.bytes;
  return [
    '## What is downloaded and loaded',
    'What each part of the built extension loads, gzipped, with all that it imports; what two parts share counts in both. Thousands of bytes. The budgets are those of `tools/budgets.json`, and a build over them fails.',
    table(
      ['part', ...built.map(({ name }) => name), 'budget'],
      Object.entries(budgets.gzipped).map(([what, budget]) => [
        what,
        ...built.map(({ parts }) => judged(bytesOf(parts, what), budget)),
        kilobytes(budget),
      ]),
    ),
    'The packages as `npm run package` writes them:',
    table(
      ['package', 'size', 'budget'],
      Object.entries(budgets.packages).map(([what, budget]) => [
        what,
        judged(bytesOf(packages, what), budget),
        kilobytes(budget),
      ]),
    ),
  ].join('\n\n');
}
