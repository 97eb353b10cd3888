import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { standardsOf } from './standards/standards.ts';

/** Media type of what {@link briefJson} gives. */
export const JSON_TYPE = 'application/json';

/**
 * An article and its analysis as one JSON document, with each meeting in PLOVER and schema.org. The text goes with it:
 * spans mean nothing without it.
 */
export function briefJson(article: ArticleText, analysis: Analysis): string {
  return `${JSON.stringify({ article, analysis, standards: standardsOf(article, analysis) }, null, 2)}\n`;
}
