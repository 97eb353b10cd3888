import { expect, test } from 'vitest';
import { canFollow } from '../../src/brief/components/FollowButton.tsx';
import type { State } from '../../src/shared/analysis.ts';

test.each<[state: State, participants: string[], can: boolean, named?: number]>([
  ['planned', ['A', 'B'], false, 1],
  ['planned', ['A', 'B'], true],
  ['cancelled', ['A', 'B'], true],
  ['held', ['A', 'B'], false],
  ['planned', ['A'], false],
  ['planned', [], false],
])('a meeting that is %s with %j can be followed: %s', (state, participants, can, named) => {
  expect(canFollow({ state, participants, named: named ?? participants.length })).toBe(can);
});
