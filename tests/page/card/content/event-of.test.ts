import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/locales/english.ts';
import { encounterOf, eventOf } from '../../../../src/page/card/content/event-of.ts';
import type { Encounter, Span } from '../../../../src/shared/analysis.ts';
import { sayFrom } from '../../../../src/shared/words.ts';

const encounter = (
  id: string,
  evidence: Span[],
  accounts: [source: string | null, evidence: Span][] = [],
): Encounter => ({
  id,
  type: 'summit',
  participants: ['a'],
  place: null,
  when: null,
  state: 'delayed',
  was: null,
  evidence,
  accounts: accounts.map(([source, span]) => ({ source, state: 'no plans', evidence: span })),
  certainty: 'sure',
});

describe('the meeting of a statement', () => {
  test.each<[string, Encounter[], string | null]>([
    ['none', [], null],
    ['none that shares no word', [encounter('x', [[0, 10]])], null],
    ['the one in whose evidence it stands', [encounter('x', [[0, 10]]), encounter('y', [[15, 40]])], 'y'],
    ['the one that shares most', [encounter('x', [[0, 22]]), encounter('y', [[15, 40]])], 'y'],
    [
      'the one that its speaker gives an account of',
      [encounter('x', [[10, 40]]), encounter('y', [[80, 90]], [['me', [20, 24]]])],
      'y',
    ],
    [
      'the one that somebody gives an account of',
      [encounter('x', [[0, 21]]), encounter('y', [[80, 90]], [['you', [20, 24]]])],
      'y',
    ],
  ])('is %s', (_rule, encounters, id) => {
    expect(encounterOf({ encounters }, [20, 30], ['me'])?.id ?? null).toBe(id);
  });

  test('leads elsewhere, and tells where this very statement gives another state', () => {
    const encounters = [
      encounter(
        'x',
        [
          [15, 40],
          [60, 70],
        ],
        [['me', [20, 24]]],
      ),
    ];
    const speech = { say: sayFrom(english), locale: 'en' };
    expect(eventOf({ encounters }, new Map(), [20, 30], ['me'], speech)).toEqual({
      state: 'delayed',
      word: 'Delayed',
      title: 'Summit',
      here: { state: 'no plans', word: 'No plans' },
      to: [60, 70],
    });
  });
});
