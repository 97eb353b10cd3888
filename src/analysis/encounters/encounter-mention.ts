import type { EncounterType, Span, State } from '../../shared/analysis.ts';

/** One place in the text that speaks of an encounter. */
export interface EncounterMention {
  sentence: number;
  type: EncounterType;
  /** The noun phrase or verb group, participants inside it included. */
  span: Span;
  first: number;
  last: number;
  /** Token of the word of meeting itself. */
  head: number;
  form: 'noun' | 'verb';
  /** Offset where a verb's subject begins, or the start of the span: evidence has to show who meets. */
  from: number;
  /** Actor ids. */
  participants: string[];
  /** The text names the participants here; otherwise they were carried over from the context. */
  explicit: boolean;
  /** Begins with a definite determiner ("that meeting"): refers back. */
  definite: boolean;
  /** "another", "further", "second", "next": another occasion than the last one held. */
  fresh: boolean;
  /** Weak state of an adjective ("potential"). */
  hint: State | null;
  /** Who says it; null for the writer. */
  source: string | null;
  state: State | null;
  /** State by tense or place in the sentence alone; it speaks only where no words say one. */
  weak: State | null;
  evidence: Span;
  place: string | null;
  when: string | null;
}

/** A mention as the finders give it, before its sentence was read for state, place and time. */
export type FoundMention = Omit<
  EncounterMention,
  'source' | 'state' | 'weak' | 'evidence' | 'place' | 'when'
>;
