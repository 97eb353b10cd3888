import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  CLOSE_DELAY_MS,
  CLOSED,
  next,
  type Target,
  waitOf,
} from '../../../src/page/card/machine.ts';

/** What the reader's settings may say. */
const REST_MS = 400;
const a: Target = { key: 'a' };
const b: Target = { key: 'b' };
type Step = CardEvent<Target> | 'wait';

/** `wait` is the end of the wait that the state calls for. */
function run(steps: readonly Step[], from: CardState<Target> = CLOSED): CardState<Target> {
  return steps.reduce<CardState<Target>>((state, step) => {
    if (step !== 'wait') return next(state, step);
    const wait = waitOf(state, REST_MS);
    return wait ? next(state, { type: 'waited', token: wait.token }) : state;
  }, from);
}

const over = (target: Target): Step => ({ type: 'over', target });
const away: Step = { type: 'away' };
const inside: Step = { type: 'inside' };
const close: Step = { type: 'close' };
const elsewhere: Step = { type: 'elsewhere' };
const pin: Step = { type: 'pin' };
const stay: Step = { type: 'stay' };
const coming = (target: Target | null): Step => ({ type: 'coming', target });
const open = (by: 'key' | 'touch' | 'pointer'): Step => ({ type: 'open', target: a, by });

describe('the card', () => {
  test.each<[string, Step[], string | null]>([
    ['opens when the pointer rests', [over(a), 'wait'], 'a'],
    ['does not open before', [over(a)], null],
    ['does not open when the pointer passes', [over(a), away, 'wait'], null],
    ['opens for the mark the pointer went on to', [over(a), over(b), 'wait'], 'b'],
    ['stays while the pointer is on its way', [over(a), 'wait', away], 'a'],
    ['stays when the pointer gets into it', [over(a), 'wait', away, inside, 'wait'], 'a'],
    ['closes when the pointer stays away', [over(a), 'wait', away, 'wait'], null],
    ['changes for another mark', [over(a), 'wait', over(b), 'wait'], 'b'],
    [
      'does not change when the pointer crosses another mark into it',
      [over(a), 'wait', over(b), inside, 'wait'],
      'a',
    ],
    ['comes back to its own mark', [over(a), 'wait', away, over(a), 'wait'], 'a'],
    ['closes on Escape', [over(a), 'wait', close], null],
    ['does not open after Escape', [over(a), close, 'wait'], null],
    ['opens at once by key', [open('key')], 'a'],
    ['opened by key, stays when the pointer leaves', [open('key'), away, 'wait'], 'a'],
    ['opened by key, stays when the pointer finds a mark', [open('key'), over(b), 'wait'], 'a'],
    ['opened by touch, stays', [open('touch'), away, 'wait'], 'a'],
    ['stays while the pointer comes nearer over another mark', [over(a), 'wait', coming(b)], 'a'],
    ['stays when the pointer has come over another mark', [over(a), 'wait', coming(b), inside, 'wait'], 'a'],
    ['changes where the pointer stops on its way on another mark', [over(a), 'wait', coming(b), 'wait'], 'b'],
    ['closes where the pointer stops on its way', [over(a), 'wait', coming(null), 'wait'], null],
    ['closes where the pointer turns away', [over(a), 'wait', coming(b), away, 'wait'], null],
    ['pinned, stays when the pointer leaves', [over(a), 'wait', pin, away, 'wait'], 'a'],
    ['pinned, stays when the pointer finds a mark', [over(a), 'wait', pin, over(b), 'wait'], 'a'],
    ['pinned, stays when the reader clicks elsewhere', [over(a), 'wait', pin, elsewhere], 'a'],
    ['pinned, closes when dismissed', [over(a), 'wait', pin, close], null],
    ['unpinned, closes when the reader clicks elsewhere', [over(a), 'wait', pin, pin, elsewhere], null],
    ['closes when the reader clicks elsewhere', [open('key'), elsewhere], null],
    ['stays while the reader does something in it', [over(a), 'wait', stay, away, 'wait'], 'a'],
    ['is not opened by a pin', [pin], null],
    ['opened by a click, closes when the pointer stays away', [open('pointer'), away, 'wait'], null],
  ])('%s', (_rule, steps, key) => {
    expect(run(steps).shown?.target.key ?? null).toBe(key);
  });

  test('waits as long as it should', () => {
    expect(waitOf(run([over(a)]), REST_MS)?.ms).toBe(REST_MS);
    expect(waitOf(run([over(a), 'wait', away]), REST_MS)?.ms).toBe(CLOSE_DELAY_MS);
    expect(waitOf(run([open('key')]), REST_MS)).toBeNull();
    expect(waitOf(CLOSED, REST_MS)).toBeNull();
  });

  test('takes no notice of a wait that was given up', () => {
    const waiting = run([over(a)]);
    const later = run([away, over(b)], waiting);
    expect(next(later, { type: 'waited', token: waiting.token })).toBe(later);
  });
});

const events = fc.array(
  fc.oneof(
    fc.constantFrom<Step>(
      'wait',
      away,
      inside,
      close,
      pin,
      stay,
      elsewhere,
      coming(null),
      coming(b),
      open('key'),
      open('touch'),
      over(a),
      over(b),
    ),
    fc.nat(5).map((token): Step => ({ type: 'waited', token })),
  ),
);

test('whatever happens, Escape closes it for good', () => {
  fc.assert(fc.property(events, (steps) => run([close, 'wait'], run(steps)).shown === null));
});

test('whatever happens, a new wait has a new token', () => {
  fc.assert(
    fc.property(events, (steps) => {
      const seen = new Map<number, number>();
      let state: CardState<Target> = CLOSED;
      for (const step of steps) {
        state = run([step], state);
        const wait = waitOf(state, REST_MS);
        if (!wait) continue;
        expect(seen.get(wait.token) ?? wait.ms).toBe(wait.ms);
        seen.set(wait.token, wait.ms);
      }
    }),
  );
});
