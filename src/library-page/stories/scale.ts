import type { Lane, LaneStep } from './lanes.ts';

/** A step where the chart draws it. */
export interface PlacedStep extends LaneStep {
  /** Percent of the chart's width. */
  x: number;
  /** On which line below the lane its word stands; null where the word is the same as before. */
  row: number | null;
}

export interface PlacedLane extends Lane {
  placed: PlacedStep[];
  /** How many lines of words it has. */
  rows: number;
}

/** The first and last day on the chart and where they stand. */
export interface Chart {
  lanes: PlacedLane[];
  days: { day: string; x: number }[];
}

/** So much of the width is left free at both ends for half a word. Percent. */
const MARGIN = 12;
/** A word takes so much of the width on the narrowest screen. Percent. */
const WORD = 24;

/** Places every step by its day on one scale for all lanes, and its word where no other stands. */
export function placeSteps(lanes: readonly Lane[]): Chart {
  const times = lanes.flatMap(({ steps }) => steps.map(({ day }) => timeOf(day)));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const placeOf = (day: string): number =>
    last === first ? 50 : MARGIN + ((timeOf(day) - first) / (last - first)) * (100 - 2 * MARGIN);
  const days = [...new Set(lanes.flatMap(({ steps }) => steps.map(({ day }) => day.slice(0, 10))))].sort();
  const ends = [...new Set([days[0], days.at(-1)])].filter((day) => day !== undefined);
  return {
    lanes: lanes.map((lane) => {
      const placed = placeWords(lane.steps.map((step) => ({ ...step, x: placeOf(step.day) })));
      return { ...lane, placed, rows: Math.max(0, ...placed.map(({ row }) => (row ?? -1) + 1)) };
    }),
    days: ends.map((day) => ({ day, x: placeOf(day) })),
  };
}

function placeWords(steps: readonly Omit<PlacedStep, 'row'>[]): PlacedStep[] {
  /** Where the last word of each line stands. */
  const taken: number[] = [];
  return steps.map((step, index) => {
    if (step.state === steps[index - 1]?.state) return { ...step, row: null };
    const free = taken.findIndex((x) => step.x - x >= WORD);
    const row = free < 0 ? taken.length : free;
    taken[row] = step.x;
    return { ...step, row };
  });
}

/** Days are compared as days; of what is known by its month alone, its first. */
function timeOf(day: string): number {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? 0 : time;
}
