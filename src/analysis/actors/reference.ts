import type { Actor, Span } from '../../shared/analysis.ts';
import type { Antecedent } from './antecedent.ts';

/** A stretch of text that stands for one or more actors, or for a place or modifier that later stages may need. */
export interface Reference {
  span: Span;
  /** Token range `[first, last)`. */
  first: number;
  last: number;
  /** Actor ids; several for groups ("both leaders"). Empty for places and modifiers without an actor of their own. */
  actors: string[];
  form: 'name' | 'descriptor' | 'pronoun' | 'group' | 'place' | 'modifier';
  /** Surface form of a place, ISO code of a modifier's state. */
  label?: string;
}

/** The subject of a verb: who, and where it stands. */
export interface Source {
  actors: string[];
  span: Span;
  first: number;
  last: number;
}

/** Finds subjects among the references; later stages get it ready made. Token positions throughout. */
export interface Subjects {
  /** The subject that ends right before token `verb` (over auxiliaries, appositions …), not left of token `floor`. */
  before(verb: number, floor: number): Source | undefined;
  /** The subject of an inverted verb: the one that follows token `at`, before token `limit`. */
  after(at: number, limit: number): Source | undefined;
  /** The reference, other than a place or modifier, whose first token is `at`. */
  startingAt(at: number): Reference | undefined;
}

/** What the actors stage hands on: who is in the story, and where each of them is meant, in order of the text. */
export interface ActorReading {
  actors: Actor[];
  references: Reference[];
  subjects: Subjects;
  /** Unnamed people whom the text may only mention in passing ("protesters"): actors only where they turn out to speak. */
  incidental: ReadonlySet<string>;
  /** What pronouns may mean, sentence by sentence, resolved pronouns among it. */
  lists: readonly (readonly Antecedent[])[];
}
