// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Early, EarlyContext } from '../../src/surface/early/early.ts';
import { useStored } from '../../src/surface/stored.ts';

const fake = vi.hoisted(() => ({ get: vi.fn() }));

vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    storage: {
      session: { get: fake.get },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const HELD: Record<string, string> = { a: 'of a', b: 'of b' };

/** What was asked early knows of "a" alone. */
const early: Early = {
  tab: null,
  origins: undefined,
  held: (_area, key) => (key === 'a' ? { value: HELD[key] } : undefined),
};

const asText = (stored: unknown): string => String(stored);

function Shown({ of }: { of: string | null }) {
  return useStored('session', of, asText).value ?? 'nothing yet';
}

const show = (of: string | null, known: Early | null = early) =>
  act(() => render(h(EarlyContext.Provider, { value: known }, h(Shown, { of })), document.body));

beforeEach(() => {
  fake.get.mockReset();
  fake.get.mockImplementation(async (key: string) => ({ [key]: HELD[key] }));
});
afterEach(() => render(null, document.body));

test('what was asked early is shown at once and not asked again', async () => {
  await show('a');
  expect(document.body.textContent).toBe('of a');
  expect(fake.get).not.toHaveBeenCalled();
});

test('what was not asked early is asked', async () => {
  await show('b');
  await expect.poll(() => document.body.textContent).toBe('of b');
  await show('a', null);
  await expect.poll(() => document.body.textContent).toBe('of a');
});

test('a key that is known later is asked, also where it was asked early', async () => {
  await show(null);
  await show('a');
  await expect.poll(() => document.body.textContent).toBe('of a');
});

test('a key that comes back after another has its own value again', async () => {
  await show('a');
  await show('b');
  await expect.poll(() => document.body.textContent).toBe('of b');
  await show('a');
  await expect.poll(() => document.body.textContent).toBe('of a');
});
