import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotatesUnasked, DEFAULT_SETTINGS, readSettings } from '../../src/shared/settings.ts';

test.each([undefined, null, 7, 'on', [], {}])('%j gives the defaults', (stored) => {
  expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test.each([
  [{ layers: { quotes: false } }, { layers: { actors: true, quotes: false, claims: true } }],
  [{ layers: 'none' }, { layers: DEFAULT_SETTINGS.layers }],
  [{ pausedHosts: ['a.example', 4] }, { pausedHosts: ['a.example'] }],
  [{ remember: true }, { remember: true }],
  [{ remember: 'yes' }, { remember: false }],
])('%j is read as %j', (stored, expected) => {
  expect(readSettings(stored)).toMatchObject(expected);
});

test('whatever is stored, what is read is settings, and reads as itself', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(readSettings(settings)).toEqual(settings);
    }),
  );
});

test('what an earlier version stored is kept, and what it did not know gets its default', () => {
  const first = {
    version: 1,
    layers: { actors: true, quotes: false, claims: true },
    pausedHosts: ['a.example'],
    remember: true,
  };
  expect(readSettings(first)).toEqual({ ...DEFAULT_SETTINGS, ...first, version: 2 });
});

test.each([
  [149, 300],
  [150, 150],
  [800, 800],
  [801, 300],
  [222.4, 222],
  ['200', 300],
  [Number.NaN, 300],
])('a delay of %j is read as %d', (delay, expected) => {
  expect(readSettings({ hover: { mode: 'rest', delay } }).hover.delay).toBe(expected);
});

test.each([
  ['all-but', 'left.example', false],
  ['all-but', 'listed.example', true],
  ['only', 'listed.example', false],
  ['only', 'allowed.example', true],
  ['none', 'allowed.example', false],
] as const)('in the mode %s %s is annotated: %s', (siteMode, host, expected) => {
  const settings = {
    ...DEFAULT_SETTINGS,
    siteMode,
    pausedHosts: ['left.example'],
    allowedHosts: ['allowed.example'],
  };
  expect(annotatesUnasked(settings, host)).toBe(expected);
});
