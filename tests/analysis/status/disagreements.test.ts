import { describe, expect, test } from 'vitest';
import { readDisagreements } from '../../../src/analysis/status/disagreements.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import type { Account, Encounter, Measure, Position, Span, State } from '../../../src/shared/analysis.ts';

const TEXT =
  'Lima says the talks are on. Nairobi says that they are off. The summit had been planned for May. A third voice.';
const doc = readDocument(TEXT, '');

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const [ON, OFF, EARLIER, THIRD] = [
  at('the talks are on'),
  at('they are off'),
  at('planned for May'),
  at('A third voice'),
];

const account = (source: string | null, state: State, evidence: Span): Account => ({
  source,
  state,
  evidence,
});

const encounter = (state: State, accounts: Account[], more: Partial<Encounter> = {}): Encounter => ({
  id: 'e1',
  type: 'talks',
  participants: [],
  place: null,
  when: null,
  state,
  was: null,
  evidence: [],
  accounts,
  certainty: 'sure',
  ...more,
});

const of = (encounters: Encounter[], positions: Position[] = [], measures: Measure[] = []) =>
  readDisagreements({ doc, actors: [], encounters, measures, positions, claims: [] });

describe('accounts of one encounter', () => {
  test('two that cannot both be true are a pair, and tell which encounter they are about', () => {
    expect(
      of([encounter('uncertain', [account('lima', 'planned', ON), account('nairobi', 'ruled out', OFF)])]),
    ).toEqual([{ about: 'talks', a: ON, b: OFF, encounter: 'e1' }]);
  });

  test.each<[name: string, Encounter]>([
    [
      'a source and itself',
      encounter('cancelled', [account('lima', 'planned', ON), account('lima', 'ruled out', OFF)]),
    ],
    [
      'two words for one thing',
      encounter('cancelled', [account('lima', 'cancelled', ON), account('nairobi', 'ruled out', OFF)]),
    ],
    [
      'delayed and no plans, denied by nobody',
      encounter('delayed', [account(null, 'delayed', ON), account('lima', 'no plans', OFF)]),
    ],
    [
      'what was planned and what is now',
      encounter('cancelled', [account('lima', 'planned', EARLIER), account('nairobi', 'cancelled', OFF)]),
    ],
    [
      'its earlier state, as it is known',
      encounter('cancelled', [account('lima', 'scheduled', ON), account(null, 'cancelled', OFF)], {
        wasState: 'scheduled',
      }),
    ],
    [
      'its earlier words',
      encounter('cancelled', [account('lima', 'planned', ON), account(null, 'cancelled', OFF)], {
        was: 'the talks are on',
      }),
    ],
    [
      'one stretch read twice',
      encounter('uncertain', [
        account('lima', 'planned', ON),
        account('nairobi', 'ruled out', [ON[0] + 2, ON[1]]),
      ]),
    ],
    [
      'two hopes',
      encounter('planned', [account('lima', 'planned', ON), account('nairobi', 'proposed', OFF)]),
    ],
  ])('no pair: %s', (_name, given) => {
    expect(of([given])).toEqual([]);
  });
});

const position = (actor: string, stance: Position['stance'], evidence: Span, measure?: string): Position => ({
  actor,
  stance,
  object: 'the plan',
  target: null,
  evidence,
  ...(measure === undefined ? {} : { measure }),
});

test('opposed positions on one measure are a pair wherever they stand', () => {
  expect(
    of([], [position('lima', 'supports', ON, 'm1'), position('nairobi', 'rejects', THIRD, 'm1')]),
  ).toHaveLength(1);
  expect(
    of([], [position('lima', 'supports', ON, 'm1'), position('nairobi', 'rejects', THIRD, 'm2')]),
  ).toEqual([]);
  expect(of([], [position('lima', 'supports', ON), position('nairobi', 'rejects', THIRD)])).toEqual([]);
});

test('what somebody wanted before contradicts nobody now', () => {
  expect(
    of([], [position('lima', 'supports', EARLIER, 'm1'), position('nairobi', 'rejects', THIRD, 'm1')]),
  ).toEqual([]);
});

test('a truce that one side calls broken and the other kept', () => {
  const truce: Measure = {
    id: 'm1',
    kind: 'ceasefire',
    span: ON,
    parties: [],
    target: null,
    state: 'in force',
    evidence: ON,
    accounts: [
      { source: 'lima', state: 'in force', evidence: ON },
      { source: 'nairobi', state: 'broken', evidence: OFF },
    ],
  };
  expect(of([], [], [truce])).toEqual([{ about: 'ceasefire', a: ON, b: OFF }]);
  const told = (source: string | null): Measure => ({
    ...truce,
    accounts: truce.accounts.map((one, i) => (i === 0 ? { ...one, source } : one)),
  });
  // The writer is no party, and one party does not contradict itself.
  expect(of([], [], [told(null)])).toEqual([]);
  expect(of([], [], [told('nairobi')])).toEqual([]);
});
