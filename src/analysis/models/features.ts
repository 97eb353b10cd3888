import type { DocumentEvidence, FormEvidence } from './evidence.ts';
import { hashText, mix } from './hash.ts';
import type { SentenceForms } from './sentence-forms.ts';
import { TEMPLATES as T, TEMPLATE_GROUPS } from './templates.ts';
import type { Votes } from './votes.ts';
import { REACH, type WordForm } from './word-form.ts';

/** More features than one token ever has: some 180 without lists, and 288 where every kind lists it and its neighbours. */
const CAPACITY = 512;
/** Beyond the highest number of a template. */
const TEMPLATE_LIMIT = 128;
const PLACES = 2 * REACH + 1;
/** Longest prefix and suffix that are looked at. */
const AFFIX = 4;

/**
 * Writes the features of a token as 32-bit hashes into one reused buffer: `codes[0 … count)`. Features that ask for one
 * word alone ({@link alone}) are kept apart from those that ask for several ({@link together}), so that a reader
 * can add up the former once per word form.
 */
export class Features {
  readonly codes = new Int32Array(CAPACITY);
  /** How many of {@link codes} hold a feature. Set it to 0 before each token. */
  count = 0;
  readonly #seeds = new Int32Array(TEMPLATE_LIMIT * PLACES);
  readonly #off = new Uint8Array(TEMPLATE_LIMIT);
  readonly #edges: { before: WordForm; after: WordForm };

