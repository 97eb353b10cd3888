import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTINGS_KEY } from '../../src/shared/settings.ts';
import { tabKey } from '../../src/shared/tab-report.ts';
import { askEarly } from '../../src/surface/early/ask-early.ts';

type Changes = Record<string, { newValue?: unknown }>;

const fake = vi.hoisted(() => ({
  local: vi.fn(),
  session: vi.fn(),
  query: vi.fn(),
  getTab: vi.fn(),
  getAll: vi.fn(),
  listeners: new Set<(changes: Changes, area: string) => void>(),
}));

vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    permissions: { getAll: fake.getAll },
    tabs: { query: fake.query, get: fake.getTab },
    storage: {
      local: { get: fake.local },
      session: { get: fake.session },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => fake.listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) =>
          fake.listeners.delete(listener),
      },
    },
  },
}));

const TAB = { id: 7, windowId: 1, url: 'https://news.example/a', title: 'A' };
const PATIENCE_MS = 50;
const never = () => new Promise<never>(() => undefined);
let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
  fake.local.mockResolvedValue({ [SETTINGS_KEY]: { textSize: 150 } });
  fake.session.mockResolvedValue({ [tabKey(7)]: { state: 'reading' } });
  fake.query.mockResolvedValue([TAB]);
  fake.getTab.mockResolvedValue(TAB);
  fake.getAll.mockResolvedValue({ origins: ['https://news.example/*'] });
});

afterEach(() => life.abort());

describe('what the browser is asked before anything is drawn', () => {
  test.each([7, null])('is known for tab %j: the tab, its report, the settings, the access', async (id) => {
    const early = await askEarly(id, PATIENCE_MS, life.signal);
    expect(early?.tab).toEqual(TAB);
    expect(early?.origins).toEqual(['https://news.example/*']);
    expect(early?.held('session', tabKey(7))).toEqual({ value: { state: 'reading' } });
    expect(early?.held('local', SETTINGS_KEY)).toEqual({ value: { textSize: 150 } });
  });

  test('a key that was asked and holds nothing is known to hold nothing; one that was not asked is not known', async () => {
    fake.local.mockResolvedValue({});
    const early = await askEarly(7, PATIENCE_MS, life.signal);
    expect(early?.held('local', SETTINGS_KEY)).toEqual({ value: undefined });
    expect(early?.held('local', 'stranger')).toBeUndefined();
    expect(early?.held('session', tabKey(8))).toBeUndefined();
  });

  test('what has changed since is no longer known, also where it changed while we asked', async () => {
    const asked = askEarly(7, PATIENCE_MS, life.signal);
    for (const tell of fake.listeners) tell({ [SETTINGS_KEY]: { newValue: {} } }, 'local');
    const early = await asked;
    expect(early?.held('local', SETTINGS_KEY)).toBeUndefined();
    for (const tell of fake.listeners) tell({ [tabKey(7)]: {} }, 'session');
    expect(early?.held('session', tabKey(7))).toBeUndefined();
  });

  test('without a tab there is no report, and all else is known', async () => {
    fake.query.mockResolvedValue([]);
    const early = await askEarly(null, PATIENCE_MS, life.signal);
    expect(early?.tab).toBeNull();
    expect(early?.held('session', tabKey(7))).toBeUndefined();
    expect(early?.held('local', SETTINGS_KEY)).toBeDefined();
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('no storage'))],
    ['does not answer in time', never],
  ])('where the storage %s, nothing is known', async (_how, answer) => {
    fake.local.mockImplementation(answer);
    expect(await askEarly(7, PATIENCE_MS, life.signal)).toBeNull();
  });

  test('where the browser does not tell the permissions, they alone are unknown', async () => {
    fake.getAll.mockRejectedValue(new Error('no'));
    const early = await askEarly(7, PATIENCE_MS, life.signal);
    expect(early?.origins).toBeUndefined();
    expect(early?.tab).toEqual(TAB);
  });

  test('nobody listens once the page is gone', async () => {
    await askEarly(7, PATIENCE_MS, life.signal);
    expect(fake.listeners.size).toBe(1);
    life.abort();
    expect(fake.listeners.size).toBe(0);
  });
});
