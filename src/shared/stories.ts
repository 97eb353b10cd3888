import type { ActorType, DateRange, EncounterType, Span, State } from './analysis.ts';

/** Somebody who has to be at the table. */
export interface Party {
  name: string;
  type: ActorType;
  wikidata: string | null;
  /** ISO 3166-1 alpha-2 code of the state they act for. */
  side: string | null;
}

/** One occasion that the reader follows from report to report: the next time that these parties meet. */
export interface Story {
  id: string;
  /** What reports may call it; the first names it. */
  types: EncounterType[];
  /** All of them and nobody else. */
  parties: Party[];
  /** ISO 8601 day. What took place earlier is another occasion. */
  after: string;
  /** Where the same parties met before, as written. */
  earlierPlaces: string[];
}

/** A story that the reader follows and an article reports on. */
export interface StoryInArticle {
  id: string;
  type: EncounterType;
  /** Names. */
  parties: string[];
  /** Ids of the encounters in the article's Analysis that are this occasion. */
  encounters: string[];
  /** Set where it is followed from the start, without the reader's doing. */
  ships?: true;
}

/** A place where the reader has read the same article before. */
export interface Sighting {
  url: string;
  title: string;
  /** ISO 8601, UTC. */
  readAt: string;
}

/** What one report told of one occasion. */
export interface StateSighting {
  /** Of the report, without its fragment. */
  url: string;
  title: string;
  /** ISO 8601, as the page told it. */
  published: string | null;
  /** ISO 8601, UTC. */
  readAt: string;
  /** Ids of the followed stories whose occasion it is. */
  stories: string[];
  encounter: {
    type: EncounterType;
    participants: Party[];
    state: State;
    /** Which of several in a row: 2 for "the second summit". Null where the report does not count. */
    ordinal: number | null;
    place: string | null;
    /** Time as written. */
    when: string | null;
    date?: DateRange;
    /** The report's own, whole. */
    sentence: string;
  };
}

/** One report's word on an occasion. */
export interface TrailStep {
  state: State;
  /** ISO 8601: when it was published, else read. */
  day: string;
  /** Whether the day is the one of its publication. */
  isDated: boolean;
  url: string;
  title: string;
  sentence: string;
  /** Whether it is the article that is being read. */
  isHere: boolean;
}

/** How the state of an encounter changed from report to report, the first first. Neighbours differ in their state. */
export interface Trail {
  /** Its id in the article that is being read. */
  encounter: string;
  steps: TrailStep[];
}

/** A paragraph of a known article that a page has in other words, and the page's own paragraph that holds most of it. */
export interface ChangedParagraph {
  /** Counted from 1 in the known article. */
  number: number;
  span: Span;
}

/** A known article that a page holds. Shares lie in [0, 1]. */
export interface ArticleOnPage {
  /** Of a shipped article its id, of one that the reader has read its address. */
  id: string;
  origin: 'shipped' | 'read';
  /** A copy, whole or in part, or no more than a passage, which is told of shipped articles alone. */
  as: 'copy' | 'passage';
  /** When it was published, ISO 8601, as fine as it is known. */
  published: string | null;
  /** Share of the known article's 4-word shingles that the page has. */
  containment: number;
  /** Share of its words that the page has. */
  completeness: number;
  /** Longest run of words that both have. */
  run: number;
  /** How many paragraphs the known article has. */
  paragraphs: number;
  /** Paragraphs that are not on the page, counted from 1. */
  missing: number[];
  changed: ChangedParagraph[];
  /** Latest first. */
  seenBefore: Sighting[];
}
