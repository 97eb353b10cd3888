import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import { type PloverEvent, ploverEvents } from './plover.ts';
import { PLOVER_VERSION } from './plover-terms.ts';
import { type SchemaEvent, schemaEvents } from './schema-org.ts';

/** An article's meetings in the words of the field's standards. */
export interface Standards {
  plover: { version: typeof PLOVER_VERSION; events: PloverEvent[] };
  schemaOrg: SchemaEvent[];
}

export function standardsOf(article: ArticleText, analysis: Analysis): Standards {
  return {
    plover: { version: PLOVER_VERSION, events: ploverEvents(article, analysis) },
    schemaOrg: schemaEvents(article, analysis),
  };
}
