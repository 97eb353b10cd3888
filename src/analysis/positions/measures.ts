import type { Actor, Claim, Measure, Quote, Span } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { type ActOnMeasure, actOn } from './measures-act.ts';
import { measureDeeds } from './measures-deeds.ts';
import { gatherMeasures } from './measures-gather.ts';
import type { FoundMeasure, MeasureMention } from './measures-mention.ts';
import { measureNouns } from './measures-nouns.ts';
import { findParties, type PartyLookup, partiesOf } from './measures-parties.ts';
import { stateFrom } from './measures-state.ts';
import { findVoices, type Voices } from './voices.ts';

/** What the measures stage needs from the earlier ones. */
export interface MeasureInput {
  doc: TextDocument;
  actors: readonly Actor[];
  references: readonly Reference[];
  subjects: Subjects;
  claims: readonly Claim[];
  quotes: readonly Quote[];
}

export interface MeasureReading {
  /** In order of the text. */
  measures: Measure[];
  /** Every place that speaks of one, in order of the text. */
  mentions: { span: Span; measure: string }[];
}

/**
 * The agreements and measures of an article with what each source says of their state. Pure. What no words tell the state
 * of is left out.
 */
export function readMeasures(input: MeasureInput): MeasureReading {
  const { doc, actors } = input;
  const states = new Map(
    actors.flatMap(({ id, type, side }) =>
      type === 'country' && side !== null ? [[side, id] as const] : [],
    ),
  );
  const sides = new Map(actors.map(({ id, side }) => [id, side ?? id]));
  const lookup = findParties(doc, input.references, input.subjects, states);
  const voices = findVoices(input.claims, input.quotes);
  const mentions: MeasureMention[] = [];
  for (const sentence of doc.sentences) {
    if (doc.paragraphs[sentence.paragraph]?.heading === true) continue;
    mentions.push(...mentionsIn(lookup, voices, sentence));
  }
  return gatherMeasures(mentions, (id) => sides.get(id) ?? id);
}

function mentionsIn(lookup: PartyLookup, voices: Voices, sentence: Sentence): MeasureMention[] {
  const { doc } = lookup;
  const complete = (measure: FoundMeasure, act: ActOnMeasure | null): MeasureMention => ({
    ...measure,
    ...partiesOf(lookup, sentence, measure, act),
    state: act === null ? null : stateFrom(act.act, act.mode, measure.kind),
    evidence: act === null ? measure.span : evidenceOf(doc, measure, act),
    source: voices.sourceAt(measure.span[0]),
  });
  const found = [
    ...measureNouns(doc, sentence).map((noun) => complete(noun, actOn(doc, sentence, noun))),
    ...measureDeeds(doc, sentence)
      .map(({ measure, act }) => complete(measure, act))
      // "provides ammunition" without anybody who gives or gets it is a figure of speech.
      .filter(({ kind, parties, target }) => kind !== 'arms' || parties.length > 0 || target !== null),
  ];
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** From the words that tell the state to those that name the measure, or the other way round. */
const evidenceOf = (
  { tokens }: TextDocument,
  { span }: FoundMeasure,
  { first, last }: ActOnMeasure,
): Span => [
  Math.min(span[0], tokens[first]?.start ?? span[0]),
  Math.max(span[1], tokens[last - 1]?.end ?? span[1]),
];
