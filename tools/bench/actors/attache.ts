// Attaché's own recogniser as the bench sees it. Only this file knows how names are found.
import { createRecogniser } from '../../../src/analysis/models/recogniser.ts';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { readWeights } from '../../models.ts';
import type { Recogniser } from './recogniser.ts';

/** Files that ship beside the code, from the top of the project; they count for the size. */
export const TABLES: readonly string[] = ['src/analysis/models/names.bin'];

/** In brackets behind the name in the section. */
export const WHAT = 'sentences, tokens and names';

/** See {@link RecogniserModule}. */
export function open(): Recogniser {
  const recogniser = createRecogniser(readNameWeights(readWeights().names));
  return {
    recognise: (text) =>
      recogniser
        .recognise(readDocument(text, ''))
        .flat()
        .map(({ start, end, type }) => [start, end, type]),
  };
}
