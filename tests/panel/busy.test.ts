import { expect, test } from 'vitest';
import { after, type Doing, IDLE, isBusy } from '../../src/panel/sync/busy.ts';

const doing = (kind: Doing['kind'], at: number): Doing => ({ kind, at });

test.each<[string, Doing[], number, boolean]>([
  ['nobody has touched it', [], 5000, false],
  ['the pointer is over it, however long', [doing('enter', 0)], 99_000, true],
  ['the pointer has left', [doing('enter', 0), doing('leave', 10)], 20, false],
  ['a key was pressed a moment ago', [doing('input', 1000)], 1500, true],
  ['a key was pressed a while ago', [doing('input', 1000)], 3000, false],
  [
    'it was touched, and the finger is gone',
    [doing('enter', 0), doing('input', 5), doing('leave', 9)],
    100,
    true,
  ],
])('%s', (_name, doings, now, busy) => {
  expect(isBusy(doings.reduce(after, IDLE), now)).toBe(busy);
});
