import { expect, test } from 'vitest';
import { fileName } from '../../src/surface/file-name.ts';

test.each([
  ['Velmora and Sarrow put off talks', 'velmora-and-sarrow-put-off-talks.ics'],
  ['Dunmère: “no room” / ../../etc', 'dunmere-no-room-etc.ics'],
  ['', 'attache.ics'],
  ['???', 'attache.ics'],
  ['a'.repeat(200), `${'a'.repeat(60)}.ics`],
])('%j is saved as %s', (title, name) => {
  expect(fileName(title, 'ics')).toBe(name);
});
