import type { Answer } from './answer.ts';
import { NOTHING, progressLine, withAnswer } from './progress.ts';

/** Where a meter writes: standard error. */
export interface Display {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** A terminal's line is written anew no more often than this, milliseconds: often enough to be seen to live. */
const EVERY = 500;

/** Takes the line back to its beginning and empties it. */
const ANEW = '\r\u001b[K';

/** Tells how far the stream is: in one line that changes on a terminal, elsewhere only at the end. `now` is a clock in milliseconds. */
export function meter(
  display: Display,
  now: () => number,
): { written: (answer: Answer) => void; end: () => void } {
  const begun = now();
  let progress = NOTHING;
  let shown = begun;
  const line = (): string => progressLine(progress, now() - begun);
  return {
    written: (answer) => {
      progress = withAnswer(progress, answer);
      if (!display.isTTY || now() - shown < EVERY) return;
      shown = now();
      display.write(`${ANEW}${line()}`);
    },
    end: () => {
      display.write(`${display.isTTY ? ANEW : ''}${line()}\n`);
    },
  };
}
