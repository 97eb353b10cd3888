import { expect, test } from 'vitest';
import { withPaused } from '../../src/shared/pausing.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { PRESETS, presetOf, withPreset } from '../../src/surface/presets.ts';
import { withLayer } from '../../src/surface/settings-changes.ts';

const HOST = 'news.example';

test.each(PRESETS)('the settings with the preset “%s” are told as that preset', (preset) => {
  const chosen = withPreset(withPaused(DEFAULT_SETTINGS, HOST, true), preset, HOST);
  expect(presetOf(chosen, HOST)).toBe(preset);
  expect(withPreset(chosen, preset, HOST)).toEqual(chosen);
});

test('off leaves the layers, and the way back keeps them', () => {
  const off = withPreset(DEFAULT_SETTINGS, 'off', HOST);
  expect(off.layers).toEqual(DEFAULT_SETTINGS.layers);
  expect(withPreset(off, 'all', HOST)).toEqual(DEFAULT_SETTINGS);
});

test('a mixture is no preset', () => {
  expect(presetOf(withLayer(DEFAULT_SETTINGS, 'claims'), HOST)).toBeNull();
});

test('without a site there is nothing to switch off', () => {
  expect(withPreset(DEFAULT_SETTINGS, 'off', null)).toBe(DEFAULT_SETTINGS);
  expect(presetOf(withPreset(DEFAULT_SETTINGS, 'status', null), null)).toBe('status');
});
