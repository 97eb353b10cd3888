import type { ClaimKind, Span } from './analysis.ts';

/** A place in a text by its words and by its offsets: the TextQuoteSelector and TextPositionSelector of W3C Web Annotation. */
export interface Place {
  exact: string;
  /** The characters before and after, as many as there are up to a few dozen. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into `ArticleText.text`, end exclusive. */
  start: number;
  end: number;
}

/** Which text a note or a correction belongs to. */
export interface Home {
  /** The article's address without its fragment. */
  url: string;
  title: string;
}

/** What the reader wrote on a passage. */
export interface Note extends Home {
  id: string;
  place: Place;
  body: string;
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
}

/** Characters of a note at the most; some two thousand words. What is longer is no note on a passage. */
export const LONGEST_NOTE = 12_000;

/** What the reader says that the analysis got wrong, and how it is right. */
export type Change =
  | { kind: 'hide' }
  /** The speaker or source is this actor, by the name that the article's analysis gives; null for nobody known. */
  | { kind: 'speaker'; name: string | null }
  /** It is a claim of another kind. */
  | { kind: 'kind'; to: ClaimKind };

/** A correction of one quote, one claim or one actor; of an actor, every mention is meant. */
export interface Correction extends Home {
  id: string;
  of: 'quote' | 'claim' | 'actor';
  place: Place;
  change: Change;
  /** ISO 8601, UTC. */
  created: string;
}

/** A note or a correction where it stands in the text as it is now; null where its words are not found, and never moved. */
export type Placed<T> = T & { span: Span | null };
