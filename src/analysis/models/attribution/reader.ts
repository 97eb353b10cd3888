import type { TextDocument } from '../../text/document.ts';
import type { Stretch } from '../../text/quotation-marks.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { createPlainKernel } from '../kernel/plain/plain.ts';
import type { Entity } from '../recogniser.ts';
import type { WordTable } from '../word-table.ts';
import { withoutDoubles, withSources } from './agreement.ts';
import { certaintyOf } from './certainty.ts';
import { Encoder } from './encoder.ts';
import type { AttributionWeights } from './file.ts';
import { Labeller } from './labeller.ts';
import { type Relation, tokensByLabel } from './relation.ts';
import { findWindows } from './windows.ts';

/** Finds who says, thinks or wants what. Pure: it remembers word forms, never documents. */
export interface AttributionReader {
  /** The relations of a document in the order of their cues, the doubtful ones included; see {@link isSure}. */
  read(
    doc: TextDocument,
    entities: readonly (readonly Entity[])[],
    stretches: readonly Stretch[],
  ): Relation[];
  /** All that may be relations, doubles and unlikely ones included. */
  candidates(
    doc: TextDocument,
    entities: readonly (readonly Entity[])[],
    stretches: readonly Stretch[],
  ): Relation[];
}

/** Tokens are tried as cues from these odds on, as a logarithm: a probability of .3. */
const PROPOSED = Math.log(0.3 / 0.7);
/** Least certainty of a relation that stands by itself: where precision is four in five on the development set. */
const SURE = -0.58;
/** Below this a relation is of no use to anybody. */
const LEAST = -2.6;

/** Whether a relation stands by itself. The others are good for telling whose words a quotation is. */
export const isSure = ({ certainty }: Relation): boolean => certainty >= SURE;

/** Makes a reader from its weights and the recogniser's table of words. */
export function createAttributionReader(
  weights: AttributionWeights,
  words: WordTable,
  kernel: Kernel = createPlainKernel(),
): AttributionReader {
  const encoder = new Encoder(weights, words, kernel);
  const labeller = new Labeller(weights, kernel);
  // The weights themselves are not needed any more, now that they are laid out.
  const { certainty: judging } = weights;
  const candidates: AttributionReader['candidates'] = (doc, entities, stretches) => {
    encoder.read(doc, entities, stretches);
    const cues = encoder.cues();
    const windows = findWindows(doc, stretches);
    const { states } = encoder;
    labeller.take(states);
    const found: Relation[] = [];
    for (const [index, sentence] of doc.sentences.entries()) {
      const window = windows[index] ?? sentence;
      for (let anchor = sentence.first; anchor < sentence.last; anchor++) {
        const cue = cues[anchor] ?? PROPOSED;
        if (cue < PROPOSED) continue;
        const { labels, holds, speech } = labeller.read(states, anchor, window, sentence);
        const tokens = tokensByLabel(labels, window.first);
        if (tokens.content.length === 0) continue;
        const { source, content } = tokens;
        const certainty = certaintyOf(
          { cue, holds, speech, source: source.length, content: content.length },
          judging,
        );
        found.push({ anchor, ...tokens, score: (holds + cue) / 2, speech, certainty });
      }
    }
    encoder.release();
    labeller.release();
    return found;
  };
  const read: AttributionReader['read'] = (doc, entities, stretches) => {
    const likely = candidates(doc, entities, stretches).filter(({ certainty }) => certainty >= LEAST);
    return withSources(withoutDoubles(likely), doc);
  };
  return { read, candidates };
}
