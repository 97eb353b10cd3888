import { expect, test } from 'vitest';
import { settingsFile, settingsIn } from '../../src/options/data/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  palette: 'quiet',
  pausedHosts: ['a.example'],
  textSize: 130,
};

test('what was saved is loaded', () => {
  expect(settingsIn(settingsFile(CHOSEN), DEFAULT_SETTINGS)).toEqual(CHOSEN);
});

test('what is kept and what is sent stays as it is on this device', () => {
  const file = settingsFile({ ...CHOSEN, remember: true, sync: true });
  expect(file).not.toMatch(/remember|sync/);
  expect(settingsIn(file, DEFAULT_SETTINGS)).toMatchObject({ remember: false, sync: false });
  expect(settingsIn(file, { ...DEFAULT_SETTINGS, sync: true })).toMatchObject({ sync: true });
});

test.each(['', 'null', '[]', '{}', '{"format":"attache-settings"}', '{"settings":{}}', 'not json'])(
  '%j is no file of settings',
  (file) => {
    expect(settingsIn(file, DEFAULT_SETTINGS)).toBeNull();
  },
);

test('what a file says wrongly gets its default', () => {
  const file = '{"format":"attache-settings","settings":{"palette":"neon","textSize":130}}';
  expect(settingsIn(file, CHOSEN)).toEqual({ ...DEFAULT_SETTINGS, textSize: 130 });
});
