import { expect, test } from 'vitest';
import { type Done, sideBySide } from '../../tools/evaluate/side-by-side.ts';

/** Works that end when they are told to, with what was begun, what was told and how many were under way at most. */
function bench() {
  const [begun, told]: [string[], string[]] = [[], []];
  const ends = new Map<string, (how: Done<string>) => void>();
  const work = (name: string): Promise<string> => {
    begun.push(name);
    return new Promise((resolve, reject) => {
      ends.set(name, (how) => ('error' in how ? reject(how.error) : resolve(how.value)));
    });
  };
  const tell = (name: string, done: Done<string>): void => {
    told.push('error' in done ? `${name}: ${String(done.error)}` : `${name} ${done.value}`);
  };
  const end = async (name: string, how: Done<string> = { value: 'done' }): Promise<void> => {
    ends.get(name)?.(how);
    await new Promise(setImmediate);
  };
  return { begun, told, work, tell, end };
}

test('two are worked on at a time, in the order in which they wait; each is told in its turn', async () => {
  const { begun, told, work, tell, end } = bench();
  const all = sideBySide(['c', 'a', 'b', 'd'], 2, work, ['a', 'b', 'c', 'd', 'e'], tell);
  expect(begun).toEqual(['c', 'a']);
  await end('c');
  expect(begun).toEqual(['c', 'a', 'b']);
  expect(told).toEqual([]);
  await end('b');
  expect(told).toEqual([]);
  await end('a');
  expect(told).toEqual(['a done', 'b done', 'c done']);
  await end('d');
  await all;
  expect(told.at(-1)).toBe('d done');
});

test('one that fails is told in its turn, and the others go on', async () => {
  const { begun, told, work, tell, end } = bench();
  const all = sideBySide(['a', 'b'], 1, work, ['a', 'b'], tell);
  await end('a', { error: 'no' });
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  await all;
  expect(told).toEqual(['a: no', 'b done']);
});
