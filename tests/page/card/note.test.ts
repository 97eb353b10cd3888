// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { english } from '../../../src/locales/english.ts';
import type { ActorView, NoteView } from '../../../src/page/card/content/views.ts';
import { Card } from '../../../src/page/card/parts/Card.tsx';
import type { Additions, Doing } from '../../../src/page/card/parts/doing.ts';
import type { Answer } from '../../../src/shared/messages.ts';
import { sayFrom } from '../../../src/shared/words.ts';

afterEach(() => render(null, document.body));

const view = (note: NoteView | null): ActorView => ({
  kind: 'actor',
  subject: { kind: 'actor', id: 'ana' },
  span: [0, 13],
  lang: 'en',
  note,
  wrong: { speakers: null, kind: null },
  tab: 'Ana Lindqvist',
  heading: 'person',
  name: 'Ana Lindqvist',
  role: null,
  side: null,
  aliases: [],
  counts: [],
  stances: [],
  first: null,
  unnamed: false,
  told: null,
});

/** A card whose background answers when the test lets it, and whose page is told of changes when the test does. */
function opened(note: NoteView | null) {
  const asked: { body: string; id: string | undefined }[] = [];
  let settle: ((answer: Answer<{ id: string | null }>) => void) | null = null;
  const additions: Additions = {
    note: (_view, body, id) =>
      new Promise((resolve) => {
        asked.push({ body, id });
        settle = resolve;
      }),
    correct: () => Promise.resolve({ ok: true, value: { id: 'made' } }),
    uncorrect: () => Promise.resolve({ ok: true, value: null }),
  };
  const drafts: Doing['drafts'] = new Map();
  const nothing = (): void => undefined;
  /** As the card is drawn anew for the same subject: what it does is made anew as well. */
  const renew = (now: NoteView | null) =>
    act(() => {
      const doing: Doing = {
        speech: { say: sayFrom(english), locale: 'en' },
        jump: () => true,
        goTo: () => true,
        linkTo: () => Promise.resolve(null),
        copy: () => Promise.resolve(true),
        stay: nothing,
        close: nothing,
        pin: nothing,
        leave: () => false,
        drafts,
        additions,
      };
      render(h(Card, { key: 'ana', views: [view(now)], doing, pinned: false }), document.body);
    });
  const answer = (id: string | null) => act(async () => settle?.({ ok: true, value: { id } }));
  const press = (name: string) =>
    act(() => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!found) throw new Error(`there is no "${name}"`);
      found.click();
    });
  const write = (words: string) =>
    act(() => {
      const field = document.querySelector('textarea');
      if (!field) throw new Error('there is no field');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { asked, answer, press, write, renew, start: () => renew(note) };
}

const said = () => document.querySelector('[role="status"]')?.textContent;
const own = () => document.querySelector('.own p')?.textContent;
const field = () => document.querySelector('textarea')?.value;

const NOTE: NoteView = { id: 'n1', body: 'ask who' };

describe.each(['before', 'after'])('where the page is told %s the background answers', (order) => {
  const both = async (renewed: () => Promise<void>, answered: () => Promise<void>): Promise<void> => {
    await (order === 'before' ? renewed() : answered());
    await (order === 'before' ? answered() : renewed());
  };

  test('a note that goes leaves its message with the way back, and no draft', async () => {
    const card = opened(NOTE);
    await card.start();
    await card.press('Note');
    await card.write('ask who and when');
    await card.press('Delete');
    await both(
      () => card.renew(null),
      () => card.answer(null),
    );
    expect(card.asked).toEqual([{ body: '', id: 'n1' }]);
    expect(said()).toBe('Note deleted');
    expect(own()).toBeUndefined();
    await card.press('Note');
    expect(field()).toBe('');
    await card.press('Undo');
    expect(card.asked.at(-1)).toEqual({ body: 'ask who', id: 'n1' });
    await both(
      () => card.renew(NOTE),
      () => card.answer('n1'),
    );
    expect(said()).toBe('As it was.');
    expect(own()).toBe('ask who');
    expect(field()).toBe('ask who');
  });

  test('a note that is kept says so and is shown', async () => {
    const card = opened(null);
    await card.start();
    await card.press('Note');
    await card.write('ask who');
    await card.press('Save');
    await both(
      () => card.renew(NOTE),
      () => card.answer('n1'),
    );
    expect(said()).toBe('Note saved');
    expect(own()).toBe('ask who');
    await card.press('Note');
    expect(field()).toBe('ask who');
  });
});

test('what is being written stays when the note changes elsewhere, what is not goes along', async () => {
  const card = opened(NOTE);
  await card.start();
  await card.press('Note');
  await card.renew({ id: 'n1', body: 'ask when' });
  expect(field()).toBe('ask when');
  await card.write('ask where');
  await card.renew(NOTE);
  expect(field()).toBe('ask where');
});
