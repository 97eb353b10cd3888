import type { State } from '../../../../src/shared/analysis.ts';

/** A sentence, or two, of our own with the words of meeting whose state is asked for. */
export interface StateRow {
  /** The words of meeting stand in double square brackets. */
  text: string;
  /** A cue word stands there that belongs to something else, or the state changes on the way. */
  trap?: true;
  /** Another state that a fair reader could give. */
  also?: State;
  /** Known to be read wrong. */
  miss?: true;
}
