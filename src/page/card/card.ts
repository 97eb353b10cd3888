import { h, render } from 'preact';
import type { Speech } from '../../brief/phrases.ts';
import type { Span } from '../../shared/analysis.ts';
import { copyText } from './clipboard.ts';
import type { CardView } from './content/views.ts';
import { focusReturn } from './focus.ts';
import { createHost } from './host.ts';
import { type CardEvent, type CardState, CLOSED, next, type Shown, type Target, waitOf } from './machine.ts';
import { type Manner, USUAL_MANNER } from './manner.ts';
import { Card } from './parts/Card.tsx';
import type { Additions, Doing } from './parts/doing.ts';
import type { Box } from './place.ts';
import { createPlacement } from './placement.ts';
import { createSpoken, type Spoken } from './spoken.ts';

/** A mark, or several stacked ones, that a card can be opened for. */
export interface CardTarget extends Target {
  views: readonly CardView[];
  /** The marked words on the live page. */
  ranges: readonly Range[];
  /** Where the reader pointed, viewport pixels; null where no pointer was involved. */
  point: { x: number; y: number } | null;
  /** Leads to a place of the same article, this card going along. False where its words are gone. */
  jump(to: Span): boolean;
  /** Leads to a place of the same article and opens the card there. */
  goTo(to: Span): boolean;
  /** See {@link Doing.linkTo}. */
  linkTo(passage: Span): Promise<string | null>;
  /** Null where nothing can be kept. */
  additions: Additions | null;
  /** The same made from what is known now; null where some of it is not there any more. */
  again(): CardTarget | null;
}

/** The one card of a page. */
export interface HoverCard {
  /** The card's element, which joins the page with the first {@link attach}. */
  element: HTMLElement;
  /** Puts the element into the page, closed, and again where the page has thrown it out. */
  attach(): void;
  /** The page's tone; the stylesheet of the highlights reads it from the element. */
  setTone(tone: 'light' | 'dark' | 'sepia'): void;
  setManner(manner: Manner): void;
  send(event: CardEvent<CardTarget>): void;
  /** What the open card is about and how it was opened. */
  shown(): Shown<CardTarget> | null;
  /** Where the open card is. */
  box(): Box | null;
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
  /** Moves the focus into the open card: onto the card itself, or onto the first thing in it that can be pressed. */
  enter(where: 'card' | 'first'): boolean;
  /** Leaves the field that the reader writes in for the card around it; false where they are in none. */
  leaveField(): boolean;
  /** What screen readers are told of the page's marks. */
  spoken: Spoken;
}

/**
 * Draws what the state machine decides, until the signal aborts.
 *
 * @param styles the card's style sheet
 */
export function createCard(
  speech: Speech,
  styles: string,
  onClose: () => void,
  signal: AbortSignal,
): HoverCard {
  const host = createHost(document, styles, signal);
  const isWriting = (): boolean => host.root.activeElement?.matches('textarea, select') === true;
  // What is being written is not lost where its passage has left the view.
  const onGone = (): void => send({ type: isWriting() ? 'pin' : 'close' });
  const placement = createPlacement(host, onGone, signal);
  const focus = focusReturn();
  const drafts = new Map<string, string>();
  let manner = USUAL_MANNER;
  let state: CardState<CardTarget> = CLOSED;
  /** The reader came in by Tab, and goes out again the same way. */
  let isPassing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: CardEvent<CardTarget>): void => {
    if (signal.aborted) return;
    const before = state;
    state = next(state, event);
    if (state.token !== before.token) startWait();
    if (state.shown !== before.shown) draw(before.shown);
  };
  const startWait = (): void => {
    clearTimeout(timer);
    const wait = waitOf(state, manner.hover.delay);
    if (wait) timer = setTimeout(() => send({ type: 'waited', token: wait.token }), wait.ms);
  };
  const cardElement = (): HTMLElement | null => host.stage.querySelector<HTMLElement>('.card');

  const doingFor = ({ jump, goTo, linkTo, additions }: CardTarget): Doing => ({
    speech,
    jump,
    goTo,
    linkTo,
    additions,
    drafts,
    copy: (text) => copyText(text, host.root),
    stay: () => send({ type: 'stay' }),
    close: () => send({ type: 'close' }),
    pin: () => send({ type: 'pin' }),
    leave() {
      const { activeElement } = host.root;
      if (!isPassing || !(activeElement instanceof HTMLElement)) return false;
      activeElement.blur();
      focus.giveBack();
      return true;
    },
  });

  const open = ({ target, by, pinned }: Shown<CardTarget>, was: Shown<CardTarget> | null): void => {
    const stays = host.root.activeElement?.getAttribute('data-stays');
    const isFirst = by === 'key' && !hasFocus();
    if (isFirst) focus.remember();
    host.element.toggleAttribute('sheet', by === 'touch');
    host.stage.style.setProperty('--text-size', String(manner.textSize / 100));
    render(h(Card, { key: target.key, views: target.views, doing: doingFor(target), pinned }), host.stage);
    host.show();
    const card = cardElement();
    if (!card) return;
    const isNew = was?.target.key !== target.key;
    if (by === 'touch') {
      placement.stick(card);
      if (isNew) placement.clear(card, target);
    } else if (!pinned) placement.hold(card, target);
    else if (was?.pinned !== true || isNew) placement.pin(card);
    // The reader's own hand opened it, so the focus goes in; a pointer's card leaves the focus where it is.
    if (by !== 'key' || hasFocus()) return;
    const kept = stays ? card.querySelector<HTMLElement>(`[data-stays="${stays}"]`) : null;
    (kept ?? card).focus({ preventScroll: true });
  };
  const hasFocus = (): boolean => host.stage.contains(host.root.activeElement);

  const draw = (was: Shown<CardTarget> | null): void => {
    if (state.shown) {
      open(state.shown, was);
      return;
    }
    const isIn = hasFocus();
    render(null, host.stage);
    host.hide();
    placement.release();
    isPassing = false;
    if (isIn || was?.by === 'key') focus.giveBack();
    onClose();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, host.stage);
  });

  return {
    element: host.element,
    attach: host.attach,
    setTone: (tone) => host.element.setAttribute('tone', tone),
    setManner(chosen) {
      manner = chosen;
      host.element.setAttribute('palette', manner.palette);
      host.stage.style.setProperty('--text-size', String(manner.textSize / 100));
    },
    send,
    shown: () => state.shown,
    box: () => cardElement()?.getBoundingClientRect() ?? null,
    holds: (event) => event.composedPath().includes(host.element),
    enter(where) {
      const card = state.shown && cardElement();
      if (!card) return false;
      if (!hasFocus()) focus.remember();
      isPassing = where === 'first';
      const first = isPassing ? card.querySelector<HTMLElement>('button') : null;
      (first ?? card).focus({ preventScroll: true });
      send({ type: 'stay' });
      return true;
    },
    leaveField() {
      if (!isWriting()) return false;
      cardElement()?.focus({ preventScroll: true });
      return true;
    },
    spoken: createSpoken(host.root, speech, signal),
  };
}
