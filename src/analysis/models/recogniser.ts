import type { TextDocument } from '../text/document.ts';
import { agree } from './agreement/agree.ts';
import type { TokenEntity } from './agreement/token-entity.ts';
import { AloneSums } from './alone-sums.ts';
import { entitiesIn } from './entity.ts';
import { type DocumentEvidence, gatherEvidence } from './evidence.ts';
import type { FeatureWeights } from './feature-weights.ts';
import { Features } from './features.ts';
import { ForwardBackward } from './forward-backward.ts';
import { hotStretches } from './hot.ts';
import { type EntityType, LABELS } from './labels.ts';
import { type NameTokens, nameTokens } from './name-tokens.ts';
import { ownCopy } from './own-copy.ts';
import type { PhraseTable } from './phrase-table.ts';
import { readSentence, type SentenceForms } from './sentence-forms.ts';
import { Decoder } from './viterbi.ts';
import { Votes } from './votes.ts';
import type { NameWeights } from './weights.ts';
import { REACH, readWord, sentenceEdges, type WordForm } from './word-form.ts';
import type { WordTable } from './word-table.ts';

/** A name in the text. */
export interface Entity {
  /** Offsets into the document's text. */
  start: number;
  end: number;
  type: EntityType;
  /** Least probability of its labels by the model, 0 … 1. */
  confidence: number;
}

/** Finds names. The same document gives the same names: it remembers word forms, never documents. */
export interface NameRecogniser {
  /** The names of a document in order, without overlap; one list for each of its sentences. Time is linear in the text. */
  recognise(doc: TextDocument): Entity[][];
}

/** Most word forms kept from one document to the next, those of some forty; where there are more all are forgotten. */
const MEMORY = 8192;

/** Makes a recogniser from weights. */
export function createRecogniser(weights: NameWeights): NameRecogniser {
  const tagger = new Tagger(weights);
  return { recognise: (doc) => tagger.recognise(doc) };
}

class Tagger {
  readonly #table: WordTable;
  readonly #phrases: PhraseTable;
  readonly #weights: FeatureWeights;
  readonly #decoder: Decoder;
  readonly #edges = sentenceEdges();
  readonly #features = new Features(this.#edges);
  readonly #sums = new ForwardBackward();
  readonly #alone: AloneSums;
  #words = new Map<string, WordForm>();

  constructor({ words, phrases, features, moves }: NameWeights) {
    this.#table = words;
    this.#phrases = phrases;
    this.#weights = features;
    this.#alone = new AloneSums(this.#features, features);
    this.#decoder = new Decoder(moves);
    this.#sums.setMoves(moves);
  }

  recognise(doc: TextDocument): Entity[][] {
    const tokens = doc.sentences.map((sentence) => nameTokens(doc, sentence));
    const sentences = tokens.map(({ forms }) =>
      readSentence(
        forms.map((form) => this.#word(form)),
        this.#phrases,
      ),
    );
    const evidence = gatherEvidence(sentences);
    const stretches = sentences.map((sentence) => this.#stretches(sentence, evidence));
    const labels = stretches.map((own, i) => this.#decode(own, sentences[i]?.words.length ?? 0));
    const votes = new Votes(sentences, labels);
    const found = sentences.map((sentence, i) =>
      (stretches[i] ?? []).flatMap((stretch) => {
        this.#addVotes(sentence, stretch, votes);
        return this.#collect(stretch);
      }),
    );
    this.#forget();
    return agree(sentences, found).map((entities, i) => entities.map((entity) => placed(entity, tokens[i])));
  }

  /** Makes room for the next document. */
  #forget(): void {
    if (this.#words.size <= MEMORY) return;
    this.#words = new Map();
    this.#alone.forget();
    for (const { rows } of [this.#edges.before, this.#edges.after]) rows.fill(-1);
  }

  #word(form: string): WordForm {
    let word = this.#words.get(form);
    if (word === undefined) {
      word = readWord(ownCopy(form), this.#table);
      this.#words.set(word.text, word);
    }
    return word;
  }

  /** Scores of the labels in each stretch that can hold names, before the document as a whole has its say. */
  #stretches(sentence: SentenceForms, evidence: DocumentEvidence): ScoredStretch[] {
    return hotStretches(sentence.words).map(({ first, last }) => {
      const scores = new Float32Array((last - first) * LABELS);
      for (let at = first; at < last; at++)
        this.#score(sentence, at, evidence, scores, (at - first) * LABELS);
      return { first, last, scores };
    });
  }

  #score(
    sentence: SentenceForms,
    at: number,
    evidence: DocumentEvidence,
    scores: Float32Array,
    row: number,
  ): void {
    const features = this.#features;
    for (let place = -REACH; place <= REACH; place++) {
      const sums = this.#alone.at(features.wordAt(sentence, at + place), place);
      const { values } = this.#alone;
      for (let label = 0; label < LABELS; label++)
        scores[row + label] = (scores[row + label] ?? 0) + (values[sums + label] ?? 0);
    }
    features.count = 0;
    features.together(sentence, at, evidence);
    this.#weights.addTo(scores, row, features.codes, features.count);
  }

  #decode(stretches: readonly ScoredStretch[], length: number): Uint8Array {
    const labels = new Uint8Array(length);
    for (const { first, last, scores } of stretches)
      this.#decoder.decode(scores, labels.subarray(first, last));
    return labels;
  }

  #addVotes(sentence: SentenceForms, { first, last, scores }: ScoredStretch, votes: Votes): void {
    const features = this.#features;
    for (let at = first; at < last; at++) {
      features.count = 0;
      features.again(sentence, at, votes);
      this.#weights.addTo(scores, (at - first) * LABELS, features.codes, features.count);
    }
  }

  #collect({ first, last, scores }: ScoredStretch): TokenEntity[] {
    const labels = new Uint8Array(last - first);
    this.#decoder.decode(scores, labels);
    const entities = entitiesIn(labels);
    if (entities.length > 0) this.#sums.run(scores, last - first, false);
    return entities.map((entity) => {
      let confidence = 1;
      for (let i = entity.first; i < entity.last; i++)
        confidence = Math.min(confidence, this.#sums.marginals[i * LABELS + (labels[i] ?? 0)] ?? 0);
      return { first: first + entity.first, last: first + entity.last, type: entity.type, confidence };
    });
  }
}

const placed = ({ first, last, type, confidence }: TokenEntity, tokens: NameTokens | undefined): Entity => ({
  start: tokens?.starts[first] ?? 0,
  end: tokens?.ends[last - 1] ?? 0,
  type,
  confidence,
});

/** Tokens `[first, last)` of a sentence with the scores of their labels. */
interface ScoredStretch {
  first: number;
  last: number;
  scores: Float32Array;
}
