import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withPaused } from '../../src/shared/pausing.ts';
import { hasAccess } from '../../src/surface/access.ts';
import { changeSettings } from '../../src/surface/change-settings.ts';
import { copy } from '../../src/surface/clipboard.ts';
import { siteOf } from '../../src/surface/site.ts';
import { follow } from '../../src/surface/stored.ts';
import {
  annotate,
  follow as followStory,
  grant,
  refollow,
  revoke,
  show,
  unfollow,
} from '../../src/surface/tab/actions.ts';
import { findTab } from '../../src/surface/tab/tab.ts';
import { speech } from '../brief/speech.ts';

type Changes = Record<string, { newValue?: unknown }>;

const fake = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  request: vi.fn(),
  getAll: vi.fn(),
  remove: vi.fn(),
  get: vi.fn(),
  set: vi.fn(),
  query: vi.fn(),
  getTab: vi.fn(),
  listeners: new Set<(changes: Changes, area: string) => void>(),
}));

vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    runtime: { id: 'x', sendMessage: fake.sendMessage },
    permissions: { request: fake.request, remove: fake.remove, getAll: fake.getAll },
    tabs: { query: fake.query, get: fake.getTab },
    storage: {
      local: { get: fake.get, set: fake.set },
      session: { get: fake.get, set: fake.set },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => fake.listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) =>
          fake.listeners.delete(listener),
      },
    },
  },
}));

const { say } = speech;
const site = siteOf('https://news.example/a') ?? expect.fail('a site');

beforeEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
  fake.listeners.clear();
});

describe('every failure comes back in words', () => {
  test.each<[name: string, answer: unknown, words: string | null]>([
    ['done', { ok: true, value: 'annotated' }, null],
    ['still no access', { ok: true, value: 'needs-access' }, 'Access was not granted; nothing was read.'],
    ['refused', { ok: false, error: 'no such tab' }, 'The page could not be annotated: no such tab'],
    ['no answer', undefined, 'The page could not be annotated: no answer'],
  ])('annotate: %s', async (_name, answer, words) => {
    fake.sendMessage.mockResolvedValue(answer);
    expect(await annotate(7, say)).toBe(words);
    expect(fake.sendMessage).toHaveBeenCalledWith({ call: 'annotate', input: { tabId: 7 } });
  });

  test.each<[name: string, answer: unknown, words: string | null]>([
    ['found', { ok: true, value: { found: true } }, null],
    ['not found', { ok: true, value: { found: false } }, 'This sentence is no longer on the page.'],
    ['refused', { ok: false, error: 'gone' }, 'The sentence could not be shown: gone'],
  ])('show: %s', async (_name, answer, words) => {
    fake.sendMessage.mockResolvedValue(answer);
    expect(await show(7, [1, 2], say)).toBe(words);
    expect(fake.sendMessage).toHaveBeenCalledWith({ call: 'show', input: { tabId: 7, span: [1, 2] } });
  });

  test('a background that is gone', async () => {
    fake.sendMessage.mockRejectedValue(new Error('context invalidated'));
    expect(await show(7, [1, 2], say)).toContain('context invalidated');
  });

  test('a clipboard that is closed, and one that is open', async () => {
    const writeText = vi.fn().mockRejectedValueOnce(new Error('no focus')).mockResolvedValueOnce(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copy('x', say)).toBe('The brief could not be copied: no focus');
    expect(await copy('x', say)).toBe('The brief is on the clipboard.');
  });
});

describe('grant', () => {
  test('asks at once for the site alone, then annotates', async () => {
    fake.request.mockResolvedValue(true);
    fake.sendMessage.mockResolvedValue({ ok: true, value: 'annotated' });
    const done = grant(site, 7, say);
    // Before anything is awaited: browsers ask only within the click.
    expect(fake.request).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
    expect(await done).toBeNull();
    expect(fake.sendMessage).toHaveBeenCalledOnce();
  });

  test('a refusal reads nothing', async () => {
    fake.request.mockResolvedValue(false);
    expect(await grant(site, 7, say)).toBe('Access was not granted; nothing was read.');
    expect(fake.sendMessage).not.toHaveBeenCalled();
  });

  test('a browser that will not ask', async () => {
    fake.request.mockRejectedValue(new Error('not now'));
    expect(await grant(site, 7, say)).toBe('The browser did not grant access: not now');
  });

  test('access that the browser does not tell is none', async () => {
    fake.getAll.mockRejectedValue(new Error('not now'));
    expect(await hasAccess(site)).toBe(false);
  });
});

