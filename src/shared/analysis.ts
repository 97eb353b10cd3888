/**
 * The contract: what the analysis says about one article. Other tools rely on these shapes; they change only
 * together with the project's architecture document. All spans are UTF-16 offsets into `ArticleText.text`.
 */

/** Half-open range of UTF-16 offsets into `ArticleText.text`: `[start, end)`. */
export type Span = [start: number, end: number];

/** An article as plain text, however the page spelled it. */
export interface ArticleText {
  url: string;
  title: string;
  byline?: string;
  /** ISO 8601 date or date-time of publication, where the page tells it. */
  published?: string;
  /** BCP 47 tag, or an empty string where unknown. */
  language: string;
  /** Paragraphs joined by a blank line; headings and list items are paragraphs of their own, items begin with "- ". The title is not in it. */
  text: string;
}

/** How outright the text says it. The aim is that `sure` is right in 95 of 100 cases and `likely` in 80. */
export type Certainty = 'sure' | 'likely' | 'guess';

export type ActorType = 'person' | 'country' | 'government' | 'organization' | 'unnamed';

/** Somebody or something that speaks, acts or is addressed in the article. */
export interface Actor {
  id: string;
  name: string;
  type: ActorType;
  /** Role in this article's own words. */
  role: string | null;
  /** ISO 3166-1 alpha-2 code of the state they act for. */
  side: string | null;
  /** Wikidata item, only where it is sure. */
  wikidata: string | null;
  mentions: Span[];
  pronouns: Span[];
  /** How sure `type` and `side` are. */
  certainty?: Certainty;
}

/**
 * What a reporting word makes of the words it reports: the writer's "said" or "claimed", "warned" or "promised". Labels
 * for verbs of one illocutionary point (Searle 1976) that readers of news tell apart.
 */
export type Force =
  | 'says'
  | 'stresses'
  | 'announces'
  | 'confirms'
  | 'admits'
  | 'claims'
  | 'hints'
  | 'denies'
  | 'predicts'
  | 'believes'
  | 'warns'
  | 'threatens'
  | 'promises'
  | 'agrees'
  | 'refuses'
  | 'urges'
  | 'asks'
  | 'proposes'
  | 'accuses'
  | 'criticises'
  | 'praises'
  | 'regrets';

/** A stretch in quotation marks that reports words; in a transcript, a speaker's turn. */
export interface Quote {
  /** With its marks, where it has any. */
  span: Span;
  /** Actor id. */
  speaker: string | null;
  cue: Span | null;
  form: 'direct' | 'partial';
  certainty: Certainty;
  /** Force of its cue; absent where there is none. */
  force?: Force;
  /** Actor id of a carrier that passed the words on. */
  via?: string;
}

export type ClaimKind =
  | 'statement'
  | 'denial'
  | 'demand'
  | 'prediction'
  | 'evaluation'
  | 'proposal'
  | 'refusal';
export type Sourcing = 'named' | 'institutional' | 'anonymous';

/** Indirect reported speech as source, cue and content (the terms of PARC3 and PolNeAR). */
export interface Claim {
  content: Span;
  /** Actor id. */
  source: string | null;
  /** All actor ids, where more than one source makes the claim together. */
  sources?: string[];
  sourceSpan: Span | null;
  cue: Span;
  kind: ClaimKind;
  sourcing: Sourcing;
  /** Actor id of a carrier that passed the words on. */
  via?: string;
  certainty: Certainty;
  /** Force of its cue. */
  force?: Force;
  /** Index in `claims` of the claim in whose content this one stands: A said that B told C. */
  within?: number;
}

/** What an article tells of a source that it does not name, and what it keeps back. */
export interface UnnamedSource {
  /** Actor id; null for "reports" and other words with nobody behind them. */
  actor: string | null;
  /** The fullest words for it. */
  described: Span;
  /** How many they are: "two", "several", "a". */
  number: Span | null;
  /** Whom they work for or belong to: "US", "of the foreign ministry". */
  body: Span | null;
  /** Rank or standing: "senior", "official", "familiar with the matter". */
  rank: Span | null;
  /** Why they are not named: "because he was not authorised to speak". */
  reason: Span | null;
  /** Indices in `claims` and in `quotes` of what they say. */
  claims: number[];
  quotes: number[];
  /** Those of `claims` that no named source in the article bears out. */
  alone: number[];
}

