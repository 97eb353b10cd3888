import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/shared/analysis.ts';
import { analyze, read } from '../read.ts';
import { BROKEN_OFF } from './states/broken-off.ts';
import { CANCELLED } from './states/cancelled.ts';
import { DELAYED } from './states/delayed.ts';
import { HELD } from './states/held.ts';
import { NO_PLANS } from './states/no-plans.ts';
import { NONE } from './states/none.ts';
import { PLANNED } from './states/planned.ts';
import { PROPOSED } from './states/proposed.ts';
import type { StateRow } from './states/row.ts';
import { RULED_OUT } from './states/ruled-out.ts';
import { SCHEDULED } from './states/scheduled.ts';
import { UNCERTAIN } from './states/uncertain.ts';
import { UNDER_WAY } from './states/under-way.ts';

const TABLES: Readonly<Record<State, readonly StateRow[]>> = {
  held: HELD,
  'under way': UNDER_WAY,
  scheduled: SCHEDULED,
  planned: PLANNED,
  proposed: PROPOSED,
  delayed: DELAYED,
  cancelled: CANCELLED,
  'broken off': BROKEN_OFF,
  'ruled out': RULED_OUT,
  'no plans': NO_PLANS,
  uncertain: UNCERTAIN,
};

/** The state that is read at the words in double brackets. */
function stateIn(marked: string): State | null {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return read(marked.replace('[[', '').replace(']]', '')).stateAt([start, end]);
}

describe.each(Object.entries(TABLES))('%s', (state, rows) => {
  test.each(rows.filter(({ miss }) => miss !== true))('$text', ({ text, also }) => {
    expect([state, also]).toContain(stateIn(text));
  });

  test.each(rows.filter(({ miss }) => miss === true))('known miss: $text', ({ text, also }) => {
    expect([state, also]).not.toContain(stateIn(text));
  });

  test('has fifteen sentences that are read right, traps among them', () => {
    const right = rows.filter(({ miss }) => miss !== true);
    expect(right.length).toBeGreaterThanOrEqual(15);
    expect(right.filter(({ trap }) => trap === true).length).toBeGreaterThanOrEqual(3);
  });
});

test.each(NONE)('nobody meets: %s', (text) => {
  expect(analyze(text).encounters).toEqual([]);
});
