/** The steps of the tour, in their order. */
export const STEPS = ['marks', 'card', 'brief'] as const;
export type StepId = (typeof STEPS)[number];

/** Which steps the reader has done, and the one that was done last. */
export interface Progress {
  done: ReadonlySet<StepId>;
  latest: StepId | null;
}

export const NOTHING_DONE: Progress = { done: new Set(), latest: null };

/** The progress when a step is done; the same one where it was done before. */
export function withStep(progress: Progress, step: StepId): Progress {
  if (progress.done.has(step)) return progress;
  return { done: new Set([...progress.done, step]), latest: step };
}

/** Whether all of the tour is done. */
export const isComplete = ({ done }: Progress): boolean => STEPS.every((step) => done.has(step));