/** State of an encounter at the time of writing. */
export type State =
  | 'held'
  | 'under way'
  | 'scheduled'
  | 'planned'
  | 'proposed'
  | 'delayed'
  | 'cancelled'
  | 'broken off'
  | 'ruled out'
  | 'no plans'
  | 'uncertain';

export type EncounterType = 'summit' | 'meeting' | 'call' | 'talks' | 'visit' | 'conference';

/** A closed interval of calendar days, ISO 8601. */
export interface DateRange {
  from: string;
  to: string;
}

/** One real or possible occasion on which parties meet or speak. */
export interface Encounter {
  id: string;
  type: EncounterType;
  /** Actor ids. */
  participants: string[];
  place: string | null;
  /** Time as written. */
  when: string | null;
  date?: DateRange;
  state: State;
  /** The earlier state or expectation, in the article's words. */
  was: string | null;
  /** The earlier state itself. */
  wasState?: State;
  /** What changed it, in the article's words: "citing the storm", "after the raid". */
  cause?: Span;
  evidence: Span[];
  accounts: Account[];
  certainty: Certainty;
}

/** What one source says of an encounter's state; `source` is null for the writer. */
export interface Account {
  source: string | null;
  state: State;
  evidence: Span;
}

export type Stance =
  | 'supports'
  | 'rejects'
  | 'demands'
  | 'offers'
  | 'withholds'
  | 'accuses'
  | 'threatens'
  | 'agrees';

/** Where an actor stands on something. */
export interface Position {
  actor: string;
  stance: Stance;
  /** Verbatim. */
  object: string;
  /** Actor id. */
  target: string | null;
  evidence: Span;
  /** Id of the agreement or measure that it is about. */
  measure?: string;
}

export type MeasureKind =
  | 'ceasefire'
  | 'agreement'
  | 'treaty'
  | 'sanctions'
  | 'tariffs'
  | 'expulsion'
  | 'aid'
  | 'arms'
  | 'exchange'
  | 'withdrawal'
  | 'closure';

/** State of an agreement or a measure at the time of writing. */
export type MeasureState =
  | 'proposed'
  | 'threatened'
  | 'agreed'
  | 'signed'
  | 'in force'
  | 'withheld'
  | 'broken'
  | 'lifted'
  | 'rejected';

/** What parties agree on, or do to or for each other, short of a meeting. */
export interface Measure {
  id: string;
  kind: MeasureKind;
  /** The words that name it first. */
  span: Span;
  /** Actor ids: who agrees, or who takes it. */
  parties: string[];
  /** Actor id of whom it is aimed at, or is for. */
  target: string | null;
  state: MeasureState;
  evidence: Span;
  /** What each source says of its state; null for the writer. */
  accounts: { source: string | null; state: MeasureState; evidence: Span }[];
}

export type ProcessState =
  | 'advancing'
  | 'agreed'
  | 'holding'
  | 'stalled'
  | 'delayed'
  | 'broken down'
  | 'escalating'
  | 'concluded';

/** State of the process that the headline is about. */
export interface Status {
  subject: string;
  state: ProcessState;
  because: Span;
  /** What made it so, the decisive first. */
  findings?: Finding[];
}

/** One thing found in the article that bears on the status. */
export interface Finding {
  /** `words`: the headline or the lead says so outright. */
  kind: 'encounter' | 'change' | 'position' | 'measure' | 'words';
  span: Span;
  /** What it alone would make of the process. */
  towards: ProcessState;
  /** Id of the encounter or the measure; actor id of a position. */
  of?: string;
}

export interface TimelineItem {
  span: Span;
  when: 'past' | 'now' | 'next';
  date?: DateRange;
  /** Encounter id. */
  encounter?: string;
}

/** Two accounts of one thing, each verbatim. */
export interface Disagreement {
  about: string;
  a: Span;
  b: Span;
  /** Id of the encounter whose accounts they are. */
  encounter?: string;
}

/** Everything the analysis found in one article. */
export interface Analysis {
  schema: 1;
  actors: Actor[];
  quotes: Quote[];
  claims: Claim[];
  encounters: Encounter[];
  positions: Position[];
  /** Agreements and measures, in the order of the text. */
  measures?: Measure[];
  status: Status | null;
  timeline: TimelineItem[];
  disagreements: Disagreement[];
  /** Sources without a name, in the order of the text. */
  unnamed?: UnnamedSource[];
}
