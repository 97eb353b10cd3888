import { entitiesIn } from './entity.ts';
import { mix } from './hash.ts';
import { ENTITY_TYPES, typeOf } from './labels.ts';
import type { Run } from './runs.ts';
import type { SentenceForms } from './sentence-forms.ts';
import type { WordForm } from './word-form.ts';

/** Counted behind the types: outside any name. */
const NONE: number = ENTITY_TYPES.length;
const KINDS = NONE + 1;
/** Stands for the commonest type where there is no other mention. */
const NO_OTHER = 7;
/** Codes of the three questions; they are part of the file format. */
const OWN = 2000;
const OTHERS = 1000;
const STRETCH = 3000;

const typeOr = (label: number): number => (label === 0 ? NONE : typeOf(label));

/**
 * What a first reading of the whole document said of a word, for a second reading: how its other mentions were labelled,
 * and the whole stretch that it stands in (the two-stage recognition of Krishnan and Manning 2006).
 */
export class Votes {
  readonly #labels = new Map<SentenceForms, Uint8Array>();
  readonly #forms = new Map<number, Int32Array>();
  readonly #stretches = new Map<number, Int32Array>();
  /** The run that was asked for last with its hash: all tokens of a run ask for the same. */
  #run: Run | undefined;
  #runHash = 0;

  /** The first reading: `labels` runs in parallel with `sentences`, a label for each token. */
  constructor(sentences: readonly SentenceForms[], labels: readonly Uint8Array[]) {
    for (const [i, sentence] of sentences.entries()) {
      const own = labels[i];
      if (own === undefined) continue;
      this.#labels.set(sentence, own);
      for (const [at, word] of sentence.words.entries()) {
        const type = typeOr(own[at] ?? 0);
        if (word.upper && (type !== NONE || !sentence.heading))
          count(this.#forms, keyOf(sentence, word), type);
      }
      for (const { first, last, type } of entitiesIn(own))
        count(this.#stretches, phraseHash(sentence.words, first, last), ENTITY_TYPES.indexOf(type));
    }
  }

  /** Codes for token `at` of one of the sentences; none where the word is no candidate for a name. Its own mention is not counted. */
  codesAt(sentence: SentenceForms, at: number): number[] {
    const word = sentence.words[at];
    const labels = this.#labels.get(sentence);
    if (word?.upper !== true || labels === undefined) return [];
    const own = typeOr(labels[at] ?? 0);
    const others = this.#forms.get(keyOf(sentence, word));
    const counted = own !== NONE || !sentence.heading;
    const top = others === undefined ? undefined : topOf(others, counted ? own : -1);
    const codes = [OWN + own * 8 + (top?.type ?? NO_OTHER)];
    if (top !== undefined) codes.push(OTHERS + top.type * 16 + top.share * 4 + Math.min(top.total, 3));
    const run = sentence.runs.strict[at];
    if (run === undefined || run.last - run.first < 2) return codes;
    if (run !== this.#run) {
      this.#run = run;
      this.#runHash = phraseHash(sentence.words, run.first, run.last);
    }
    const same = this.#stretches.get(this.#runHash);
    if (same !== undefined) {
      const place = at === run.first ? 0 : at === run.last - 1 ? 2 : 1;
      codes.push(STRETCH + (topOf(same, -1)?.type ?? NONE) * 4 + place);
    }
    return codes;
  }
}

const keyOf = (sentence: SentenceForms, word: WordForm): number =>
  sentence.capitals ? word.titled : word.exact;

function phraseHash(words: readonly WordForm[], first: number, last: number): number {
  let hash = last - first;
  for (let i = first; i < last; i++) hash = mix(hash, words[i]?.exact ?? 0);
  return hash;
}

function count(counts: Map<number, Int32Array>, key: number, type: number): void {
  let own = counts.get(key);
  if (own === undefined) {
    own = new Int32Array(KINDS);
    counts.set(key, own);
  }
  own[type] = (own[type] ?? 0) + 1;
}

/** The commonest type but for one mention of type `except` (-1: none is left out); share is 0 all, 1 two thirds and more, 2 less. */
function topOf(
  counts: Int32Array,
  except: number,
): { type: number; share: number; total: number } | undefined {
  let total = 0;
  let most = 0;
  let type = NONE;
  for (let kind = 0; kind < KINDS; kind++) {
    const n = (counts[kind] ?? 0) - (kind === except ? 1 : 0);
    total += n;
    if (n > most) {
      most = n;
      type = kind;
    }
  }
  if (total === 0) return undefined;
  return { type, share: most === total ? 0 : most * 3 >= total * 2 ? 1 : 2, total };
}
