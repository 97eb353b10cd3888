import { expect, test } from 'vitest';
import { ICON_PATHS, ICON_SIGNS } from '../../src/brief/icons.ts';
import * as labels from '../../src/brief/labels.ts';
import { PROCESS_TONE, STATE_TONE } from '../../src/brief/tones.ts';
import { speech } from './speech.ts';

test.each(Object.entries(labels))('%s: every member has a word of its own', (_list, words) => {
  const said = Object.values(words).map((word) => speech.say(word));
  expect(said.every((word) => word !== '')).toBe(true);
  expect(new Set(said).size).toBe(said.length);
});

test('no two states of one list share an icon or a sign', () => {
  for (const list of [STATE_TONE, PROCESS_TONE]) {
    const states = Object.keys(list) as (keyof typeof ICON_PATHS)[]; // the lists are keyed by the same states
    expect(new Set(states.map((state) => ICON_PATHS[state])).size).toBe(states.length);
    expect(new Set(states.map((state) => ICON_SIGNS[state])).size).toBe(states.length);
  }
});
