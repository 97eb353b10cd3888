import type { ComponentChildren } from 'preact';
import type { Brief } from '../brief.ts';
import type { TrailView } from '../model/trail.ts';
import { countStatements } from '../model/voices.ts';
import { sayCount } from '../phrases.ts';
import type { CalendarExport } from './AddToCalendar.tsx';
import { Disagreements } from './Disagreements.tsx';
import type { Following } from './FollowButton.tsx';
import type { OnShow } from './LineButton.tsx';
import { moveBetweenLines } from './line-keys.ts';
import { Measures } from './Measures.tsx';
import { Meetings } from './Meetings.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Positions } from './Positions.tsx';
import { type Openness, Section } from './Section.tsx';
import { SourcingCard } from './SourcingCard.tsx';
import { StatusBanner } from './StatusBanner.tsx';
import { useSpeech } from './speech.ts';
import { Timeline } from './Timeline.tsx';
import { Unnamed } from './Unnamed.tsx';
import { Voices } from './Voices.tsx';

interface Props {
  brief: Brief;
  openness: Openness;
  following?: Following;
  calendar?: CalendarExport;
  /** How meetings changed from report to report, by encounter id. */
  trails?: ReadonlyMap<string, TrailView>;
  /** What stands beside "Why?". */
  beside?: ComponentChildren;
  /** What stands between the meetings and what follows. */
  afterMeetings?: ComponentChildren;
  /** What stands between the status and the sections. */
  children?: ComponentChildren;
  onShow: OnShow;
}

/** The whole brief. A part that holds nothing is not drawn. */
export function BriefView(props: Props) {
  const { brief, openness, following, calendar, trails, beside, children, onShow } = props;
  const speech = useSpeech();
  const { say } = speech;
  const { status, meetings, voices, measures, positions, unnamed, sourcing } = brief;
  const { timeline, disagreements, nextSteps } = brief;
  const stances = positions.reduce((sum, one) => sum + one.positions.length, 0);
  const moments = timeline.past.length + timeline.now.length + timeline.next.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut between buttons that Tab reaches too.
    <div class="brief" onKeyDown={moveBetweenLines}>
      {status ? (
        <StatusBanner status={status} onShow={onShow}>
          {beside}
        </StatusBanner>
      ) : (
        beside
      )}
      {children}
      {meetings.length > 0 && (
        <Section id="meetings" title={say('sectionMeetings')} count={meetings.length} openness={openness}>
          <Meetings meetings={meetings} following={following} trails={trails} onShow={onShow} />
        </Section>
      )}
      {props.afterMeetings}
      {voices.length > 0 && (
        <Section id="voices" title={say('sectionVoices')} count={countStatements(voices)} openness={openness}>
          <Voices voices={voices} onShow={onShow} />
        </Section>
      )}
      {measures.length > 0 && (
        <Section id="measures" title={say('sectionMeasures')} count={measures.length} openness={openness}>
          <Measures measures={measures} onShow={onShow} />
        </Section>
      )}
      {positions.length > 0 && (
        <Section id="positions" title={say('sectionPositions')} count={stances} openness={openness}>
          <Positions actors={positions} onShow={onShow} />
        </Section>
      )}
      {unnamed.sources.length > 0 && (
        <Section
          id="unnamed"
          title={say('sectionUnnamed')}
          count={sayCount(speech, unnamed.sources.length, 'unnamedSources')}
          openness={openness}
        >
          <Unnamed ledger={unnamed} onShow={onShow} />
        </Section>
      )}
      {sourcing.statements > 0 && (
        <Section id="sourcing" title={say('sectionSourcing')} count={sourcing.statements} openness={openness}>
          <SourcingCard sourcing={sourcing} onShow={onShow} />
        </Section>
      )}
      {moments > 0 && (
        <Section id="timeline" title={say('sectionTimeline')} count={moments} openness={openness}>
          <Timeline timeline={timeline} onShow={onShow} />
        </Section>
      )}
      {disagreements.length > 0 && (
        <Section
          id="disagreements"
          title={say('sectionDisagreements')}
          count={disagreements.length}
          openness={openness}
        >
          <Disagreements all={disagreements} onShow={onShow} />
        </Section>
      )}
      {nextSteps.length > 0 && (
        <Section id="nextSteps" title={say('sectionNextSteps')} count={nextSteps.length} openness={openness}>
          <NextSteps steps={nextSteps} calendar={calendar} onShow={onShow} />
        </Section>
      )}
    </div>
  );
}
