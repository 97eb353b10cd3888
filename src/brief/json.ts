import type { Analysis, ArticleText } from '../shared/analysis.ts';

/**
 * An article and its analysis as one JSON document. The text goes with it: spans mean nothing without it.
 */
export function briefJson(article: ArticleText, analysis: Analysis): string {
  return `${JSON.stringify({ article, analysis }, null, 2)}\n`;
}
