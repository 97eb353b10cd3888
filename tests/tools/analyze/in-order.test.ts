import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../tools/analyze/in-order.ts';

/** A source that counts what was taken from it. */
function counted(length: number): { items: AsyncIterable<number>; taken: () => number } {
  let taken = 0;
  async function* items(): AsyncGenerator<number> {
    while (taken < length) yield taken++;
  }
  return { items: items(), taken: () => taken };
}

describe('inOrder', () => {
  test('keeps the order, whatever order the tasks end in, and never does more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 6 }), async (turns, width) => {
        let underWay = 0;
        let most = 0;
        const results: number[] = [];
        const answers = inOrder(counted(turns.length).items, width, async (item) => {
          most = Math.max(most, ++underWay);
          for (let i = 0; i < (turns[item] ?? 0); i++) await turn();
          underWay--;
          return item;
        });
        for await (const result of answers) results.push(result);
        expect(results).toEqual(turns.map((_, item) => item));
        expect(most).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('whoever takes no results holds back the source', async () => {
    const source = counted(1000);
    const answers = inOrder(source.items, 4, async (item) => item);
    await answers.next();
    for (let i = 0; i < 50; i++) await turn();
    expect(source.taken()).toBeLessThanOrEqual(5);
    await answers.next();
    for (let i = 0; i < 50; i++) await turn();
    expect(source.taken()).toBeLessThanOrEqual(6);
  });

  test('gives a result without waiting for another item', async () => {
    async function* one(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => undefined); // whoever writes waits for the answer
    }
    const answers = inOrder(one(), 8, async (item) => item);
    expect(await answers.next()).toEqual({ done: false, value: 'first' });
  });

  test('what a task throws comes out at its place, and nothing is left unhandled', async () => {
    const results: number[] = [];
    const all = async (): Promise<void> => {
      const answers = inOrder(counted(9).items, 4, async (item) => {
        if (item > 2) throw new Error(`task ${item}`);
        await turn();
        return item;
      });
      for await (const result of answers) results.push(result);
    };
    await expect(all()).rejects.toThrow('task 3');
    expect(results).toEqual([0, 1, 2]);
  });

  test('what the source throws comes out', async () => {
    async function* torn(): AsyncGenerator<number> {
      yield 1;
      throw new Error('torn');
    }
    const all = async (): Promise<void> => {
      for await (const _ of inOrder(torn(), 4, async (item) => item));
    };
    await expect(all()).rejects.toThrow('torn');
  });
});
