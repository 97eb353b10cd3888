import type { Measure, MeasureKind } from '../../shared/analysis.ts';
import type { Headline } from './headline.ts';
import type { PartyIndex } from './parties.ts';
import { kindsIn } from './told.ts';

/** How a headline calls a measure of each kind. */
const KIND_WORDS: Readonly<Record<MeasureKind, RegExp>> = {
  ceasefire: /\b(?:cease-?\s?fire|truce|armistice|cessation)/i,
  agreement: /\b(?:agreement|deal|accord|pact|memorandum|settlement|road ?map)/i,
  treaty: /\b(?:treat(?:y|ies)|pact|convention|accord)/i,
  sanctions: /\b(?:sanctions?|embargo|blacklist|asset freeze|travel ban)/i,
  tariffs: /\b(?:tariffs?|duties|trade war)/i,
  expulsion: /\b(?:expel|expuls|ousts?|kicks? out|persona non grata)/i,
  aid: /\b(?:aid|assistance|loans?|grants?|relief|funding)\b/i,
  arms: /\b(?:arms|weapons?|missiles?|tanks?|jets|military aid)\b/i,
  exchange: /\b(?:swap|exchange|prisoners?|hostages?|captives?)\b/i,
  withdrawal: /\b(?:withdr[ae]w|pull-?out|pulls? (?:out|back)|troops)/i,
  closure: /\b(?:clos(?:e|es|ed|ing|ure)|shuts?|blockade)/i,
};

/** The measure that the headline names; of several the one of most parties named there, then the first. */
export function mainMeasure(
  { text, words }: Headline,
  measures: readonly Measure[],
  parties: PartyIndex,
): Measure | undefined {
  const named = ({ parties: takers, target }: Measure): number =>
    [...takers, ...(target === null ? [] : [target])].filter(
      (actor) => parties.namedIn(words, actor) !== null,
    ).length;
  return (
    measures
      // A deal of another kind, as with a witness, is no agreement between parties.
      .filter(
        ({ kind }) => KIND_WORDS[kind].test(text) && (kind !== 'agreement' || kindsIn(text).includes('deal')),
      )
      .reduce<Measure | undefined>(
        (best, measure) => (best === undefined || named(measure) > named(best) ? measure : best),
        undefined,
      )
  );
}
