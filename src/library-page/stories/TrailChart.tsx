import { useSpeech } from '../../brief/components/speech.ts';
import { formatDay } from '../../brief/dates.ts';
import { ICON_PATHS } from '../../brief/icons.ts';
import { STATE_WORD } from '../../brief/labels.ts';
import type { Speech } from '../../brief/phrases.ts';
import { STATE_TONE } from '../../brief/tones.ts';
import { storyTitle } from '../../surface/tab/story-words.ts';
import type { Lane } from './lanes.ts';
import { type PlacedLane, placeSteps } from './scale.ts';

const TITLE = 18;
const TRACK = 36;
const ROW = 17;
const GAP = 22;
const ICON = 16;

/** How the states of stories went over the days, one lane a story. Time goes from left to right in every language. */
export function TrailChart({ lanes }: { lanes: readonly Lane[] }) {
  const speech = useSpeech();
  const chart = placeSteps(lanes);
  let top = 0;
  const tops = chart.lanes.map(({ rows }) => {
    const here = top;
    top += TITLE + TRACK + rows * ROW + GAP;
    return here;
  });
  const spoken = lanes.map((lane) => alternative(lane, speech)).join('; ');
  return (
    <svg class="trail-chart" role="img" aria-label={spoken} width="100%" height={top + ROW}>
      {chart.lanes.map((lane, index) => (
        <g key={lane.id} class="lane" transform={`translate(0 ${tops[index] ?? 0})`}>
          <text class="lane-title" x="0" y={TITLE - 5}>
            {titleOf(lane, speech)}
          </text>
          <Track lane={lane} />
        </g>
      ))}
      {chart.days.map(({ day, x }) => (
        <text key={day} class="axis" x={`${x}%`} y={top + ROW - 5} text-anchor="middle">
          {formatDay(day, speech.locale)}
        </text>
      ))}
    </svg>
  );
}

function Track({ lane: { placed } }: { lane: PlacedLane }) {
  const { say, locale } = useSpeech();
  const middle = TITLE + TRACK / 2;
  return (
    <>
      <line class="ground" x1="0" x2="100%" y1={middle} y2={middle} />
      {placed.map(({ x, state, url }, index) => {
        const next = placed[index + 1];
        return (
          next && (
            <line
              key={url}
              class={`stretch tone-${STATE_TONE[state]}`}
              x1={`${x}%`}
              x2={`${next.x}%`}
              y1={middle}
              y2={middle}
            />
          )
        );
      })}
      {placed.map(({ x, state, row, day, url }) => (
        <svg key={url} x={`${x}%`} class={`step tone-${STATE_TONE[state]}`} overflow="visible">
          <title>{`${say(STATE_WORD[state])} · ${formatDay(day, locale) ?? day}`}</title>
          <circle cy={middle} r={ICON * 0.72} />
          <path d={ICON_PATHS[state]} transform={`translate(${-ICON / 2} ${middle - ICON / 2})`} />
          {row !== null && (
            <text y={TITLE + TRACK + row * ROW + ROW * 0.6} text-anchor="middle">
              {say(STATE_WORD[state])}
            </text>
          )}
        </svg>
      ))}
    </>
  );
}

/** What a story is called. */
export const titleOf = ({ id, type, parties }: Lane, speech: Speech): string =>
  storyTitle({ id, type, parties, encounters: [] }, speech);

const alternative = (lane: Lane, speech: Speech): string => {
  const { say, locale } = speech;
  const steps = lane.steps.map(({ state, day }) =>
    say('trailStep', say(STATE_WORD[state]), formatDay(day, locale) ?? day),
  );
  return say('libraryLane', titleOf(lane, speech), steps.join(' → '));
};
