import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTree } from '../../../../src/analysis/models/syntax/spanning-tree.ts';

/** Every way to give `size - 1` nodes a head such that one hangs on the root and all are reached. */
function* trees(size: number, heads: number[] = [-1]): Iterable<number[]> {
  if (heads.length < size) {
    for (let head = 0; head < size; head++) if (head !== heads.length) yield* trees(size, [...heads, head]);
  } else if (isTree(heads)) yield heads;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, node) => {
    let top = node;
    for (let steps = 0; steps < heads.length && top > 0; steps++) top = heads[top] ?? -1;
    return top <= 0;
  });
}

const total = (scores: Float64Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, node) => (node === 0 ? 0 : sum + (scores[node * heads.length + head] ?? 0)), 0);

describe('the best tree', () => {
  test('is no worse than any other', () => {
    const matrix = fc.integer({ min: 2, max: 6 }).chain((size) =>
      fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
        minLength: size * size,
        maxLength: size * size,
      }),
    );
    fc.assert(
      fc.property(matrix, (numbers) => {
        const scores = Float64Array.from(numbers);
        const size = Math.sqrt(numbers.length);
        const found = [...bestTree(scores, size)];
        expect(isTree(found)).toBe(true);
        const best = Math.max(...[...trees(size)].map((heads) => total(scores, heads)));
        expect(total(scores, found)).toBeCloseTo(best, 5);
      }),
      { numRuns: 300 },
    );
  });

  test('of no node and of one', () => {
    expect([...bestTree(new Float64Array(1), 1)]).toEqual([-1]);
    expect([...bestTree(new Float64Array(4), 2)]).toEqual([-1, 0]);
  });

  test('of a long sentence, with as many cycles as there can be', () => {
    const size = 601;
    const scores = new Float64Array(size * size);
    for (let node = 1; node < size; node++) scores[node * size + (node % 2 === 1 ? node + 1 : node - 1)] = 9;
    expect(isTree([...bestTree(scores, size)])).toBe(true);
  });
});
