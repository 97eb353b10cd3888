// Attaché's own recogniser as the bench sees it. Only this file knows how names are found.
import { lookUp } from '../../../src/analysis/actors/gazetteer.ts';
import { createRecogniser } from '../../../src/analysis/models/recogniser.ts';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { tokenize } from '../../../src/analysis/text/tokens.ts';
import { readNames } from '../../models.ts';
import type { Recogniser } from './recogniser.ts';

/** Files that ship beside the code, from the top of the project; they count for the size. */
export const TABLES: readonly string[] = ['src/analysis/models/names.bin'];

/** In brackets behind the name in the section. */
export const WHAT = 'sentences, tokens and names';

/** See {@link RecogniserModule}. */
export function open(): Recogniser {
  // The tables of who is who are part of the stage, and are made ready when the first name is looked up.
  lookUp(tokenize('Lima', 0, 4), 0);
  const recogniser = createRecogniser(readNameWeights(readNames()));
  return {
    recognise: (text) =>
      recogniser
        .recognise(readDocument(text, ''))
        .flat()
        .map(({ start, end, type }) => [start, end, type]),
  };
}
