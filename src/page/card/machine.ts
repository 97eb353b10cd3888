/** How a card came to be open. A pointer's card closes when the pointer leaves; the others stay until dismissed. */
export type OpenedBy = 'pointer' | 'key' | 'touch';

/** The pointer rests this long on a mark before its card opens (Page Previews waits about as long). */
export const OPEN_DELAY_MS = 300;
/** The pointer may be away this long on its way from the mark into the card (WCAG 1.4.13, hoverable). */
export const CLOSE_DELAY_MS = 300;

/** What a card is, or will be, open for. Two targets with the same key are the same. */
export interface Target {
  key: string;
}

export interface CardState<T extends Target> {
  shown: { target: T; by: OpenedBy } | null;
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
  /** A wait is over. */
  | { type: 'waited'; token: number }
  /** The reader asked for this card. */
  | { type: 'open'; target: T; by: OpenedBy }
  /** The reader dismissed it, or what it was about is gone. */
  | { type: 'close' };

export const CLOSED: CardState<never> = { shown: null, dwelling: null, leaving: false, token: 0 };

/** The next state. Pure; an event that changes nothing gives the same state back. */
export function next<T extends Target>(state: CardState<T>, event: CardEvent<T>): CardState<T> {
  const { shown, dwelling, leaving, token } = state;
  switch (event.type) {
    case 'over':
      // A card that the reader asked for is not taken away by a pointer that happens to lie elsewhere.
      if (shown && shown.by !== 'pointer') return state;
      if (shown?.target.key === event.target.key) return settle(state);
      if (dwelling?.key === event.target.key) return state;
      return { shown, dwelling: event.target, leaving: shown !== null, token: token + 1 };
    case 'away':
      if (shown?.by === 'pointer' && !leaving)
        return { shown, dwelling: null, leaving: true, token: token + 1 };
      return dwelling ? { ...state, dwelling: null, token: token + 1 } : state;
    case 'inside':
      return settle(state);
    case 'waited':
      if (event.token !== token) return state;
      if (dwelling)
        return { shown: { target: dwelling, by: 'pointer' }, dwelling: null, leaving: false, token };
      return leaving ? { ...CLOSED, token } : state;
    case 'open':
      return {
        shown: { target: event.target, by: event.by },
        dwelling: null,
        leaving: false,
        token: token + 1,
      };
    case 'close':
      return shown || dwelling ? { ...CLOSED, token: token + 1 } : state;
  }
}

/** Stays as it is: nothing dwells, nothing leaves. */
function settle<T extends Target>(state: CardState<T>): CardState<T> {
  if (!state.dwelling && !state.leaving) return state;
  return { ...state, dwelling: null, leaving: false, token: state.token + 1 };
}

/** The wait that a state calls for, whose end is to be sent back as `waited`; null where it calls for none. */
export function waitOf({
  dwelling,
  leaving,
  token,
}: CardState<Target>): { token: number; ms: number } | null {
  if (dwelling) return { token, ms: OPEN_DELAY_MS };
  return leaving ? { token, ms: CLOSE_DELAY_MS } : null;
}
