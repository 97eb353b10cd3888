import type { Actor, ActorType } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import { VERB_CHAIN } from '../lexicon/encounter-words.ts';
import { MEDIA } from '../lexicon/media.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';
import { referenceAt, subjectToken } from './grammatical-subject.ts';
import type { Grammar } from './state/grammar.ts';

/** Verbs that carry a noun of meeting as their object. */
const MEETING_CARRIERS =
  /^(?:hold|have|seek|attend|cancel|postpone|host|plan|want|schedule|propose|arrange|join|skip)s?$/;

const GROUP =
  /\b(?:leaders|ministers|officials|diplomats|envoys|presidents|premiers|representatives|negotiators|delegates|delegations|ambassadors|counterparts)\b/i;

const MEDIA_NAMES: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, names }) => [name, ...names]));

/** Who only tells of a meeting is not at it. */
const SAYS =
  /^(?:said|says|told|tells|added|adds|noted|notes|reported|reports|wrote|writes|asked|argued|argues|explained)$/;

/** "their Russian counterparts": the state stands for whoever it sends. */
const COUNTERPARTS =
  /^(?:counterparts?|leaders?|side|officials?|negotiators?|representatives?|delegation|diplomats?)$/;

/** A possessor behind a comma opens an apposition. */
const opensApposition = ({ tokens }: TextDocument, { first, last }: Reference): boolean =>
  tokens[first - 1]?.text === ',' && tokens[last]?.lower === "'s";

/** References by sentence, for questions about who is near. */
export class Parties {
  readonly #doc: TextDocument;
  readonly #subjects: Subjects;
  readonly #bySentence: Reference[][];
  readonly #types: ReadonlyMap<string, ActorType>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #grammarOf: (sentence: Sentence) => Grammar;

  constructor(
    doc: TextDocument,
    actors: readonly Actor[],
    references: readonly Reference[],
    subjects: Subjects,
    grammarOf: (sentence: Sentence) => Grammar,
  ) {
    this.#grammarOf = grammarOf;
    this.#names = new Map(actors.map((actor) => [actor.id, actor.name]));
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

  /** Whether a name stands for several people who can meet among themselves: a body, "the ministers". */
  isGroup(actor: string): boolean {
    return this.isBody(actor) || (this.isUnnamed(actor) && GROUP.test(this.#names.get(actor) ?? ''));
  }

  /** Whoever reports of a meeting is not at it. */
  isMedium(actor: string): boolean {
    return this.isBody(actor) && MEDIA_NAMES.has(this.#names.get(actor) ?? '');
  }

  isUnnamed(actor: string): boolean {
    return this.#types.get(actor) === 'unnamed';
  }

  /** "visiting officials": a participle that qualifies a noun tells of no meeting of its own. */
  isQualifier(sentence: Sentence, at: number): boolean {
    return this.#grammarOf(sentence).relation(at) === 'amod';
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
      // "his Chinese counterpart, Wei Lan": the name says who.
      if (reference.form !== 'name' && this.#isNamedBehind(reference)) {
        last = this.#doc.tokens[reference.last + 1]?.text === ',' ? reference.last + 2 : reference.last + 1;
        continue;
      }
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
      // "Liu Wen, Ketria's negotiator": whose man he is.
      if (actors.length > 0 && opensApposition(this.#doc, reference)) break;
      for (const id of reference.actors) if (!actors.includes(id)) actors.push(id);
      last = reference.last;
      if (actors.length >= count) break;
    }
    return { actors, last };
  }

  #isNamedBehind(reference: Reference): boolean {
    const { tokens } = this.#doc;
    if (!COUNTERPARTS.test(tokens[reference.last]?.lower ?? '')) return false;
    const comma = tokens[reference.last + 1]?.text === ',' ? 1 : 0;
    return this.#subjects.startingAt(reference.last + 1 + comma)?.form === 'name';
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
    const parsed = this.#parsedSubject(sentence, verb);
    // A subject that is nobody known ("the couple") is not somebody else.
    if (parsed !== undefined) return parsed.actors.length > 0 ? parsed : undefined;
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

  #parsedSubject(sentence: Sentence, verb: number): { actors: string[]; first: number } | undefined {
    const grammar = this.#grammarOf(sentence);
    const token = subjectToken(grammar, verb);
    if (token === undefined) return undefined;
    const reference = referenceAt(this.in(sentence.index), grammar, token);
    if (reference === undefined)
      return grammar.tree.part(token) === 'NOUN' ? { actors: [], first: token } : undefined;
    const joined = grammar
      .all(token, 'conj')
      .flatMap((other) => referenceAt(this.in(sentence.index), grammar, other)?.actors ?? []);
    return { actors: [...new Set([...reference.actors, ...joined])], first: reference.first };
  }

  /** The subject of the nearest verb before token `at`; failing that, who the sentence is about. */
  subjectAround(sentence: Sentence, at: number, head: number): string[] {
    const grammar = this.#grammarOf(sentence);
    for (
      let above = grammar.head(head), steps = 0;
      above >= 0 && steps < 4;
      above = grammar.head(above), steps++
    ) {
      if (grammar.tree.part(above) !== 'VERB') continue;
      const parsed = SAYS.test(grammar.word(above)) ? undefined : this.#parsedSubject(sentence, above);
      if (parsed !== undefined && parsed.actors.length > 0) return parsed.actors;
      break;
    }
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
