import { LABELS } from './shape.ts';

/** The most probable labels of a sequence by the scores of each and of each move; `scores` are overwritten. */
export function bestLabels(scores: Float64Array, moves: Float32Array, opening: Float32Array): Uint8Array {
  const length = scores.length / LABELS;
  const labels = new Uint8Array(length);
  const back = new Uint8Array(scores.length);
  for (let label = 0; label < LABELS && length > 0; label++)
    scores[label] = (scores[label] as number) + (opening[label] as number);
  for (let at = LABELS; at < scores.length; at += LABELS)
    for (let label = 0; label < LABELS; label++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < LABELS; before++) {
        const score = (scores[at - LABELS + before] as number) + (moves[before * LABELS + label] as number);
        if (score > best) {
          best = score;
          back[at + label] = before;
        }
      }
      scores[at + label] = (scores[at + label] as number) + best;
    }
  let label = 0;
  const last = scores.length - LABELS;
  for (let other = 1; other < LABELS && length > 0; other++)
    if ((scores[last + other] as number) > (scores[last + label] as number)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label] ?? 0;
  }
  return labels;
}
