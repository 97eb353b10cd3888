import type { Actor, Analysis, ArticleText, Claim, Quote, Span, State } from '../shared/analysis.ts';
import { readActors } from './actors/actors.ts';
import type { Reference } from './actors/reference.ts';
import { withSpokenPronouns } from './actors/spoken-pronouns.ts';
import { findSubjects } from './actors/subjects.ts';
import { readClaims } from './claims/claims.ts';
import { readUnnamedSources } from './claims/unnamed/read.ts';
import { resolveDate } from './encounters/dates.ts';
import { type EncounterReading, readEncounters } from './encounters/encounters.ts';
import { StateReader } from './encounters/state/state-reader.ts';
import { stateAt } from './encounters/state-at.ts';
import { readAttributionWeights } from './models/attribution/file.ts';
import { type AttributionReader, createAttributionReader } from './models/attribution/reader.ts';
import type { Relation } from './models/attribution/relation.ts';
import { createKernel } from './models/kernel/create.ts';
import type { Kernel } from './models/kernel/kernel.ts';
import type { Entity, NameRecogniser } from './models/recogniser.ts';
import { createRecogniser } from './models/recogniser.ts';
import { readSyntaxWeights } from './models/syntax/file.ts';
import { createParser, type Parser } from './models/syntax/parser.ts';
import { readNameWeights } from './models/weights.ts';
import { readMeasures } from './positions/measures.ts';
import { readPositions } from './positions/positions.ts';
import { readQuotes } from './quotes/quotes.ts';
import type { ReportingClause } from './quotes/reporting-clause.ts';
import { findReportingClauses } from './quotes/reporting-clauses.ts';
import { settlePronouns } from './quotes/settle-pronouns.ts';
import { settleTags } from './quotes/settle-tags.ts';
import { readDisagreements } from './status/disagreements.ts';
import { readStatus } from './status/status.ts';
import { readTimeline } from './status/timeline.ts';
import { readDocument, type TextDocument } from './text/document.ts';
import { isEnglish } from './text/language.ts';
import { findStretches, quotedTest, type Stretch } from './text/quotation-marks.ts';

/** An Analysis with the steps that led to it; for tools that look inside. */
export interface Reading {
  analysis: Analysis;
  doc: TextDocument;
  /** Everything in quotation marks. */
  stretches: readonly Stretch[];
  /** Every name by its type, sentence by sentence. */
  entities: readonly (readonly Entity[])[];
  references: readonly Reference[];
  clauses: readonly ReportingClause[];
  /** Who says, thinks or wants what, as the trained reader sees it. */
  relations: readonly Relation[];
  /** Every place that speaks of an encounter. */
  encounterMentions: EncounterReading['mentions'];
  /** State of an encounter by its place alone; see {@link stateAt}. */
  stateAt(span: Span): State | null;
}

/** Reads articles. Pure: the same article always gives the same Analysis. */
export interface Analyst {
  analyze(article: ArticleText): Analysis;
  /** {@link analyze} in steps: between two of them whoever asked may do something else. The result is the same. */
  analyzeInSteps(article: ArticleText): Generator<Stage, Analysis, void>;
  /** {@link analyze} with its intermediate steps. */
  read(article: ArticleText): Reading;
  /** Whether the analysis can read this text; see {@link isEnglish}. */
  readsLanguage(text: string, languageTag: string): boolean;
}

/** The files of trained weights that the stages need, as bytes; whoever makes an analyst fetches or reads them. */
export interface Weights {
  /** models/names.bin */
  names: Uint8Array;
  /** models/attribution.bin */
  attribution: Uint8Array;
  /** models/syntax.bin */
  syntax: Uint8Array;
}

/** What the analysis does, in order; named for whoever measures it. */
export type Stage =
  | 'text'
  | 'names'
  | 'attributions'
  | 'actors'
  | 'quotes'
  | 'claims'
  | 'encounters'
  | 'positions and status';

/**
 * Makes an analyst from its weights. Takes some fifty milliseconds, once.
 *
 * @param after is told when a stage is done, for tools that measure
 * @param kernel works out the networks: the fastest that runs here, unless another is asked for
 * @throws RangeError where a file is torn or of another version
 */
