import type { DocumentEvidence } from '../../../src/analysis/models/evidence.ts';
import type { SentenceForms } from '../../../src/analysis/models/sentence-forms.ts';
import type { Votes } from '../../../src/analysis/models/votes.ts';
import type { LabelledDocument } from './corpus.ts';
import type { Encoder } from './encode.ts';
import { FeatureIndex } from './feature-index.ts';

/** Training material in flat arrays: stretches of tokens, tokens of features. */
export interface Examples {
  /** First token of each stretch, and one behind the last. */
  stretches: Int32Array;
  /** How much an error in each stretch counts. */
  weights: Float32Array;
  /** Of each token. */
  labels: Uint8Array;
  /** First feature of each token, and one behind the last. */
  tokens: Int32Array;
  /** Numbers of features. */
  features: Int32Array;
  /** How many different features there are. */
  size: number;
}

/** Room that several threads can read. */
const numbers = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));

/** What a first reading said of a document, if it has had one. */
export type VotesOf = (document: LabelledDocument, sentences: readonly SentenceForms[]) => Votes | undefined;

/**
 * Reads documents twice: to count features, and to number those seen `least` times. The index gives their hashes by number,
 * which do not depend on the order of the documents.
 */
export function makeExamples(
  documents: readonly LabelledDocument[],
  encoder: Encoder,
  least: number,
  votesOf?: VotesOf,
): { examples: Examples; index: FeatureIndex } {
  const counting = new FeatureIndex(1 << 22);
  let tokens = 0;
  let stretches = 0;
  let features = 0;
  const each = (
    visit: (codes: Int32Array, count: number, label: number) => void,
    open: (weight: number) => void,
  ): void => {
    for (const document of documents) {
      const { features: buffer } = encoder;
      const read = encoder.document(document);
      const votes = votesOf?.(document, read.sentences);
      const visitStretch = (
        index: number,
        first: number,
        last: number,
        forms: SentenceForms,
        evidence: DocumentEvidence,
      ): void => {
        open(document.weight);
        const sentence = document.sentences[index];
        for (let at = first; at < last; at++) {
          encoder.token(forms, at, evidence, votes);
          visit(buffer.codes, buffer.count, sentence?.labels[at] ?? 0);
        }
      };
      encoder.stretches(document, visitStretch, false, read);
    }
  };
  each(
    (codes, count) => {
      tokens++;
      features += count;
      for (let i = 0; i < count; i++) counting.count(codes[i] ?? 0);
    },
    () => stretches++,
  );
  const index = counting.keep(least);
  const made: Examples = {
    stretches: numbers(stretches + 1),
    weights: new Float32Array(new SharedArrayBuffer(stretches * 4)),
    labels: new Uint8Array(new SharedArrayBuffer(tokens)),
    tokens: numbers(tokens + 1),
    features: numbers(features),
    size: index.size,
  };
  let token = 0;
  let stretch = 0;
  let feature = 0;
  each(
    (codes, count, label) => {
      made.labels[token] = label;
      made.tokens[token++] = feature;
      for (let i = 0; i < count; i++) {
        const id = index.idOf(codes[i] ?? 0);
        if (id >= 0) made.features[feature++] = id;
      }
    },
    (weight) => {
      made.weights[stretch] = weight;
      made.stretches[stretch++] = token;
    },
  );
  made.stretches[stretch] = token;
  made.tokens[token] = feature;
  return { examples: made, index };
}
