import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { type Counts, countsOf } from './model/counts.ts';
import { type DisagreementView, disagreementViews } from './model/disagreements.ts';
import { type MeasureView, measureViews } from './model/measures.ts';
import { type MeetingView, meetingViews, nextSteps } from './model/meetings.ts';
import { type ActorPositions, positionsByActor } from './model/positions.ts';
import { type Sourcing, sourcingOf } from './model/sourcing.ts';
import { type StatusView, statusView } from './model/status.ts';
import { type Timeline, timelineOf } from './model/timeline.ts';
import { type UnnamedLedger, unnamedLedger } from './model/unnamed.ts';
import { type Voice, voicesOf } from './model/voices.ts';

/**
 * An article's brief, ready to be drawn or written out. Every line in it is a slice of the article with its
 * span; everything else is a name or a member of a closed list.
 */
export interface Brief {
  status: StatusView | null;
  meetings: MeetingView[];
  voices: Voice[];
  measures: MeasureView[];
  positions: ActorPositions[];
  sourcing: Sourcing;
  unnamed: UnnamedLedger;
  timeline: Timeline;
  disagreements: DisagreementView[];
  nextSteps: MeetingView[];
  counts: Counts;
  /** Whether the article tells of any diplomatic event or process. */
  diplomatic: boolean;
}

/** Never throws: what does not fit the text is left out. */
export function briefOf(article: ArticleText, analysis: Analysis): Brief {
  const meetings = meetingViews(article, analysis);
  const status = statusView(article, analysis);
  return {
    status,
    meetings,
    voices: voicesOf(article, analysis),
    measures: measureViews(article, analysis),
    positions: positionsByActor(article, analysis),
    sourcing: sourcingOf(article, analysis),
    unnamed: unnamedLedger(article, analysis),
    timeline: timelineOf(article, analysis, meetings),
    disagreements: disagreementViews(article, analysis),
    nextSteps: nextSteps(meetings),
    counts: countsOf(analysis),
    diplomatic: status !== null || meetings.length > 0,
  };
}
