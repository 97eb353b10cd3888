import { h, render } from 'preact';
import type { Speech } from '../../brief/phrases.ts';
import { Card } from './Card.tsx';
import { copyText } from './clipboard.ts';
import type { CardView } from './content.ts';
import { focusReturn } from './focus.ts';
import { type CardHost, createHost } from './host.ts';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  next,
  type OpenedBy,
  type Target,
  waitOf,
} from './machine.ts';
import { createPlacement, type Placement } from './placement.ts';

/** A mark, or several stacked ones, that a card can be opened for. */
export interface CardTarget extends Target {
  views: readonly CardView[];
  /** The marked words on the live page. */
  ranges: readonly Range[];
  /** Where the reader pointed, viewport pixels; null where no pointer was involved. */
  point: { x: number; y: number } | null;
}

/** The one card of a page. */
export interface HoverCard {
  /** The card's element, which joins the page with the first {@link attach}. */
  element: HTMLElement;
  /** Puts the element into the page, closed, and again where the page has thrown it out. */
  attach(): void;
  /** The page's tone; the stylesheet of the highlights reads it from the element. */
  setTone(tone: 'light' | 'dark'): void;
  send(event: CardEvent<CardTarget>): void;
  /** What the open card is about and how it was opened. */
  shown(): CardState<CardTarget>['shown'];
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
}

/** Draws what the state machine decides, until the signal aborts. */
export function createCard(speech: Speech, onClose: () => void, signal: AbortSignal): HoverCard {
  const host = createHost(document, signal);
  const placement = createPlacement(host, () => send({ type: 'close' }), signal);
  const focus = focusReturn();
  let state: CardState<CardTarget> = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: CardEvent<CardTarget>): void => {
    if (signal.aborted) return;
    const before = state;
    state = next(state, event);
    if (state.token !== before.token) startWait();
    if (state.shown !== before.shown) draw(before.shown?.by ?? null);
  };
  const startWait = (): void => {
    clearTimeout(timer);
    const wait = waitOf(state);
    if (wait) timer = setTimeout(() => send({ type: 'waited', token: wait.token }), wait.ms);
  };
  const draw = (was: OpenedBy | null): void => {
    const { shown } = state;
    if (shown) {
      // The reader's own hand opened it, so focus may go in; a pointer's card leaves focus where it is.
      if (shown.by === 'key' && was !== 'key') focus.remember();
      open(host, placement, shown, speech, () => send({ type: 'close' }));
      return;
    }
    render(null, host.stage);
    host.hide();
    placement.release();
    if (was === 'key') focus.giveBack();
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
    send,
    shown: () => state.shown,
    holds: (event) => event.composedPath().includes(host.element),
  };
}

function open(
  host: CardHost,
  placement: Placement,
  { target, by }: NonNullable<CardState<CardTarget>['shown']>,
  { say }: Speech,
  close: () => void,
): void {
  host.element.toggleAttribute('sheet', by === 'touch');
  const copy = (text: string): Promise<boolean> => copyText(text, host.root);
  render(h(Card, { key: target.key, views: target.views, say, copy, close }), host.stage);
  host.show();
  const card = host.stage.querySelector<HTMLElement>('.card');
  if (!card) return;
  if (by === 'touch') placement.stick(card);
  else placement.hold(card, target);
  if (by === 'key') card.focus({ preventScroll: true });
}
