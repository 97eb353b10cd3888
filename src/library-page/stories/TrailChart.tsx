import { useSpeech } from '../../brief/components/speech.ts';
import { ICON_PATHS } from '../../brief/icons.ts';
import { STATE_WORD } from '../../brief/labels.ts';
import type { Speech } from '../../brief/phrases.ts';
import { STATE_TONE } from '../../brief/tones.ts';
import { storyTitle } from '../../surface/tab/story-words.ts';
import { reportDayWords } from '../report-day.ts';
import type { Lane } from './lanes.ts';
import type { PlacedLane, PlacedStep } from './scale.ts';

// Pixels; across, everything is a share of the width.
const TRACK = 36;
/** The word, and the day below it. */
const ROW = 38;
const LINE = 17;
const MIDDLE = TRACK / 2;
const ICON = 16;
const RADIUS = 12;

interface Props {
  lane: PlacedLane;
}

/**
 * What each report told of a story, by days. Time goes from left to right in every language. The line between two
 * reports has no state: nobody told what was then.
 */
export function TrailChart({ lane }: Props) {
  const speech = useSpeech();
  return (
    <svg
      class="trail-chart"
      role="img"
      aria-label={alternative(lane, speech)}
      width="100%"
      height={TRACK + lane.rows * ROW}
    >
      <line class="ground" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {lane.placed.map((step) => (
        <Step key={step.url} step={step} />
      ))}
    </svg>
  );
}

function Step({ step }: { step: PlacedStep }) {
  const speech = useSpeech();
  const { x, state, row, isChange } = step;
  const word = speech.say(STATE_WORD[state]);
  const day = reportDayWords(step, speech);
  const top = TRACK + row * ROW;
  return (
    <svg x={`${x}%`} class={`step tone-${STATE_TONE[state]}`} overflow="visible">
      <title>{speech.say('trailStep', word, day)}</title>
      {row > 0 && <line class="leader" y1={MIDDLE + RADIUS} y2={top} />}
      <circle cy={MIDDLE} r={RADIUS} />
      <path d={ICON_PATHS[state]} transform={`translate(${-ICON / 2} ${MIDDLE - ICON / 2})`} />
      {isChange && (
        <text y={top + LINE * 0.8} text-anchor="middle">
          {word}
        </text>
      )}
      <text class="axis" y={top + LINE * (isChange ? 1.8 : 0.8)} text-anchor="middle">
        {day}
      </text>
    </svg>
  );
}

/** What a story is called. */
export const titleOf = ({ id, type, parties }: Lane, speech: Speech): string =>
  storyTitle({ id, type, parties, encounters: [] }, speech);

function alternative(lane: Lane, speech: Speech): string {
  const steps = lane.steps.map((step) =>
    speech.say('trailStep', speech.say(STATE_WORD[step.state]), reportDayWords(step, speech)),
  );
  return speech.say('trailLabel', steps.join(' → '));
}
