import type { Actor, Quote, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { Relation } from '../models/attribution/relation.ts';
import type { TextDocument } from '../text/document.ts';
import { quotedTest, type Stretch } from '../text/quotation-marks.ts';
import { bySentence, calledIn, type Discourse } from './discourse.ts';
import { isDirect } from './form.ts';
import { UTTERS } from './judge.ts';
import { readLayout } from './layout.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Earlier } from './runs.ts';
import { speakerOf, type Verdict } from './speaker.ts';
import { isOwnedTitle, isTerm, isTitle } from './terms.ts';
import { type TrainedSpeaker, trainedSpeakers } from './trained-speaker.ts';

/** What the stage reads. */
export interface QuoteInput {
  doc: TextDocument;
  stretches: readonly Stretch[];
  /** Every act of reporting. */
  told: readonly ReportingClause[];
  relations: readonly Relation[];
  references: readonly Reference[];
  actors: readonly Actor[];
}

/**
 * Quotations with their speakers. A stretch that no cue reaches, that no earlier utterance carries on, and that is
 * short is a term or a title, not a quotation.
 */
export function readQuotes(input: QuoteInput): Quote[] {
  const { doc, stretches, told, relations, references, actors } = input;
  const discourse: Discourse = {
    doc,
    clauses: bySentence(told),
    references: new Map(references.map((reference) => [reference.first, reference])),
    quoted: quotedTest(stretches),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    isCalled: calledIn(doc),
  };
  const trainedFor = trainedSpeakers(doc, relations, references);
  const quotes: Quote[] = [];
  let earlier: Earlier | undefined;
  const layout = readLayout(doc);
  for (const stretch of layout.utterances(stretches)) {
    const { span } = stretch;
    const trained = trainedFor(span);
    const name = layout.nameFor(stretch);
    const verdict =
      name === undefined
        ? speakerOf(discourse, stretch, trained, earlier)
        : named(layout.speakerOf(name, actors, references));
    // A line of a transcript that has neither marks nor a known speaker is nobody's words.
    if (!discourse.quoted(span[0]) && verdict.speaker === null) continue;
    if (isUnspoken(doc, span, verdict, trained)) continue;
    quotes.push(quoteOf(doc, stretch, verdict));
    earlier =
      verdict.speaker === null
        ? undefined
        : {
            speaker: verdict.speaker,
            paragraph: stretch.paragraph,
            end: endOf(span, verdict),
          };
  }
  return quotes;
}

/** Words that the layout gives to somebody: nothing in the sentence need say so. */
const named = (speaker: string | null): Verdict => ({
  speaker,
  certainty: speaker === null ? 'guess' : 'sure',
  cue: null,
  by: 'layout',
});

/** End of the words or of the tag behind them. */
const endOf = (span: Span, { cue, clause }: Verdict): number =>
  Math.max(span[1], cue?.[1] ?? 0, clause?.sourceSpan?.[1] ?? 0);

/** Terms, titles and words used with reserve. */
function isUnspoken(
  doc: TextDocument,
  span: Span,
  { by }: Verdict,
  trained: TrainedSpeaker | undefined,
): boolean {
  if (by === 'run' || by === 'layout') return false;
  if (isOwnedTitle(doc, span) || (trained === undefined && isTitle(doc, span))) return true;
  if (by === 'cue') return false;
  return isTerm(doc, span) && (trained === undefined || trained.relation.certainty < UTTERS);
}

const quoteOf = (doc: TextDocument, stretch: Stretch, verdict: Verdict): Quote => ({
  span: stretch.span,
  speaker: verdict.speaker,
  cue: verdict.cue,
  form: isDirect(doc, stretch, verdict.clause) ? 'direct' : 'partial',
  certainty: verdict.certainty,
  ...(verdict.force === undefined ? {} : { force: verdict.force }),
  ...(verdict.via === undefined || verdict.via === verdict.speaker ? {} : { via: verdict.via }),
});
