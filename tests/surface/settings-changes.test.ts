import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { PRESETS, presetOf, withPreset } from '../../src/surface/presets.ts';
import { restored, withLayer } from '../../src/surface/settings-changes.ts';

describe.each(PRESETS)('the preset %s', (preset) => {
  test('is known again', () => {
    expect(presetOf(withPreset(DEFAULT_SETTINGS, preset, null), null)).toBe(preset);
  });

  test('is known again after any other', () => {
    for (const before of PRESETS)
      expect(presetOf(withPreset(withPreset(DEFAULT_SETTINGS, before, null), preset, null), null)).toBe(
        preset,
      );
  });
});

test('a mix of layers is no preset', () => {
  expect(presetOf(withLayer(DEFAULT_SETTINGS, 'claims'), null)).toBeNull();
});

test.each([
  [[], 'all-but'],
  [['a.example'], 'only'],
] as const)('after “Off”, with the list %j, pages are annotated on %s', (allowedHosts, siteMode) => {
  const off = withPreset({ ...DEFAULT_SETTINGS, allowedHosts: [...allowedHosts] }, 'off', null);
  expect(off.siteMode).toBe('none');
  expect(withPreset(off, 'all', null).siteMode).toBe(siteMode);
});

test('restoring leaves the lists and what the reader decided about data', () => {
  const own = { pausedHosts: ['a.example'], allowedHosts: ['b.example'], remember: true, sync: true };
  const changed: Settings = {
    ...DEFAULT_SETTINGS,
    ...own,
    palette: 'plain',
    textSize: 200,
    siteMode: 'none',
    singleKeys: false,
    hover: { mode: 'off', delay: 800 },
    layers: { actors: false, quotes: false, claims: false },
  };
  expect(restored(changed)).toEqual({ ...DEFAULT_SETTINGS, ...own });
});
