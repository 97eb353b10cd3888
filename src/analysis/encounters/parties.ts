import type { Actor, ActorType } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import { VERB_CHAIN } from '../lexicon/encounter-words.ts';
import { MEDIA } from '../lexicon/media.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';
import { referenceAt, subjectToken } from './grammatical-subject.ts';
import { readPartyList } from './party-list.ts';
import type { Grammar } from './state/grammar.ts';

/** Verbs that carry a noun of meeting as their object. */
const MEETING_CARRIERS =
  /^(?:hold|have|seek|attend|cancel|postpone|host|plan|want|schedule|propose|arrange|join|skip)s?$/;

/** "European leaders"; bare "negotiators" says nothing of whose they are. */
const GROUP =
  /\S \b(?:leaders|ministers|officials|diplomats|envoys|presidents|premiers|representatives|negotiators|delegates|delegations|ambassadors|counterparts)\b/i;

const MEDIA_NAMES: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, names }) => [name, ...names]));

/** Who only tells of a meeting is not at it. */
const SAYS =
  /^(?:said|says|told|tells|added|adds|noted|notes|reported|reports|wrote|writes|asked|argued|argues|explained)$/;

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

  /** All who can be the subject or the object of a verb of the sentence; nobody else can, whatever governs what. */
  namedIn({ index, first }: Sentence): string[] {
    // A heading may end in a name right before the verb that opens the next sentence.
    const before = this.in(index - 1).filter(({ last }) => last >= first);
    return [...new Set([...before, ...this.in(index)].flatMap(({ actors }) => actors))];
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
    return readPartyList(this.#doc, this.#subjects, this.in(sentence.index), at, count, withPlaces);
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
