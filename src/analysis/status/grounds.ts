import type { Encounter, Measure, Span } from '../../shared/analysis.ts';
import { type Headline, readHeadline } from './headline.ts';
import { mainEncounter } from './main-encounter.ts';
import { mainMeasure } from './main-measure.ts';
import { indexParties, type PartyIndex } from './parties.ts';
import { isParty, partiesOnSight, partyOf } from './parties-named.ts';
import { LEAD, type TellingSentence, tellingSentences } from './sentences.ts';
import type { StatusInput } from './status-input.ts';

/** Everything that a verdict on the process is taken from. */
export interface Grounds extends StatusInput {
  headline: Headline;
  parties: PartyIndex;
  /** Sides that the headline names, by their actors or as a state. */
  headlineSides: ReadonlySet<string>;
  sentences: readonly TellingSentence[];
  /** From the first sentence to the end of the last that carries the news. */
  lead: Span;
  /** What the headline is about, where it is about one of these. */
  encounter: Encounter | undefined;
  /** Whether it names the encounter's kind, not its parties alone. */
  encounterIsTyped: boolean;
  measure: Measure | undefined;
}

/** Reads the headline and the sentences, and finds what the headline is about. */
export function groundsOf(input: StatusInput): Grounds {
  const headline = readHeadline(input.doc);
  const parties = indexParties(input.doc, input.actors);
  const sentences = tellingSentences(input.doc);
  const lead: Span = [
    sentences[0]?.span[0] ?? 0,
    sentences[Math.min(LEAD, sentences.length) - 1]?.span[1] ?? 0,
  ];
  const main = mainEncounter(headline, input, parties, lead);
  return {
    ...input,
    headline,
    parties,
    headlineSides: new Set([
      ...input.actors
        .filter((actor) => isParty(actor) && parties.namedIn(headline.words, actor.id) === 'itself')
        .map(partyOf),
      ...partiesOnSight(headline.text, [0, headline.text.length]),
    ]),
    sentences,
    lead,
    encounter: main?.encounter,
    encounterIsTyped: main?.typed === true,
    measure: mainMeasure(headline, input.measures, parties),
  };
}
