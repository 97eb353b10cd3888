import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findArticle } from '../../src/library/articles.ts';
import { withDatabase } from '../../src/library/database.ts';
import { readEverything } from '../../src/library/everything.ts';
import { forgetArticle, restoreArticle } from '../../src/library/forget-article.ts';
import { noteReading } from '../../src/library/note-reading.ts';
import { holdingsOf, latestQuotes, readArticles, readingsOf } from '../../src/library/overview.ts';
import { MOST_READINGS, type Reading, withReading } from '../../src/library/reading.ts';
import { DAY, entry, reading, statement } from './make.ts';

const URL_A = 'https://news.example/a';
const URL_B = 'https://news.example/b';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.restoreAllMocks();
});

const at = (day: number, minute = 0): string => new Date(Date.UTC(2031, 2, day, 8, minute)).toISOString();

describe('the wordings of an address', () => {
  test.each<[string, Reading[], Reading, string[]]>([
    ['the first is kept', [], reading('a'), ['a']],
    ['the same again is not', [reading('a', at(1))], reading('a', at(2)), ['a']],
    ['another is', [reading('a', at(1))], reading('b', at(2)), ['a', 'b']],
    ['one visit is one wording', [reading('a', at(1))], reading('b', at(1, 3)), ['b']],
    [
      'a page in steps ends where it was',
      [reading('a', at(1)), reading('a part', at(2))],
      reading('a', at(2, 1)),
      ['a'],
    ],
    [
      'one that comes back is new',
      [reading('a', at(1)), reading('b', at(2))],
      reading('a', at(3)),
      ['a', 'b', 'a'],
    ],
    [
      'one that was noted while the clock was ahead comes after it',
      [reading('a', at(1)), reading('b', at(300))],
      reading('c', at(2)),
      ['a', 'c', 'b'],
    ],
    [
      'the same as one noted while the clock was ahead is kept once',
      [reading('a', at(1)), reading('b', at(300))],
      reading('b', at(2)),
      ['a', 'b'],
    ],
  ])('%s', (_name, held, next, texts) => {
    expect(withReading(held, next).map(({ text }) => text)).toEqual(texts);
  });

  test('the same wording keeps the day on which it was first met', () => {
    expect(withReading([reading('a', at(1))], reading('a', at(2)))).toEqual([reading('a', at(1))]);
  });

  test('none are pushed out by visits while the clock is set back', () => {
    const held = Array.from({ length: MOST_READINGS }, (_one, n) => reading(`day ${n}`, at(n + 1)));
    let now = held;
    for (const minute of [0, 20, 40, 60]) now = withReading(now, reading('a', at(-300, minute)));
    expect(now).toEqual([reading('a', at(-300)), ...held.slice(1)]);
    expect(withReading(now, reading('day 1', at(-299)))).toEqual([
      reading('a', at(-300)),
      reading('day 1', at(-299)),
      ...held.slice(2),
    ]);
  });

  test('only the last few are kept', async () => {
    for (let day = 1; day <= MOST_READINGS + 2; day += 1)
      await noteReading({ entry: entry(URL_A, { readAt: at(day) }), text: `day ${day}`, statements: [] });
    expect((await readingsOf(`${URL_A}#top`)).map(({ text }) => text)).toEqual([
      'day 3',
      'day 4',
      'day 5',
      'day 6',
      'day 7',
    ]);
  });
});

test('the list tells what was read last first, and what there is of each', async () => {
  const said = [
    statement('One.', { url: URL_A, start: 1 }),
    statement('Two.', { url: URL_A, start: 2, form: 'claim' }),
  ];
  await noteReading({ entry: entry(URL_A, { readAt: at(1) }), text: 'a', statements: said });
  await noteReading({ entry: entry(URL_B, { readAt: at(2) }), text: 'b', statements: [] });
  expect((await readArticles()).map(({ url }) => url)).toEqual([URL_B, URL_A]);
  expect(await holdingsOf([URL_A, URL_B])).toEqual([
    { statements: 2, readings: 1 },
    { statements: 0, readings: 1 },
  ]);
  expect((await latestQuotes(5)).map(({ text }) => text)).toEqual(['One.']);
});

test('an article is forgotten whole, and comes back whole', async () => {
  await noteReading({ entry: entry(URL_A), text: 'a', statements: [statement('One.')] });
  await noteReading({ entry: entry(URL_B), text: 'b', statements: [statement('Two.', { url: URL_B })] });
  const before = await readEverything();
  const forgotten = await forgetArticle(`${URL_A}#top`);
  const left = await readEverything();
  expect([left.articles, left.readings, left.statements].map((all) => all.map(({ url }) => url))).toEqual([
    [URL_B],
    [URL_B],
    [URL_B],
  ]);
  await restoreArticle(forgotten);
  expect(await readEverything()).toEqual(before);
});

describe('where there is no room', () => {
  /** Lets the stores refuse so many articles. */
  function refuse(times: number, name = 'QuotaExceededError'): void {
    const { put } = IDBObjectStore.prototype;
    let left = times;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'articles' && left > 0) {
        left -= 1;
        const { transaction } = this;
        queueMicrotask(() => transaction.abort());
        throw new DOMException('no room', name);
      }
      return put.call(this, value, key);
    });
  }

  const fill = async (): Promise<void> => {
    for (let day = 1; day <= 3; day += 1) {
      const url = `https://news.example/${day}`;
      await noteReading({
        entry: entry(url, { readAt: at(day) }),
        text: `day ${day}`,
        statements: [statement(`Said on day ${day}`, { url, day: at(day) })],
      });
    }
  };

  test('the oldest wordings go first, then statements, then articles', async () => {
    await fill();
    refuse(3);
    const made = await noteReading({ entry: entry(URL_A, { readAt: at(9) }), text: 'new', statements: [] });
    expect(made).toEqual({ readings: 3, statements: 3, articles: 3 });
    const held = await readEverything();
    expect(held.articles.map(({ url }) => url)).toEqual([URL_A]);
    expect(held.readings.map(({ text }) => text)).toEqual(['new']);
  });

  test('one step is enough where that makes room', async () => {
    await fill();
    refuse(1);
    const made = await noteReading({ entry: entry(URL_A, { readAt: at(9) }), text: 'new', statements: [] });
    expect(made).toEqual({ readings: 3, statements: 0, articles: 0 });
    expect((await readEverything()).statements).toHaveLength(3);
  });

  test('an empty library says so, and another failure deletes nothing', async () => {
    refuse(1);
    const note = () => noteReading({ entry: entry(URL_A), text: 'new', statements: [] });
    await expect(note()).rejects.toThrow('no room');
    await fill();
    refuse(1, 'DataError');
    await expect(note()).rejects.toThrow();
    expect((await readEverything()).readings).toHaveLength(3);
    expect(await findArticle(URL_A)).toBeUndefined();
  });

  test('room is made before the browser says no', async () => {
    await fill();
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ usage: 9_999_000, quota: 10_000_000 }) },
    });
    try {
      const made = await noteReading({ entry: entry(URL_A, { readAt: DAY }), text: 'new', statements: [] });
      expect(made.readings).toBe(3);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

test('the library knows its version', async () => {
  expect(await withDatabase(async ({ version }) => version)).toBe(4);
});
