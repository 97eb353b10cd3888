import { type Code, get } from './instructions.ts';
import {
  addDoubles,
  doublesOfIntegers,
  firstHalves,
  load,
  multiplyDoubles,
  secondHalf,
  singlesOf,
} from './vectors.ts';

/** Bytes of two numbers of 64 bits, as half a vector of sums becomes. */
export const HALF = 16;
/** Bytes of the factors, or of the biases, of four outputs. */
export const OUTCOME = 2 * HALF;

/** Two sums as numbers of 64 bits, by the factors and biases of their outputs. */
export const outcomeOf = (sums: Code, factors: number, bias: number, offset: number): Code =>
  addDoubles(multiplyDoubles(doublesOfIntegers(sums), load(get(factors), offset)), load(get(bias), offset));

/** Four numbers of 32 bits that are made of a local's four sums, by the factors and biases at two addresses and so many bytes on. */
export const outcome = (sums: number, factors: number, bias: number, offset = 0): Code =>
  firstHalves(
    singlesOf(outcomeOf(get(sums), factors, bias, offset)),
    singlesOf(outcomeOf(secondHalf(get(sums)), factors, bias, offset + HALF)),
  );
