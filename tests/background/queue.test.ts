import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueue } from '../../src/background/queue.ts';

test('tasks of one key run in order and one at a time, whatever they take and whether they fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ key: fc.constantFrom('a', 'b'), fails: fc.boolean() }), { maxLength: 20 }),
      fc.scheduler(),
      async (tasks, scheduler) => {
        const queue = createQueue<string>();
        const done: Record<string, number[]> = { a: [], b: [] };
        const running = new Set<string>();
        const all = tasks.map(({ key, fails }, index) =>
          queue.run(key, async () => {
            expect(running.has(key)).toBe(false);
            running.add(key);
            await scheduler.schedule(Promise.resolve());
            running.delete(key);
            done[key]?.push(index);
            if (fails) throw new Error(`task ${index}`);
            return index;
          }),
        );
        const outcomes = Promise.allSettled(all);
        await scheduler.waitFor(outcomes);
        expect((await outcomes).map(({ status }) => status === 'rejected')).toEqual(
          tasks.map(({ fails }) => fails),
        );
        for (const key of ['a', 'b']) {
          expect(done[key]).toEqual(tasks.flatMap((task, index) => (task.key === key ? index : [])));
        }
      },
    ),
    { numRuns: 50 },
  );
});
