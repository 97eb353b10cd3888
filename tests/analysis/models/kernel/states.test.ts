import { describe, expect, test } from 'vitest';
import { States } from '../../../../src/analysis/models/kernel/states.ts';

const SIZE = 48;
const LONG = 60_000;
/** Numbers for which room may stay, and those behind the last row. */
const MOST = 140_000;

const states = (): States => new States(SIZE);

describe('the room of states', () => {
  test('takes all rows and what kernels work out behind them', () => {
    const own = states();
    for (const count of [1, 30, 3_000, LONG, 4_000, 2]) {
      own.resize(count);
      expect(own.count).toBe(count);
      expect(own.values.length).toBeGreaterThanOrEqual((count + 2) * SIZE);
      expect(own.spare()).toHaveLength(own.values.length);
    }
  });

  test('is used again while texts are about as long', () => {
    const own = states();
    own.resize(1_000);
    const { values } = own;
    for (const count of [1, 999, 1_300, 40]) {
      own.resize(count);
      expect(own.values).toBe(values);
    }
  });

  test('is given back once a long text has been read', () => {
    const own = states();
    own.resize(LONG);
    own.swap();
    own.release();
    expect(own.values.length).toBeLessThan(MOST);
    expect(own.spare().length).toBeLessThan(MOST);
  });

  test('is given back where a short text follows a long one', () => {
    const own = states();
    own.resize(LONG);
    own.spare();
    own.resize(20);
    expect(own.values.length).toBeLessThan(MOST);
    expect(own.spare().length).toBeLessThan(MOST);
  });

  test('rows stay where they are when values and spare room change places', () => {
    const own = states();
    own.resize(2);
    own.spare().fill(7);
    own.values.fill(3);
    own.swap();
    expect(own.values[own.at(1)]).toBe(7);
    own.swap();
    expect(own.values[own.at(1)]).toBe(3);
  });
});
