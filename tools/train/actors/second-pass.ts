import { hashText } from '../../../src/analysis/models/hash.ts';
import { LABELS } from '../../../src/analysis/models/labels.ts';
import { Decoder } from '../../../src/analysis/models/viterbi.ts';
import { Votes } from '../../../src/analysis/models/votes.ts';
import type { LabelledDocument } from './corpus.ts';
import type { CrfWeights } from './crf.ts';
import type { Encoder } from './encode.ts';
import type { VotesOf } from './examples.ts';
import type { FeatureIndex } from './feature-index.ts';

/** Documents fall into two halves by their name, the same on every run. */
export const inFirstHalf = ({ id }: LabelledDocument): boolean => ((hashText(id) >>> 3) & 1) === 0;

/**
 * First readings for the second half of the documents, by weights that were trained on the first half alone: as wrong as
 * first readings of unseen text are. The first half is trained without any, so that one set of weights serves both
 * readings.
 */
export function firstReadings(
  documents: readonly LabelledDocument[],
  encoder: Encoder,
  index: FeatureIndex,
  weights: CrfWeights,
): VotesOf {
  const labels = new Map<LabelledDocument, Uint8Array[]>();
  for (const document of documents)
    if (!inFirstHalf(document)) labels.set(document, label(document, encoder, index, weights));
  return (document, sentences) => {
    const own = labels.get(document);
    return own === undefined ? undefined : new Votes(sentences, own);
  };
}

function label(
  document: LabelledDocument,
  encoder: Encoder,
  index: FeatureIndex,
  weights: CrfWeights,
): Uint8Array[] {
  const labels = document.sentences.map(({ forms }) => new Uint8Array(forms.length));
  const { codes } = encoder.features;
  const decoder = new Decoder(weights.transitions);
  encoder.stretches(
    document,
    (sentence, first, last, forms, evidence) => {
      const scores = new Float32Array((last - first) * LABELS);
      for (let at = first; at < last; at++) {
        encoder.token(forms, at, evidence);
        const row = (at - first) * LABELS;
        for (let i = 0; i < encoder.features.count; i++) {
          const id = index.idOf(codes[i] ?? 0);
          if (id < 0) continue;
          for (let y = 0; y < LABELS; y++)
            scores[row + y] = (scores[row + y] ?? 0) + (weights.features[id * LABELS + y] ?? 0);
        }
      }
      const own = labels[sentence];
      if (own !== undefined) decoder.decode(scores, own.subarray(first, last));
    },
    true,
  );
  return labels;
}
