import type { Actor, ActorType } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import { VERB_CHAIN } from '../lexicon/encounter-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';

/** Verbs that carry a noun of meeting as their object. */
const MEETING_CARRIERS =
  /^(?:hold|have|seek|attend|cancel|postpone|host|plan|want|schedule|propose|arrange|join|skip)s?$/;

/** Who only tells of a meeting is not at it. */
const SAYS =
  /^(?:said|says|told|tells|added|adds|noted|notes|reported|reports|wrote|writes|asked|argued|argues|explained)$/;

/** "their Russian counterparts": the state stands for whoever it sends. */
const COUNTERPARTS =
  /^(?:counterparts?|leaders?|side|officials?|negotiators?|representatives?|delegation|diplomats?)$/;

/** References by sentence, for questions about who is near. */
export class Parties {
  readonly #doc: TextDocument;
  readonly #subjects: Subjects;
  readonly #bySentence: Reference[][];
  readonly #types: ReadonlyMap<string, ActorType>;

  constructor(
    doc: TextDocument,
    actors: readonly Actor[],
    references: readonly Reference[],
    subjects: Subjects,
  ) {
    this.#types = new Map(actors.map((actor) => [actor.id, actor.type]));
    this.#doc = doc;
    this.#subjects = subjects;
    this.#bySentence = doc.sentences.map(() => []);
    let sentence = 0;
    for (const reference of references) {
      while (sentence < doc.sentences.length - 1 && reference.first >= (doc.sentences[sentence]?.last ?? 0))
        sentence++;
      this.#bySentence[sentence]?.push(reference);
    }
  }

  /** Whether an actor is an organisation: one that can meet by itself ("the G7 summit"). */
  isBody(actor: string): boolean {
    return this.#types.get(actor) === 'organization';
  }

  isUnnamed(actor: string): boolean {
    return this.#types.get(actor) === 'unnamed';
  }

  /** References of a sentence in order. */
  in(sentence: number): readonly Reference[] {
    return this.#bySentence[sentence] ?? [];
  }

  /**
   * Who is named from token `at` on: one party, or several joined by commas and "and". Stops at the first word that
   * belongs to neither. `count` limits how many are taken.
   */
  listFrom(
    sentence: Sentence,
    at: number,
    count: number,
    withPlaces = false,
  ): { actors: string[]; last: number } {
    const actors: string[] = [];
    let last = at;
    for (const reference of this.in(sentence.index)) {
      if (reference.first < last || reference.actors.length === 0) continue;
      if (
        (reference.form === 'modifier' &&
          !COUNTERPARTS.test(this.#doc.tokens[reference.last]?.lower ?? '')) ||
        (reference.form === 'place' && !withPlaces)
      )
        continue;
      // "President Vega of Peru": the state says who he is, not who else meets.
      if (actors.length > 0 && this.#isOfPhrase(last, reference.first)) {
        last = reference.last;
        continue;
      }
      // "the premier of China, Li Qiang": the state is part of the office.
      if (this.#placesApposition(reference)) {
        last = reference.last + 1;
        continue;
      }
      if (!this.#onlyNounPhrase(last, reference.first, actors.length > 0)) break;
      for (const id of reference.actors) if (!actors.includes(id)) actors.push(id);
      last = reference.last;
      if (actors.length >= count) break;
    }
    return { actors, last };
  }

  #placesApposition(reference: Reference): boolean {
    const { tokens } = this.#doc;
    return (
      tokens[reference.first - 1]?.lower === 'of' &&
      tokens[reference.last]?.text === ',' &&
      this.#subjects.startingAt(reference.last + 1) !== undefined
    );
  }

  #isOfPhrase(from: number, to: number): boolean {
    const { tokens } = this.#doc;
    return (
      tokens[from]?.lower === 'of' &&
      (to === from + 1 || (to === from + 2 && tokens[from + 1]?.lower === 'the'))
    );
  }

  /** Between two tokens stand only words of titles, conjunctions and commas. */
  #onlyNounPhrase(from: number, to: number, needsLink: boolean): boolean {
    let linked = !needsLink;
    for (let at = from; at < to; at++) {
      const token = this.#doc.tokens[at];
      if (token === undefined) return false;
      // A comma and an article open an apposition, not another party.
      if (token.text === ',' && /^(?:an?|the|who|which)$/.test(this.#doc.tokens[at + 1]?.lower ?? ''))
        return false;
      if (/^(?:,|and|or|&|–|-)$/.test(token.lower)) linked = true;
      else if (/^[.;:()“”"]$/.test(token.text)) return false;
      else if (
        /^(?:in|on|at|for|to|about|over|is|was|were|are|has|have|had|said|which|who|that|after|before|during|when|as|by|from|but|while)$/.test(
          token.lower,
        )
      )
        return false;
    }
    return linked && to - from <= 12;
  }

  /** The subject of a verb of meeting, over chains such as "is scheduled to" and "has agreed to". */
  subjectOf(sentence: Sentence, verb: number): { actors: string[]; first: number } | undefined {
    const { tokens } = this.#doc;
    let at = verb;
    while (at > sentence.first) {
      const direct = this.#subjects.before(at, sentence.first);
      if (direct !== undefined)
        return direct.actors.length > 0 ? { actors: direct.actors, first: direct.first } : undefined;
      const word = tokens[at - 1]?.lower ?? '';
      // "potential for them to connect": the object of "for" is who would meet.
      const object =
        /^(?:them|him|her)$/.test(word) && tokens[at - 2]?.lower === 'for'
          ? this.#subjects.startingAt(at - 1)
          : undefined;
      if (object !== undefined) return { actors: object.actors, first: at - 1 };
      if (
        !VERB_CHAIN.has(word) &&
        !/^(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|should|can|not|for|also|'s|"|“|”)$|ly$/.test(
          word,
        )
      )
        return undefined;
      at -= 1;
    }
    return undefined;
  }

  /** The subject of the nearest verb before token `at`; failing that, who the sentence is about. */
  subjectAround(sentence: Sentence, at: number): string[] {
    for (let verb = at - 1; verb > sentence.first; verb--) {
      const token = this.#doc.tokens[verb];
      if (
        token === undefined ||
        token.capital ||
        SAYS.test(token.lower) ||
        !(looksFinite(token) || /ing$/.test(token.lower) || MEETING_CARRIERS.test(token.lower))
      )
        continue;
      const subject = this.subjectOf(sentence, verb);
      if (subject !== undefined) return subject.actors;
    }
    return this.topicOf(sentence);
  }

  /** Who a sentence is about: its first party that no preposition governs, with its conjuncts. */
  topicOf(sentence: Sentence): string[] {
    const { tokens } = this.#doc;
    for (const reference of this.in(sentence.index)) {
      if (reference.form === 'place' || reference.form === 'modifier' || reference.actors.length === 0)
        continue;
      const before = tokens[reference.first - 1]?.lower ?? '';
      if (
        reference.first > sentence.first &&
        /^(?:of|in|on|at|by|for|with|from|to|during|after|between|about|against)$/.test(before)
      )
        continue;
      if (tokens[reference.last]?.lower === "'s" || SAYS.test(tokens[reference.last]?.lower ?? '')) continue;
      return this.listFrom(sentence, reference.first, 4).actors;
    }
    return [];
  }
}
