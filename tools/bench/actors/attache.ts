// Attaché's own recogniser as the bench sees it. Only this file knows how names are found at present.
import { createAnalyst } from '../../../src/analysis/analyze.ts';
import { entitiesOf } from '../../analyze/entities.ts';
import type { Recogniser } from './recogniser.ts';

/** Files that ship beside the code, from the top of the project; they count for the size. */
export const TABLES: readonly string[] = [];

/** In brackets behind the name in the section. */
export const WHAT = 'the whole analysis';

/** See {@link RecogniserModule}. */
export function open(): Recogniser {
  const analyst = createAnalyst();
  return {
    recognise: (text) => entitiesOf(text, analyst.read({ url: '', title: '', language: 'en', text })),
  };
}