  /** `without` names template groups to leave out, for ablations. Throws a RangeError where there is no such group. */
  constructor(edges: { before: WordForm; after: WordForm }, without: readonly string[] = []) {
    this.#edges = edges;
    for (let i = 0; i < this.#seeds.length; i++) this.#seeds[i] = mix(Math.imul(i, 0x9e3779b1), i);
    for (const name of without) {
      const group = TEMPLATE_GROUPS[name];
      if (group === undefined) throw new RangeError(`no group of templates "${name}"`);
      this.#off.fill(1, group[0], group[1] + 1);
    }
  }

  #one(template: number, value: number, place = 0): void {
    if (this.#off[template] === 1) return;
    this.codes[this.count++] = mix(this.#seeds[template * PLACES + place] ?? 0, value);
  }

  #two(template: number, a: number, b: number): void {
    if (this.#off[template] === 1) return;
    this.codes[this.count++] = mix(mix(this.#seeds[template * PLACES] ?? 0, a), b);
  }

  #three(template: number, a: number, b: number, c: number): void {
    if (this.#off[template] === 1) return;
    this.codes[this.count++] = mix(mix(mix(this.#seeds[template * PLACES] ?? 0, a), b), c);
  }

  /** Adds what `word` tells by itself at `place` (-2 … 2) from the token. */
  alone(word: WordForm, place: number): void {
    const at = place + REACH;
    this.#one(T.lower, word.lower, at);
    this.#one(T.shape, word.shape, at);
    if (word.entry !== undefined) {
      this.#one(T.coarse, word.entry.coarse, at);
      this.#one(T.middle, word.entry.middle, at);
      this.#one(T.fine, word.entry.fine, at);
    }
    if (place > 1 || place < -1) return;
    this.#one(T.exact, word.exact, at);
    if (place !== 0) {
      if (word.ending !== 0) this.#one(T.suffix, word.ending, at);
      return;
    }
    this.#one(T.bias, 0);
    const { text } = word;
    for (let length = 1; length <= AFFIX && length < text.length; length++) {
      this.#two(T.prefix, hashText(text.slice(0, length)), length - 1);
      this.#two(T.suffix, hashText(text.slice(-length)), length - 1);
    }
    if (word.entry === undefined) this.#one(T.unknown, 0);
    if (word.hyphen) this.#one(T.hyphen, 0);
    if (word.upper) this.#one(T.caseRank, word.caseRank);
  }

  /** Adds what the words around token `at`, its sentence and its document tell together. */
  together(sentence: SentenceForms, at: number, evidence: DocumentEvidence): void {
    const word = this.wordAt(sentence, at);
    const left = this.wordAt(sentence, at - 1);
    const right = this.wordAt(sentence, at + 1);
    this.#words(word, left, right);
    this.#form(sentence, at, word);
    this.#clusters(word, left, right);
    this.#lists(sentence, at, word);
    this.#runs(sentence, at);
    if (word.upper) this.#document(sentence, at, word, evidence);
  }

  /** Adds what a first reading of the document tells a second one of token `at`. */
  again(sentence: SentenceForms, at: number, votes: Votes): void {
    for (const code of votes.codesAt(sentence, at)) this.#two(T.elsewhere, code, 1);
  }

  /** The word at token `at`, or the edge beyond the sentence. */
  wordAt({ words }: SentenceForms, at: number): WordForm {
    return at < 0 ? this.#edges.before : (words[at] ?? this.#edges.after);
  }

  #words(word: WordForm, left: WordForm, right: WordForm): void {
    this.#two(T.pairLeft, left.lower, word.lower);
    this.#two(T.pairRight, word.lower, right.lower);
    this.#two(T.shapeLeft, word.shape, left.lower);
    this.#two(T.shapeRight, word.shape, right.lower);
    this.#three(T.shapes, left.shape, word.shape, right.shape);
  }

  #form({ words, heading, capitals }: SentenceForms, at: number, word: WordForm): void {
    const style = capitals ? 2 : heading ? 1 : 0;
    this.#two(T.heading, style, word.shape);
    if (capitals) this.#one(T.capitals, Math.min(words.length, 6));
    if (words.length <= 8) this.#one(T.short, word.shape);
    if (!word.upper) return;
    if (at === 0) this.#one(T.openingCase, word.caseRank);
    this.#two(T.caseHeading, word.caseRank, style);
  }

  #clusters(word: WordForm, left: WordForm, right: WordForm): void {
    const own = word.entry;
    const before = left.entry;
    const after = right.entry;
    if (before !== undefined) {
      this.#two(T.shapeFineLeft, word.shape, before.fine);
      if (own !== undefined) this.#two(T.clustersLeft, before.middle, own.middle);
    }
    if (after !== undefined) {
      this.#two(T.shapeFineRight, word.shape, after.fine);
      if (own !== undefined) this.#two(T.clustersRight, own.middle, after.middle);
    }
    if (own === undefined) return;
    this.#two(T.shapeMiddle, word.shape, own.middle);
    if (before !== undefined && after !== undefined)
      this.#three(T.clustersAround, before.coarse, own.coarse, after.coarse);
  }

  #lists({ phrases }: SentenceForms, at: number, word: WordForm): void {
    for (const code of phrases[at] ?? []) {
      this.#one(T.phrase, code);
      this.#two(T.phraseShape, code, word.shape);
    }
    for (const code of phrases[at - 1] ?? []) this.#two(T.phraseNear, code, 0);
    for (const code of phrases[at + 1] ?? []) this.#two(T.phraseNear, code, 1);
  }

  #runs(sentence: SentenceForms, at: number): void {
    const run = sentence.runs.strict[at];
    const wide = sentence.runs.wide[at];
    const style = sentence.heading ? 1 : 0;
    if (run !== undefined) {
      const length = Math.min(run.last - run.first, 4);
      const place = at === run.first ? 0 : at === run.last - 1 ? 2 : 1;
      this.#three(T.runLength, length, place, style);
      const first = this.wordAt(sentence, run.first);
      const last = this.wordAt(sentence, run.last - 1);
      const before = this.wordAt(sentence, run.first - 1);
      const after = this.wordAt(sentence, run.last);
      this.#two(T.runFirst, first.lower, style);
      this.#two(T.runLast, last.lower, style);
      this.#two(T.runBefore, before.lower, style);
      this.#two(T.runAfter, after.lower, style);
      if (first.entry !== undefined) this.#two(T.runFirstCluster, first.entry.middle, place);
      if (last.entry !== undefined) this.#two(T.runLastCluster, last.entry.middle, place);
      if (before.entry !== undefined) this.#two(T.runBeforeCluster, before.entry.fine, place);
      if (after.entry !== undefined) this.#two(T.runAfterCluster, after.entry.fine, place);
    }
    if (wide === undefined || (run !== undefined && wide.first === run.first && wide.last === run.last))
      return;
    const inside = run === undefined ? 3 : at < (sentence.runs.strict[wide.first]?.last ?? 0) ? 0 : 1;
    const head = this.wordAt(sentence, (sentence.runs.strict[wide.first]?.last ?? wide.last) - 1);
    this.#two(T.wideLast, head.lower, inside);
    this.#two(T.wideBefore, this.wordAt(sentence, wide.first - 1).lower, inside);
    this.#two(T.wideAfter, this.wordAt(sentence, wide.last).lower, inside);
    for (const code of sentence.phrases[wide.first] ?? []) this.#two(T.widePhrase, code, inside);
  }

  #document(sentence: SentenceForms, at: number, word: WordForm, evidence: DocumentEvidence): void {
    const style = sentence.heading ? (sentence.capitals ? 2 : 1) : 0;
    this.#two(T.seenSmall, evidence.small.has(word.lower) ? 1 : 0, style);
    const key = sentence.capitals ? word.titled : word.exact;
    const form = evidence.forms.get(key);
    this.#one(T.seenCapital, Math.min(evidence.forms.get(word.exact)?.capital ?? 0, 3));
    if (sentence.capitals) this.#one(T.titledSeen, form === undefined ? 0 : 1);
    if (evidence.acronyms.has(word.exact)) this.#one(T.acronym, 0);
    if (
      word.capitals &&
      this.wordAt(sentence, at - 1).text === '(' &&
      this.wordAt(sentence, at + 1).text === ')'
    )
      this.#one(T.bracketed, evidence.acronyms.has(word.exact) ? 1 : 0);
    if (form !== undefined) this.#elsewhere(sentence, at, form);
  }

  #elsewhere(sentence: SentenceForms, at: number, form: FormEvidence): void {
    for (const word of form.left) {
      this.#one(T.neighbourLeft, word.lower);
      if (word.entry !== undefined) this.#one(T.neighbourLeftCluster, word.entry.middle);
    }
    for (const word of form.right) {
      this.#one(T.neighbourRight, word.lower);
      if (word.entry !== undefined) this.#one(T.neighbourRightCluster, word.entry.middle);
    }
    for (const word of form.before)
      if (word.entry !== undefined) this.#one(T.contextLeftCluster, word.entry.middle);
    for (const word of form.after)
      if (word.entry !== undefined) this.#one(T.contextRightCluster, word.entry.middle);
    const run = sentence.runs.strict[at];
    if (form.longest > (run === undefined ? 0 : run.last - run.first) && form.longestLast !== undefined) {
      this.#one(T.longestRun, Math.min(form.longest, 4));
      this.#one(T.longestRunLast, form.longestLast.lower);
    }
  }
}
