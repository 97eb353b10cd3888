import { useSpeech } from '../../brief/components/speech.ts';
import { formatDay } from '../../brief/dates.ts';
import { ICON_PATHS } from '../../brief/icons.ts';
import { STATE_WORD } from '../../brief/labels.ts';
import type { Speech } from '../../brief/phrases.ts';
import { STATE_TONE } from '../../brief/tones.ts';
import { storyTitle } from '../../surface/tab/story-words.ts';
import type { Lane } from './lanes.ts';
import type { Chart, PlacedLane, PlacedStep } from './scale.ts';

// Pixels; across, everything is a share of the width.
const TRACK = 36;
const ROW = 18;
const MIDDLE = TRACK / 2;
const ICON = 16;
const RADIUS = 12;

interface Props {
  lane: PlacedLane;
  days: Chart['days'];
}

/** How the state of one story went over the days. Time goes from left to right in every language. */
export function TrailChart({ lane, days }: Props) {
  const speech = useSpeech();
  const below = TRACK + lane.rows * ROW;
  return (
    <svg
      class="trail-chart"
      role="img"
      aria-label={alternative(lane, speech)}
      width="100%"
      height={below + ROW}
    >
      <line class="ground" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {lane.placed.map(({ x, state, url }, index) => {
        const to = lane.placed[index + 1]?.x;
        if (to === undefined) return null;
        const tone = `stretch tone-${STATE_TONE[state]}`;
        return <line key={url} class={tone} x1={`${x}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />;
      })}
      {lane.placed.map((step) => (
        <Step key={step.url} step={step} />
      ))}
      {days.map(({ day, x }) => (
        <text key={day} class="axis" x={`${x}%`} y={below + ROW - 5} text-anchor="middle">
          {formatDay(day, speech.locale)}
        </text>
      ))}
    </svg>
  );
}

function Step({ step: { x, state, row, day } }: { step: PlacedStep }) {
  const { say, locale } = useSpeech();
  const word = say(STATE_WORD[state]);
  return (
    <svg x={`${x}%`} class={`step tone-${STATE_TONE[state]}`} overflow="visible">
      <title>{say('trailStep', word, formatDay(day, locale) ?? day)}</title>
      <circle cy={MIDDLE} r={RADIUS} />
      <path d={ICON_PATHS[state]} transform={`translate(${-ICON / 2} ${MIDDLE - ICON / 2})`} />
      {row !== null && (
        <text y={TRACK + (row + 0.65) * ROW} text-anchor="middle">
          {word}
        </text>
      )}
    </svg>
  );
}

/** What a story is called. */
export const titleOf = ({ id, type, parties }: Lane, speech: Speech): string =>
  storyTitle({ id, type, parties, encounters: [] }, speech);

function alternative(lane: Lane, speech: Speech): string {
  const { say, locale } = speech;
  const steps = lane.steps.map(({ state, day }) =>
    say('trailStep', say(STATE_WORD[state]), formatDay(day, locale) ?? day),
  );
  return say('trailLabel', steps.join(' → '));
}
