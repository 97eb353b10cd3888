import type { Dense } from './dense.ts';

/** A convolution of width three: each row gets what is positive of the outcome added to it. */
export interface Convolution {
  /** How far apart the three places are. */
  dilation: number;
  /** Of the rows before, at and behind a place, side by side. */
  mix: Dense;
}

/** One direction of a recurrent layer: what it makes of a row, and of its state before that row. */
export interface Direction {
  input: Dense;
  /** States lie within one either way, and so does its range. */
  state: Dense;
}

/**
 * A layer of gated recurrent units (Cho and others 2014) that reads the rows both ways; the gates of a direction stand
 * behind each other: how much to forget, what to keep, what is new.
 */
export interface Recurrent {
  forward: Direction;
  backward: Direction;
}
