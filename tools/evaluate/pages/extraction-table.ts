import { table } from '../markdown.ts';
import type { Extraction, PageScore } from './extraction.ts';

/** A set of pages that are scored together. */
export interface ScoredSet {
  name: string;
  extraction: Extraction;
}

/** Below the first the text is another one; below the second a reader would notice. */
const POOR = 0.6;
const FAIR = 0.8;
const WORST = 10;

const HEAD = ['articles with', 'pages', 'precision', 'recall', '4-gram F1', 'under .60', 'under .80'];

/** A row for each set, and below the table the poor pages and the worst ones of the first. */
export function extractionTables(sets: readonly ScoredSet[]): string {
  const below = (pages: readonly PageScore[], limit: number): PageScore[] =>
    pages.filter(({ f }) => f < limit);
  const [first] = sets;
  const worst = [...(first?.extraction.pages ?? [])].sort((a, b) => a.f - b.f).slice(0, WORST);
  const named = (limit: number): string =>
    below(first?.extraction.pages ?? [], limit)
      .map(({ id }) => id)
      .join(', ') || 'none';
  return [
    table(
      HEAD,
      sets.map(({ name, extraction: { pages, p, r, f } }) => [
        name,
        String(pages.length),
        ...[p, r, f].map(share),
        String(below(pages, POOR).length),
        String(below(pages, FAIR).length),
      ]),
    ),
    `Under .60: ${named(POOR)}. Under .80: ${named(FAIR)}.`,
    table(
      [`worst ${WORST}`, 'precision', 'recall', 'F1'],
      worst.map(({ id, p, r, f }) => [id, ...[p, r, f].map(share)]),
    ),
  ].join('\n\n');
}

/** Three digits, as the field's papers print it. */
export const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
