import { expect, test, vi } from 'vitest';
import type { Reading } from '../../src/page/article/read.ts';
import { createLooking } from '../../src/page/looking.ts';

const READING: Reading = { verdict: 'article', articles: [] };

/** A reading that ends when the test says so. */
function slowReader() {
  const ends: ((reading: Reading) => void)[] = [];
  const read = vi.fn(() => new Promise<Reading>((resolve) => ends.push(resolve)));
  return { read, end: (reading: Reading) => ends.shift()?.(reading) };
}

test('looks one after the other', async () => {
  const { read, end } = slowReader();
  const looking = createLooking(read, () => true, new AbortController().signal);
  const both = Promise.all([looking.look(), looking.look()]);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  end(READING);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  end(READING);
  expect(await both).toEqual([true, true]);
});

test('begins anew where the page has become another, and shows nothing of the first reading', async () => {
  const { read, end } = slowReader();
  const onLook = vi.fn(() => true);
  const looking = createLooking(read, onLook, new AbortController().signal);
  const look = looking.look();
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  looking.restart();
  end(READING);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(onLook).not.toHaveBeenCalled();
  const second: Reading = { verdict: 'unsure', articles: [] };
  end(second);
  await look;
  expect(onLook).toHaveBeenCalledExactlyOnceWith(second);
});

test('hands on why a reading failed, and looks again when asked', async () => {
  const onLook = vi.fn(() => false);
  const read = vi.fn(() => Promise.reject(new Error('too large')));
  const looking = createLooking(read, onLook, new AbortController().signal);
  await looking.look();
  await looking.look();
  expect(onLook.mock.calls).toEqual([[new Error('too large')], [new Error('too large')]]);
});

test('after the end shows nothing', async () => {
  const { read, end } = slowReader();
  const life = new AbortController();
  const onLook = vi.fn(() => true);
  const look = createLooking(read, onLook, life.signal).look();
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  life.abort();
  end(READING);
  expect(await look).toBe(false);
  expect(onLook).not.toHaveBeenCalled();
});
