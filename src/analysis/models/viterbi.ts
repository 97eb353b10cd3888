import { BEFORE, LABELS, mayEnd, OUTSIDE } from './labels.ts';

/** Scores of moving from one label to the next, `LABELS * before + label`. */
export type Transitions = Float32Array;

const UNREACHED = -1e30;

/**
 * Writes the best legal sequence of labels into `labels`, one a token; their scores stand in `emissions`, `LABELS` a token.
 * What stands before and behind is outside any name (Viterbi 1967).
 */
export function decode(emissions: Float32Array, transitions: Transitions, labels: Uint8Array): void {
  const { length } = labels;
  if (room.length < length * LABELS) room = new Uint8Array(length * LABELS * 2);
  const back = room;
  let scores = rowA.fill(UNREACHED);
  let next = rowB;
  scores[OUTSIDE] = 0;
  for (let i = 0; i < length; i++) {
    const row = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let best = UNREACHED;
      let chosen = OUTSIDE;
      for (let k = FROM[label] ?? 0, end = FROM[label + 1] ?? 0; k < end; k++) {
        const before = LEGAL[k] ?? OUTSIDE;
        const score = (scores[before] ?? UNREACHED) + (transitions[before * LABELS + label] ?? 0);
        if (score > best) {
          best = score;
          chosen = before;
        }
      }
      next[label] = best + (emissions[row + label] ?? 0);
      back[row + label] = chosen;
    }
    [scores, next] = [next, scores];
  }
  let label: number = OUTSIDE;
  let best = UNREACHED;
  for (let last = 0; last < LABELS; last++) {
    const score = (scores[last] ?? UNREACHED) + (transitions[last * LABELS + OUTSIDE] ?? 0);
    if (mayEnd(last) && score > best) {
      best = score;
      label = last;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label] ?? OUTSIDE;
  }
}

// One thread, one reading at a time: room that is used again and again.
let room = new Uint8Array(64 * LABELS);
const rowA = new Float32Array(LABELS);
const rowB = new Float32Array(LABELS);
/** The legal labels before each, in one row: those before label `i` stand at `FROM[i] … FROM[i + 1]`. */
const LEGAL = Uint8Array.from(BEFORE.flat());
const FROM = Uint16Array.from([0, ...BEFORE.map((_, i) => BEFORE.slice(0, i + 1).flat().length)]);
