import { NOTHING, outermost, type Slice, type Spent, slicesOf, spent, within } from './slices.ts';
import type { TraceEvent } from './trace.ts';

/** What one visit of a page cost its main thread. */
export interface Cost {
  /** All that ran in our script, with the style and layout it forced. */
  total: Spent;
  /** Reading the script itself and running it for the first time. */
  starting: Spent;
  /** What ran up to the end of the analysis: the look for an article. */
  finding: Spent;
  /** What ran after it: ranges, registration, the second look at what changed meanwhile. */
  painting: Spent;
  /** Of all this, style and layout that the script forced. */
  forced: Spent;
  /** The browser's own work on the first frame with the marks. */
  frame: Spent;
  /** The longest task with our script in it, milliseconds. */
  longestTask: number;
  /** How many tasks with our script in them are long ones. */
  longTasks: number;
  /** From the script's start, which is the document's idle time, to the first frame after the marks; milliseconds. */
  toPainted: number | undefined;
}

/** The browsers' own limit, above which a task counts as long. */
export const LONG_TASK_MS = 50;

const SCRIPT_URL = /^(?:chrome|moz)-extension:\/\/[^/]+\/page\//;
const CALLS = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall']);
const STARTING = new Set(['EvaluateScript', 'v8.compile']);
const STYLE_AND_LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);
const FRAME = new Set([...STYLE_AND_LAYOUT, 'PrePaint', 'Paint', 'Layerize', 'Commit']);

const isOurCall = ({ name, url }: Slice): boolean => CALLS.has(name) && SCRIPT_URL.test(url);
const isForeignCall = ({ name, url }: Slice): boolean =>
  CALLS.has(name) && url !== '' && !SCRIPT_URL.test(url);

const FREE: Cost = {
  total: NOTHING,
  starting: NOTHING,
  finding: NOTHING,
  painting: NOTHING,
  forced: NOTHING,
  frame: NOTHING,
  longestTask: 0,
  longTasks: 0,
  toPainted: undefined,
};

/**
 * Reads from a trace of one visit what our content script cost the page's main thread.
 *
 * Calls carry the address of their script. What goes on after a promise does not: it runs in a `RunMicrotasks`
 * without any address, which is ours where no other script ran in the same task.
 */
export function costOf(events: readonly TraceEvent[], analysed: boolean): Cost {
  const witness = events.find(
    ({ name, ph, args }) => ph === 'X' && CALLS.has(name) && SCRIPT_URL.test(args?.data?.url ?? ''),
  );
  if (!witness) return FREE;
  const slices = slicesOf(events, witness);
  const start = slices.find(isOurCall)?.start ?? 0;
  const tasks = slices.filter(({ name }) => name === 'RunTask');
  const ours = outermost(ourSlices(slices, tasks, start));
  const starting = ours.filter(({ name }) => STARTING.has(name));
  const rest = ours.filter(({ name }) => !STARTING.has(name));
  const answered = analysed ? endOfAnalysis(events, start) : Number.POSITIVE_INFINITY;
  const painting = rest.filter((slice) => slice.start >= answered);
  const longest = tasksWith(tasks, ours).map((task) => (task.end - task.start) / 1000);
  const commit = slices.find(({ name, end }) => name === 'Commit' && end > (painting[0]?.end ?? Infinity));
  return {
    total: spent(ours),
    starting: spent(starting),
    finding: spent(rest.filter((slice) => slice.start < answered)),
    painting: spent(painting),
    forced: spent(
      outermost(
        within(
          slices.filter(({ name }) => STYLE_AND_LAYOUT.has(name)),
          ours,
        ),
      ),
    ),
    frame: spent(outermost(frameWork(slices, painting[0], commit))),
    longestTask: Math.max(0, ...longest),
    longTasks: longest.filter((ms) => ms > LONG_TASK_MS).length,
    toPainted: commit && (commit.end - start) / 1000,
  };
}

function ourSlices(slices: readonly Slice[], tasks: readonly Slice[], start: number): Slice[] {
  const foreign = tasksWith(tasks, slices.filter(isForeignCall));
  const microtasks = slices.filter((slice) => slice.name === 'RunMicrotasks' && slice.start >= start);
  const notOurs = new Set(within(microtasks, foreign));
  return slices.filter(
    (slice) =>
      isOurCall(slice) || (slice.name === 'RunMicrotasks' && slice.start >= start && !notOurs.has(slice)),
  );
}

/** The outermost tasks in which one of these lies. */
function tasksWith(tasks: readonly Slice[], slices: readonly Slice[]): Slice[] {
  return outermost(tasks).filter(({ start, end }) =>
    slices.some((slice) => slice.start >= start && slice.end <= end),
  );
}

/** The analysis is by far the longest piece of work that a service worker of the extension does. */
function endOfAnalysis(events: readonly TraceEvent[], start: number): number {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'ServiceWorker thread',
  );
  const tasks = threads
    .flatMap((thread) => slicesOf(events, thread))
    .filter((slice) => slice.name === 'RunTask' && slice.start >= start);
  const [longest] = tasks.sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.end ?? Number.POSITIVE_INFINITY;
}

/** What the browser does on its own between the marks and the frame that shows them. */
function frameWork(slices: readonly Slice[], painted: Slice | undefined, commit: Slice | undefined): Slice[] {
  if (!painted || !commit) return [];
  return slices.filter(
    ({ name, start, end }) => FRAME.has(name) && start >= painted.end && end <= commit.end,
  );
}
