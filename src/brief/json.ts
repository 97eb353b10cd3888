import type { Analysis, ArticleText } from '../shared/analysis.ts';

/** Media type of what {@link briefJson} gives. */
export const JSON_TYPE = 'application/json';

/**
 * An article and its analysis as one JSON document. The text goes with it: spans mean nothing without it.
 */
export function briefJson(article: ArticleText, analysis: Analysis): string {
  return `${JSON.stringify({ article, analysis }, null, 2)}\n`;
}