test.each<[name: string, origins: string[] | undefined, access: boolean]>([
  ['nothing', undefined, false],
  ['another site', ['https://other.example/*'], false],
  ['the site', ['https://news.example/*'], true],
  ['a kept host', ['*://*.news.example/*'], true],
  ['all sites', ['<all_urls>'], true],
])('access where the browser grants %s', async (_name, origins, access) => {
  fake.getAll.mockResolvedValue({ origins });
  expect(await hasAccess(site)).toBe(access);
});

describe('revoke', () => {
  test('gives the site back', async () => {
    fake.remove.mockResolvedValue(true);
    expect(await revoke(site, say)).toBe('news.example is no longer read on every visit.');
    expect(fake.remove).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
  });

  test.each([
    ['that will not', () => fake.remove.mockResolvedValue(false), 'none was given'],
    ['that fails', () => fake.remove.mockRejectedValue(new Error('required')), 'required'],
  ])('a browser %s', async (_name, arrange, why) => {
    arrange();
    expect(await revoke(site, say)).toBe(`Access could not be given back: ${why}`);
  });
});

describe('changeSettings', () => {
  test('starts from what is stored now', async () => {
    fake.get.mockResolvedValue({ settings: { layers: { quotes: false }, pausedHosts: ['a.example'] } });
    expect(await changeSettings((now) => withPaused(now, 'b.example', true), say)).toBeNull();
    expect(fake.set).toHaveBeenCalledWith({
      settings: expect.objectContaining({
        layers: { actors: true, quotes: false, claims: true },
        pausedHosts: ['a.example', 'b.example'],
      }),
    });
  });

  test('a full storage', async () => {
    fake.get.mockResolvedValue({});
    fake.set.mockRejectedValue(new Error('quota'));
    expect(await changeSettings((now) => now, say)).toBe('The change could not be kept: quota');
  });
});

describe('follow', () => {
  const change = (area: string, changes: Changes) => {
    for (const listener of fake.listeners) listener(changes, area);
  };

  test('the value held, then each change of that key in that area, until the end', async () => {
    fake.get.mockResolvedValue({ k: 1 });
    const seen: unknown[] = [];
    const life = new AbortController();
    await follow('session', 'k', (value) => seen.push(value), life.signal);
    change('session', { k: { newValue: 2 } });
    change('local', { k: { newValue: 'other area' } });
    change('session', { other: { newValue: 'other key' } });
    change('session', { k: {} });
    life.abort();
    change('session', { k: { newValue: 'after the end' } });
    expect(seen).toEqual([1, 2, undefined]);
  });

  test('a change that comes before the answer is not undone by it', async () => {
    let answer = (_held: unknown) => {};
    fake.get.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const seen: unknown[] = [];
    const following = follow('session', 'k', (value) => seen.push(value), new AbortController().signal);
    change('session', { k: { newValue: 'new' } });
    answer({ k: 'old' });
    await following;
    expect(seen).toEqual(['new']);
  });
});

describe('findTab', () => {
  test('the active tab of this window', async () => {
    fake.query.mockResolvedValue([{ id: 7, windowId: 3, url: 'https://news.example/', title: 'A' }]);
    expect(await findTab(null)).toEqual({ id: 7, windowId: 3, url: 'https://news.example/', title: 'A' });
    expect(fake.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  test('a tab whose address the browser keeps', async () => {
    fake.getTab.mockResolvedValue({ id: 9 });
    expect(await findTab(9)).toEqual({ id: 9, windowId: -1, url: null, title: '' });
  });

  test('a tab that is gone', async () => {
    fake.getTab.mockRejectedValue(new Error('No tab with id'));
    expect(await findTab(9)).toBeNull();
  });
});

describe('following a story', () => {
  test.each([
    ['follow', () => followStory(4, 'e1', say), { tabId: 4, encounter: 'e1' }, 'storyFollowing'],
    ['unfollow', async () => (await unfollow('s', say)).words, { story: 's' }, 'storyUnfollowed'],
    ['refollow', () => refollow('s', say), { story: 's' }, 'storyRefollowed'],
  ] as const)('%s asks the background and says what became of it', async (call, act, input, word) => {
    fake.sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await act()).toBe(say(word));
    expect(fake.sendMessage).toHaveBeenLastCalledWith({ call, input });
    fake.sendMessage.mockResolvedValueOnce({ ok: false, error: 'it is full' });
    expect(await act()).toBe(say('storyFailed', 'it is full'));
  });
});
