import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Copy, portable, readCopy, stepFor } from '../../src/background/settings-copy.ts';
import { DEFAULT_SETTINGS, PALETTES } from '../../src/shared/settings.ts';

const usual = portable(DEFAULT_SETTINGS);
const plain = { ...usual, palette: 'plain' as const };
const quiet = { ...usual, palette: 'quiet' as const };
const copy = (settings: typeof usual, at = 10): Copy => ({ settings, at });

test.each([
  ['both agree', usual, null, copy(usual), 'nothing'],
  ['nobody has a copy yet', usual, null, null, 'give'],
  ['this device joins in', usual, null, copy(plain), 'take'],
  ['only the copy changed', usual, usual, copy(plain), 'take'],
  ['only this device changed', plain, usual, copy(usual), 'give'],
  ['both changed, the copy later', plain, usual, copy(quiet, 30), 'take'],
  ['both changed, this device later', plain, usual, copy(quiet, 10), 'give'],
  ['another device took the copy away', usual, usual, null, 'nothing'],
  ['the copy is gone and this device changed', plain, usual, null, 'give'],
] as const)('where %s', (_case, local, base, held, step) => {
  expect(stepFor(local, 20, base, held)).toBe(step);
});

test.each([
  null,
  7,
  [],
  {},
  { at: 1 },
  { settings: {} },
  { at: 'now', settings: { version: 2 } },
  { at: 1, settings: 7 },
])('%j is no copy', (stored) => {
  expect(readCopy(stored)).toBeNull();
});

test('a copy carries neither what is remembered nor that it is carried', () => {
  const stored = { at: 1, settings: { ...DEFAULT_SETTINGS, remember: true, sync: true } };
  expect(Object.keys(readCopy(stored)?.settings ?? {})).not.toEqual(expect.arrayContaining(['remember']));
  expect(Object.keys(usual)).not.toContain('sync');
});

test('after whatever step both sides agree, and then there is nothing more to do', () => {
  const settings = fc.constantFrom(...PALETTES).map((palette) => ({ ...usual, palette }));
  fc.assert(
    fc.property(
      settings,
      fc.nat(),
      fc.option(settings),
      settings,
      fc.nat(),
      (local, at, base, held, when) => {
        const step = stepFor(local, at, base, copy(held, when));
        const [now, then] = step === 'take' ? [held, held] : step === 'give' ? [local, local] : [local, held];
        expect(stepFor(now, at, now, copy(then, when))).toBe('nothing');
      },
    ),
  );
});
