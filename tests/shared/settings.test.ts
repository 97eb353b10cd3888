import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/shared/settings.ts';

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
