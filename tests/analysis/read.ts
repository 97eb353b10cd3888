import { createAnalyst, type Reading } from '../../src/analysis/analyze.ts';
import type { Analysis, Span } from '../../src/shared/analysis.ts';
import { readWeights } from '../../tools/models.ts';

const analyst = createAnalyst(readWeights());

/** Reads a text written for a test. */
export function read(text: string, title = ''): Reading {
  return analyst.read({ url: '', title, language: 'en', published: '2025-06-10', text });
}

/** Like {@link read}, the Analysis alone. */
export const analyze = (text: string, title = ''): Analysis => read(text, title).analysis;

/** The words of a span. */
export const words = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(...span);

/** An actor's name by its id. */
export const nameOf = (analysis: Analysis, id: string | null): string | null =>
  analysis.actors.find((actor) => actor.id === id)?.name ?? null;
