/** What the reader is doing in the panel. */
export interface Doings {
  /** Whether the pointer is over it. */
  pointer: boolean;
  /** When they last pressed, turned the wheel or touched it, milliseconds; null for never. */
  last: number | null;
}

export const IDLE: Doings = { pointer: false, last: null };

/** Whoever has done nothing for so long looks at the page. */
const REST_MS = 2_000;

/** What happened, and when. */
export type Doing = { kind: 'enter' | 'leave' | 'input'; at: number };

/** What the reader is doing after this. */
export function after(doings: Doings, { kind, at }: Doing): Doings {
  if (kind === 'enter') return { ...doings, pointer: true };
  if (kind === 'leave') return { ...doings, pointer: false };
  return { ...doings, last: at };
}

/** Whether the panel must not move under the reader's hands. */
export const isBusy = ({ pointer, last }: Doings, now: number): boolean =>
  pointer || (last !== null && now - last < REST_MS);
