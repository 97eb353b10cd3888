import type { Line } from '../../../brief/model/line.ts';
import type { ClaimKind, Span, State } from '../../../shared/analysis.ts';
import type { Subject } from '../../../shared/subject.ts';

// What a card shows. Words are said in the reader's language or stand in the article; spans lead to their places.

/** What the reader may do with whatever a card is about. */
export interface Handle {
  subject: Subject;
  /** The passage that a note is on. */
  span: Span;
  /** BCP 47 tag of the article's words. */
  lang: string;
  /** The reader's note on this passage. */
  note: NoteView | null;
  /** What of it can be put right besides being hidden. */
  wrong: WrongView;
}

export interface NoteView {
  id: string;
  body: string;
}

export interface WrongView {
  /** Names of the article's actors, to choose the speaker from; null where there is no speaker to change. */
  speakers: { names: string[]; present: string | null } | null;
  /** The claim's kind; null where it is no claim. */
  kind: ClaimKind | null;
}

/** A speaker or source as a statement's card names it. */
export interface SpeakerView {
  name: string;
  /** As this article words it. */
  role: string | null;
  unnamed: boolean;
  /** What the article tells of an unnamed one and what it keeps back, in one line. */
  told: string | null;
  /** The words that lead from the statement to the name, as they stand in the article. */
  chain: Line[];
}

/** The meeting that a statement is about. */
export interface EventView {
  state: State;
  word: string;
  title: string;
  /** The state that this very statement gives, where that is another. */
  here: { state: State; word: string } | null;
  /** Where the article tells of it. */
  to: Span;
}

/** The same speaker's other statements, each counted once. */
export interface OthersView {
  words: string;
  previous: Span;
  next: Span;
}

/** A card about words that somebody said. Every text in it stands in the article. */
export interface StatementView extends Handle {
  kind: 'quote' | 'claim';
  tab: string;
  heading: string;
  certainty: string;
  certaintyMeaning: string;
  text: string;
  speakers: SpeakerView[];
  /** The reporting word as written. */
  cue: string | null;
  /** What that word makes of what it reports. */
  force: string | null;
  /** Name of whoever passed the words on. */
  via: string | null;
  /** Who is reported to have reported it. */
  within: string | null;
  event: EventView | null;
  others: OthersView | null;
  /** What the copy button says, and its full name. */
  copyLabel: string;
  copyName: string;
  /** What it copies. */
  citation: string;
  /** The sentence, to which a link can be had. */
  sentence: Span;
}

/** Where an actor stands on something. */
export interface StanceView {
  word: string;
  /** Verbatim. */
  object: string;
  to: Span;
}

/** A card about an actor. */
export interface ActorView extends Handle {
  kind: 'actor';
  tab: string;
  /** What kind of actor, in a word. */
  heading: string;
  name: string;
  role: string | null;
  /** Name of the state they act for, in the reader's language. */
  side: string | null;
  /** Other spellings that the article uses. */
  aliases: string[];
  counts: string[];
  stances: StanceView[];
  /** Where the article names them first. */
  first: Span | null;
  unnamed: boolean;
  /** See {@link SpeakerView.told}. */
  told: string | null;
}

export type CardView = StatementView | ActorView;
