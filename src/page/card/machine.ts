/** How a card came to be open. A pointer's card closes when the pointer leaves; the others stay until dismissed. */
export type OpenedBy = 'pointer' | 'key' | 'touch';

/** The pointer may be away this long on its way from the mark into the card (WCAG 1.4.13, hoverable). */
export const CLOSE_DELAY_MS = 300;

/** What a card is, or will be, open for. Two targets with the same key are the same. */
export interface Target {
  key: string;
}

export interface Shown<T extends Target> {
  target: T;
  by: OpenedBy;
  /** Stays where it is in the view, whatever the reader does elsewhere. */
  pinned: boolean;
}

export interface CardState<T extends Target> {
  shown: Shown<T> | null;
  /** The mark under the pointer whose card is not open yet. */
  dwelling: T | null;
  /** The pointer has left mark and card. */
  leaving: boolean;
  /** Counts the waits; the end of an earlier one means nothing any more. */
  token: number;
}

export type CardEvent<T extends Target> =
  /** The pointer is over a mark. */
  | { type: 'over'; target: T }
  /** The pointer is over neither mark nor card. */
  | { type: 'away' }
  /** The pointer is in the card. */
  | { type: 'inside' }
  /** The pointer is on its way into the card, perhaps over another mark. */
  | { type: 'coming'; target: T | null }
  /** A wait is over. */
  | { type: 'waited'; token: number }
  /** The reader asked for this card. */
  | { type: 'open'; target: T; by: OpenedBy }
  /** The same card says something new, or stands elsewhere. */
  | { type: 'renew'; target: T }
  /** The reader is doing something in the card. */
  | { type: 'stay' }
  | { type: 'pin' }
  /** The reader clicked on something else. */
  | { type: 'elsewhere' }
  /** The reader dismissed it, or what it was about is gone. */
  | { type: 'close' };

export const CLOSED: CardState<never> = { shown: null, dwelling: null, leaving: false, token: 0 };

/** The next state. Pure; an event that changes nothing gives the same state back. */
export function next<T extends Target>(state: CardState<T>, event: CardEvent<T>): CardState<T> {
  const { shown, token } = state;
  switch (event.type) {
    case 'over':
      return goneOver(state, event.target);
    case 'away':
      return goneAway(state);
    case 'inside':
      return settle(state);
    case 'coming':
      // As long as it comes nearer the wait begins anew; where it stops, that is where it wants to be.
      if (!shown || isKept(shown)) return state;
      return { shown, dwelling: event.target, leaving: true, token: token + 1 };
    case 'waited':
      return event.token === token ? waited(state) : state;
    case 'open':
      return { ...opened(event.target, event.by, shown?.pinned ?? false), token: token + 1 };
    case 'renew':
      return shown ? { ...state, shown: { ...shown, target: event.target } } : state;
    case 'stay':
      if (!shown || isKept(shown)) return state;
      return { ...opened(shown.target, 'key', false), token: token + 1 };
    case 'pin':
      if (!shown) return state;
      return { ...opened(shown.target, keptBy(shown), !shown.pinned), token: token + 1 };
    case 'elsewhere':
      return shown?.pinned ? state : closed(state);
    case 'close':
      return closed(state);
  }
}

function goneOver<T extends Target>(state: CardState<T>, target: T): CardState<T> {
  const { shown, dwelling, token } = state;
  // A card that the reader asked for is not taken away by a pointer that happens to lie elsewhere.
  if (shown && isKept(shown)) return state;
  if (shown?.target.key === target.key) return settle(state);
  if (dwelling?.key === target.key) return state;
  return { shown, dwelling: target, leaving: shown !== null, token: token + 1 };
}

function goneAway<T extends Target>(state: CardState<T>): CardState<T> {
  const { shown, dwelling, leaving, token } = state;
  if (shown && !isKept(shown) && (!leaving || dwelling))
    return { shown, dwelling: null, leaving: true, token: token + 1 };
  return dwelling ? { ...state, dwelling: null, token: token + 1 } : state;
}

function waited<T extends Target>(state: CardState<T>): CardState<T> {
  const { dwelling, leaving, token } = state;
  if (dwelling) return { ...opened(dwelling, 'pointer', false), token };
  return leaving ? { ...CLOSED, token } : state;
}

const opened = <T extends Target>(target: T, by: OpenedBy, pinned: boolean) => ({
  shown: { target, by, pinned },
  dwelling: null,
  leaving: false,
});

const closed = <T extends Target>(state: CardState<T>): CardState<T> =>
  state.shown || state.dwelling ? { ...CLOSED, token: state.token + 1 } : state;

/** Whether it stays though the pointer is elsewhere. */
const isKept = ({ by, pinned }: Shown<Target>): boolean => pinned || by !== 'pointer';

/** What is pinned and let go again was asked for. */
const keptBy = ({ by }: Shown<Target>): OpenedBy => (by === 'pointer' ? 'key' : by);

/** Stays as it is: nothing dwells, nothing leaves. */
function settle<T extends Target>(state: CardState<T>): CardState<T> {
  if (!state.dwelling && !state.leaving) return state;
  return { ...state, dwelling: null, leaving: false, token: state.token + 1 };
}

/**
 * The wait that a state calls for, whose end is to be sent back as `waited`; null where it calls for none.
 *
 * @param rest milliseconds that the pointer rests on a mark before its card opens
 */
export function waitOf(
  { dwelling, leaving, token }: CardState<Target>,
  rest: number,
): { token: number; ms: number } | null {
  if (dwelling) return { token, ms: rest };
  return leaving ? { token, ms: CLOSE_DELAY_MS } : null;
}
