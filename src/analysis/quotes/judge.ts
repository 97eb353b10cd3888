import type { Certainty, Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import type { Cue } from './find-cue.ts';
import type { Earlier } from './runs.ts';
import type { TrainedSpeaker } from './trained-speaker.ts';

/*
 * Certainties are measured on PolNeAR's development set and on our gold articles: speakers of `sure` quotations are to
 * be right in 95 of 100, of `likely` ones in 80. A relation's certainty is a logarithm of odds.
 */

/** From here on a trained reader that agrees with a rule makes it sure: right in 98 of 100. */
const AGREES = 1;
/** From here on it makes sure that an utterance goes on, or whom a pronoun means: right in 97 of 100. */
const AGREES_AFAR = 2;
/** From here on its own speaker is likely, where no rule has one: right in 9 of 10. */
const SPEAKS = 0;
/** From here on words too short to be an utterance are one all the same: right in 13 of 14. */
export const UTTERS = 1;

/** Whether the trained reader alone tells who speaks. */
export const speaksSurely = (trained: TrainedSpeaker): boolean => trained.relation.certainty >= SPEAKS;

/**
 * How sure a speaker is that a rule found by a cue. Where the trained reader hears somebody else, or somebody unknown,
 * the rule is right in half of the cases and in fewer where the words are part of the writer's sentence.
 */
export function ruledCertainty(
  doc: TextDocument,
  cue: Cue,
  speaker: string,
  whole: boolean,
  trained?: TrainedSpeaker,
): Certainty {
  if (trained?.actors.includes(speaker) !== true)
    return trained === undefined || (whole && trained.actors.length > 0) ? 'likely' : 'guess';
  const { sourceSpan, order } = cue.clause;
  const pronoun = sourceSpan !== null && /^(?:he|she|they|it)$/i.test(doc.text.slice(...sourceSpan));
  const afar = pronoun || order === 'inherited' || cue.place === 'far';
  return trained.relation.certainty >= (afar ? AGREES_AFAR : AGREES) ? 'sure' : 'likely';
}

/** How sure a speaker is whose utterance goes on without a cue. */
export const runCertainty = (speaker: string, trained?: TrainedSpeaker): Certainty =>
  trained?.actors.includes(speaker) === true && trained.relation.certainty >= AGREES_AFAR ? 'sure' : 'likely';

/**
 * Whether the trained reader's speaker comes before the rule's: where they differ it was right in 13 of 14, the rule in
 * none, as long as it is speech rather than belief or intent. Not where the rule's clause is itself reported ("A said that B called it “…”"): the words are B's.
 */
export function overrules(trained: TrainedSpeaker, cue: Cue, speaker: string): boolean {
  return (
    speaksSurely(trained) &&
    trained.relation.speech >= 0 &&
    trained.actors.length > 0 &&
    !trained.actors.includes(speaker) &&
    !trained.content.some((piece) => within(cue.clause.cue, piece))
  );
}

const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** Whether the trained reader hears somebody else, by a cue of his own, where an utterance seems to go on. */
export const breaksOff = (trained: TrainedSpeaker, { continues }: Stretch, earlier: Earlier): boolean =>
  !continues &&
  trained.relation.certainty >= AGREES &&
  trained.cue !== null &&
  trained.cue[0] >= earlier.end &&
  trained.actors.length > 0 &&
  !trained.actors.includes(earlier.speaker);
