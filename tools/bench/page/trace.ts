/** One event of a browser's trace, as far as it is read. Times are microseconds. */
export interface TraceEvent {
  name: string;
  /** `X` for one with a duration, `M` for what names a thread. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the duration, what the thread had the processor for. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; type?: string } };
}

/** What the figures are read from: tasks, calls into scripts, style, layout and frames. */
export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

/** Reads a trace as the browser hands it over. */
export function readTrace(json: Uint8Array): TraceEvent[] {
  // The browser's own format, documented as "Trace Event Format".
  const { traceEvents } = JSON.parse(new TextDecoder().decode(json)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}
