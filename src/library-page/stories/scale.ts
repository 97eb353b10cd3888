import type { Lane, LaneStep } from './lanes.ts';

/** A step where the chart draws it. */
export interface PlacedStep extends LaneStep {
  /** Percent of the chart's width. */
  x: number;
  /** On which line below the lane its words stand. */
  row: number;
  /** Whether it tells another state than the one before. */
  isChange: boolean;
}

export interface PlacedLane extends Lane {
  placed: PlacedStep[];
  /** How many lines of words it has. */
  rows: number;
}

/** So much of the width is left free at both ends for half a word. Percent. */
const MARGIN = 12;
/** Words take so much of the width on the narrowest screen. Percent. */
const WORD = 26;
/** A dot takes so much there: reports of one day stand beside each other. Percent. */
const DOT = 9;

/** Places every step by its day on one scale for all lanes, no dot on another, and its words where no others stand. */
export function placeSteps(lanes: readonly Lane[]): PlacedLane[] {
  const times = lanes.flatMap(({ steps }) => steps.map(({ day }) => timeOf(day)));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const placeOf = (day: string): number =>
    last === first ? 50 : MARGIN + ((timeOf(day) - first) / (last - first)) * (100 - 2 * MARGIN);
  return lanes.map((lane) => {
    const places = apart(lane.steps.map(({ day }) => placeOf(day)));
    const placed = placeWords(lane.steps, places);
    return { ...lane, placed, rows: Math.max(0, ...placed.map(({ row }) => row + 1)) };
  });
}

/** Moves places in a row apart, as little as it takes; where there is no room for all, they stand evenly. */
function apart(places: readonly number[]): number[] {
  const most = 100 - MARGIN;
  const gap = Math.min(DOT, (most - MARGIN) / Math.max(1, places.length - 1));
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -gap) + gap));
  let limit = most;
  return moved
    .reverse()
    .map((place) => {
      const kept = Math.max(MARGIN, Math.min(place, limit));
      limit = kept - gap;
      return kept;
    })
    .reverse();
}

function placeWords(steps: readonly LaneStep[], places: readonly number[]): PlacedStep[] {
  /** Where the last words of each line stand. */
  const taken: number[] = [];
  return steps.map((step, index) => {
    const x = places[index] ?? MARGIN;
    const free = taken.findIndex((before) => x - before >= WORD);
    const row = free < 0 ? taken.length : free;
    taken[row] = x;
    return { ...step, x, row, isChange: step.state !== steps[index - 1]?.state };
  });
}

/** Days are compared as days; of what is known by its month alone, its first. */
function timeOf(day: string): number {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? 0 : time;
}
