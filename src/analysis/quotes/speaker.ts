import type { Certainty, Force, Span } from '../../shared/analysis.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import { ledByColon } from './colon.ts';
import { isDenied } from './denied.ts';
import type { Discourse } from './discourse.ts';
import { type Cue, findCue } from './find-cue.ts';
import { isDirect } from './form.ts';
import { breaksOff, overrules, ruledCertainty, runCertainty, speaksSurely } from './judge.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { addedBehind, carriesOn, type Earlier, reportedBefore } from './runs.ts';
import { meantInstead } from './tag-pronoun.ts';
import type { TrainedSpeaker } from './trained-speaker.ts';

/** Who speaks a stretch, and how that is known. */
export interface Verdict {
  speaker: string | null;
  certainty: Certainty;
  /** Where the text says so. */
  cue: Span | null;
  clause?: ReportingClause;
  via?: string;
  force?: Force;
  /** How the speaker was found; `none` where nothing tells of one. */
  by: 'cue' | 'run' | 'trained' | 'layout' | 'none';
}

const NOBODY: Verdict = {
  speaker: null,
  certainty: 'guess',
  cue: null,
  by: 'none',
};

/** Asks in turn: the clause of reporting, the utterance before, the trained reader, what leads to a colon, the sentences around. */
export function speakerOf(
  discourse: Discourse,
  stretch: Stretch,
  trained: TrainedSpeaker | undefined,
  earlier: Earlier | undefined,
): Verdict {
  const { doc } = discourse;
  if (isDenied(doc, stretch.span)) return NOBODY;
  const cue = findCue(discourse, stretch);
  if (cue !== undefined) return byCue(discourse, stretch, cue, trained);
  if (
    earlier !== undefined &&
    carriesOn(discourse, stretch, earlier) &&
    !(trained !== undefined && breaksOff(trained, stretch, earlier))
  ) {
    return {
      speaker: earlier.speaker,
      certainty: runCertainty(earlier.speaker, trained),
      cue: null,
      by: 'run',
    };
  }
  const read = byTraining(discourse, stretch, trained);
  if (read !== undefined) return read;
  const near =
    ledByColon(discourse, stretch) ?? addedBehind(discourse, stretch) ?? reportedBefore(discourse, stretch);
  return near === null ? NOBODY : { speaker: near, certainty: 'likely', cue: null, by: 'run' };
}

function byCue(
  discourse: Discourse,
  stretch: Stretch,
  cue: Cue,
  trained: TrainedSpeaker | undefined,
): Verdict {
  const { span } = stretch;
  // The contract of clauses learns of carriers and forces; those without them stay valid.
  const clause: ReportingClause & { via?: string; force?: Force } = cue.clause;
  const via = clause.via ?? cue.carrier;
  const told: Verdict = {
    speaker: clause.sources[0] ?? null,
    certainty: 'guess',
    cue: clause.cue,
    clause,
    by: 'cue',
    ...(via === undefined ? {} : { via }),
    ...(clause.force === undefined ? {} : { force: clause.force }),
  };
  const instead = meantInstead(discourse, span, clause);
  if (instead !== undefined)
    return { ...told, speaker: instead, certainty: instead === null ? 'guess' : 'likely' };
  if (told.speaker === null) {
    const speaker = trained !== undefined && speaksSurely(trained) ? trained.actors[0] : undefined;
    return speaker === undefined ? told : { ...told, speaker, certainty: 'likely' };
  }
  if (trained !== undefined && overrules(trained, cue, told.speaker)) {
    return {
      speaker: trained.actors[0] ?? null,
      certainty: 'likely',
      cue: trained.cue,
      by: 'trained',
    };
  }
  return {
    ...told,
    certainty: ruledCertainty(
      discourse.doc,
      cue,
      told.speaker,
      isDirect(discourse.doc, stretch, clause),
      trained,
    ),
  };
}

function byTraining(
  discourse: Discourse,
  { span }: Stretch,
  trained: TrainedSpeaker | undefined,
): Verdict | undefined {
  const speaker = trained?.actors[0];
  if (trained === undefined || speaker === undefined || isBeforeColon(discourse, trained)) return undefined;
  // A cue inside the words is the speaker's own verb, not the writer's.
  const cue =
    trained.cue !== null && (trained.cue[1] <= span[0] || trained.cue[0] >= span[1]) ? trained.cue : null;
  return {
    speaker,
    certainty: speaksSurely(trained) ? 'likely' : 'guess',
    cue,
    by: 'trained',
  };
}

/** "… an attack on Reis: “…”": whoever stands before the colon behind a preposition is spoken of, not speaking. */
function isBeforeColon(
  { doc: { tokens } }: Discourse,
  { relation: { source, cue } }: TrainedSpeaker,
): boolean {
  const before = tokens[(source[0] ?? 0) - 1]?.lower ?? '';
  return tokens[cue[0] ?? -1]?.text === ':' && PREPOSITIONS.has(before);
}
