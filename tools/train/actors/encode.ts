import { type DocumentEvidence, gatherEvidence } from '../../../src/analysis/models/evidence.ts';
import { Features } from '../../../src/analysis/models/features.ts';
import { hotStretches } from '../../../src/analysis/models/hot.ts';
import type { PhraseTable } from '../../../src/analysis/models/phrase-table.ts';
import { readSentence, type SentenceForms } from '../../../src/analysis/models/sentence-forms.ts';
import type { Votes } from '../../../src/analysis/models/votes.ts';
import { REACH, readWord, sentenceEdges, type WordForm } from '../../../src/analysis/models/word-form.ts';
import type { WordTable } from '../../../src/analysis/models/word-table.ts';
import type { LabelledDocument } from './corpus.ts';

/** Makes word forms and features out of documents, as the extension does. */
export class Encoder {
  readonly features: Features;
  readonly #words = new Map<string, WordForm>();
  readonly #table: WordTable;
  readonly #phrases: PhraseTable;

  /** `without`: see `Features`. */
  constructor(table: WordTable, phrases: PhraseTable, without: readonly string[] = []) {
    this.#table = table;
    this.#phrases = phrases;
    this.features = new Features(sentenceEdges(), without);
  }

  /** A folded word, described once. */
  word(form: string): WordForm {
    let word = this.#words.get(form);
    if (word === undefined) {
      word = readWord(form, this.#table);
      this.#words.set(form, word);
    }
    return word;
  }

  /** Describes all sentences, those with `skip` too, and gathers what they tell of each other's words. */
  document({ sentences }: LabelledDocument): { sentences: SentenceForms[]; evidence: DocumentEvidence } {
    const forms = sentences.map((sentence) =>
      readSentence(
        sentence.forms.map((form) => this.word(form)),
        this.#phrases,
      ),
    );
    return { sentences: forms, evidence: gatherEvidence(forms) };
  }

  /** Leaves all features of token `at` in `features.codes[0 … features.count)`. */
  token(sentence: SentenceForms, at: number, evidence: DocumentEvidence, votes?: Votes): void {
    const { features } = this;
    features.count = 0;
    for (let place = -REACH; place <= REACH; place++)
      features.alone(features.wordAt(sentence, at + place), place);
    features.together(sentence, at, evidence);
    if (votes !== undefined) features.again(sentence, at, votes);
  }

  /**
   * Calls `visit` for each stretch of tokens `[first, last)` that can belong to a name, in order; those of sentences with
   * `skip` only where `skipped` is set. `read` is the document's description where it has been made already.
   */
  stretches(
    document: LabelledDocument,
    visit: (
      sentence: number,
      first: number,
      last: number,
      forms: SentenceForms,
      evidence: DocumentEvidence,
    ) => void,
    skipped = false,
    read = this.document(document),
  ): void {
    const { sentences, evidence } = read;
    for (const [index, forms] of sentences.entries()) {
      if (document.sentences[index]?.skip === true && !skipped) continue;
      for (const { first, last } of hotStretches(forms.words)) visit(index, first, last, forms, evidence);
    }
  }
}