export function createAnalyst(
  weights: Weights,
  after: (stage: Stage) => void = () => {},
  kernel: Kernel = createKernel(),
): Analyst {
  const nameWeights = readNameWeights(weights.names);
  const models: Models = {
    names: createRecogniser(nameWeights),
    attribution: createAttributionReader(
      readAttributionWeights(weights.attribution),
      nameWeights.words,
      kernel,
    ),
    syntax: createParser(readSyntaxWeights(weights.syntax), nameWeights.words, kernel),
  };
  const readArticle = (article: ArticleText): Reading => {
    const steps = read(article, models);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      after(step.value);
    }
  };
  return {
    analyze: (article) => readArticle(article).analysis,
    *analyzeInSteps(article) {
      return (yield* read(article, models)).analysis;
    },
    read: readArticle,
    readsLanguage: isEnglish,
  };
}

interface Models {
  names: NameRecogniser;
  attribution: AttributionReader;
  /** For the stages that have to know what governs what. */
  syntax: Parser;
}

/** The seven stages, in order; each is named when it is done. Each sees only what the earlier ones found. */
function* read(
  article: ArticleText,
  { names, attribution, syntax }: Models,
): Generator<Stage, Reading, void> {
  const doc = readDocument(article.text, article.title);
  yield 'text';
  const entities = names.recognise(doc);
  yield 'names';
  const stretches = findStretches(doc.text, doc.paragraphs);
  const quoted = quotedTest(stretches);
  const relations = attribution.read(doc, entities, stretches);
  yield 'attributions';
  const acting = readActors(doc, entities, quoted);
  yield 'actors';
  const { subjects, incidental, lists } = acting;
  const {
    clauses: told,
    references,
    actors: found,
  } = settlePronouns(
    doc,
    findReportingClauses(doc, subjects, quoted),
    acting.references,
    acting.actors,
    quoted,
  );
  const quotes = readQuotes({ doc, stretches, told, relations, references, actors: found });
  const { actors: heard, clauses } = settleTags(doc.text, found, told, quotes);
  const everyone = withSpokenPronouns(doc, heard, quotes, lists, quoted);
  yield 'quotes';
  const claims = readClaims(doc, clauses, quotes, everyone, relations, references);
  const actors = withoutBystanders(everyone, incidental, clauses, quotes, claims);
  const unnamed = readUnnamedSources(doc, actors, references, quotes, claims);
  yield 'claims';
  // Whoever was left out is nobody for the later stages either.
  const present = new Set(actors.map(({ id }) => id));
  const known = references.filter((reference) => reference.actors.every((id) => present.has(id)));
  const knownSubjects = findSubjects(doc.tokens, known);
  const states = new StateReader(doc, syntax);
  const { encounters, mentions } = readEncounters({
    doc,
    actors,
    references: known,
    subjects: knownSubjects,
    quotes,
    claims,
    published: article.published,
    states,
  });
  yield 'encounters';
  const situation = { doc, actors, references: known, subjects: knownSubjects, claims, quotes };
  const { measures, mentions: measureMentions } = readMeasures(situation);
  const positions = readPositions(
    { ...situation, treeOf: (sentence) => states.grammarOf(sentence).tree },
    measureMentions,
  );
  const status = readStatus({ doc, actors, encounters, measures, positions });
  const analysis: Analysis = {
    schema: 1,
    actors,
    quotes,
    claims,
    encounters,
    positions,
    measures,
    status,
    timeline: readTimeline({
      doc,
      encounters,
      measures,
      claims,
      status,
      published: article.published,
      resolveDate,
    }),
    disagreements: readDisagreements({ doc, actors, encounters, measures, positions, claims }),
    unnamed,
  };
  yield 'positions and status';
  return {
    analysis,
    doc,
    stretches,
    entities,
    references,
    clauses,
    relations,
    encounterMentions: mentions,
    stateAt: (span) => stateAt(doc, states, span),
  };
}

/** People mentioned in passing ("protesters") are actors only where they turn out to speak. */
function withoutBystanders(
  actors: readonly Actor[],
  incidental: ReadonlySet<string>,
  clauses: readonly ReportingClause[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
): Actor[] {
  const speaking = new Set([
    ...clauses.flatMap(({ sources }) => sources),
    ...quotes.map(({ speaker }) => speaker),
    ...claims.flatMap(({ source, sources = [] }) => [source, ...sources]),
  ]);
  return actors.filter(({ id }) => !incidental.has(id) || speaking.has(id));
}
