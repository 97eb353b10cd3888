import { beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../src/welcome/place.ts';

const fake = vi.hoisted(() => ({
  runtime: { getPlatformInfo: async () => ({ os: 'linux' }) },
  action: {} as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> },
  commands: undefined as { getAll: () => Promise<{ description?: string; shortcut?: string }[]> } | undefined,
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { isPinned, placeOf, shortcuts } = await import('../../src/welcome/place.ts');

beforeEach(() => {
  fake.runtime.getPlatformInfo = async () => ({ os: 'linux' });
  fake.action = {};
  fake.commands = undefined;
});

test.each<['chrome' | 'firefox', string, Place]>([
  ['chrome', 'win', 'chrome'],
  ['firefox', 'mac', 'firefox'],
  ['firefox', 'android', 'android'],
])('%s on %s is %s', async (engine, os, place) => {
  fake.runtime.getPlatformInfo = async () => ({ os });
  expect(await placeOf(engine)).toBe(place);
});

test('a browser that does not tell its device is taken for a desktop', async () => {
  fake.runtime.getPlatformInfo = () => Promise.reject(new Error('unknown'));
  expect(await placeOf('firefox')).toBe('firefox');
});

test.each([
  [undefined, null],
  [async () => ({ isOnToolbar: true }), true],
  [async () => ({ isOnToolbar: false }), false],
  [async () => ({}), null],
  [() => Promise.reject(new Error('not here')), null],
])('whether the button is in the toolbar (%#)', async (getUserSettings, expected) => {
  fake.action = getUserSettings ? { getUserSettings } : {};
  expect(await isPinned()).toBe(expected);
});

test('shortcuts are those that are described; a browser without any has none', async () => {
  expect(await shortcuts()).toEqual([]);
  fake.commands = {
    getAll: async () => [{ description: 'Annotate', shortcut: 'Alt+Shift+M' }, { description: 'Next' }, {}],
  };
  expect(await shortcuts()).toEqual([
    { description: 'Annotate', keys: 'Alt+Shift+M' },
    { description: 'Next', keys: '' },
  ]);
  fake.commands = { getAll: () => Promise.reject(new Error('not here')) };
  expect(await shortcuts()).toEqual([]);
});
