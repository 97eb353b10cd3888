import { beforeEach, expect, test, vi } from 'vitest';
import { beOnly } from '../../src/page/instance.ts';

const page = new EventTarget();
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));

let isThere: boolean;
beforeEach(() => {
  isThere = true;
  Object.assign(globalThis, { attacheInstance: undefined });
});
const begin = () => beOnly(() => isThere);

test('a second script steps back, and one of the updated extension takes over', () => {
  const first = begin();
  expect(first?.goesOn()).toBe(true);
  expect(begin()).toBeNull();
  isThere = false;
  const second = beOnly(() => true);
  expect(first?.signal.aborted).toBe(true);
  expect(second?.goesOn()).toBe(true);
});

test.each(['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'])(
  'one whose extension is gone ends with the next %s, not before',
  (sign) => {
    const { signal } = begin() ?? {};
    page.dispatchEvent(new Event(sign));
    isThere = false;
    expect(signal?.aborted).toBe(false);
    page.dispatchEvent(new Event(sign));
    expect(signal?.aborted).toBe(true);
  },
);

test('or as soon as it asks whether it goes on', () => {
  const only = begin();
  isThere = false;
  expect(only?.goesOn()).toBe(false);
  expect(only?.signal.aborted).toBe(true);
});
