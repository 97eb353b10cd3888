import { expect, test } from 'vitest';
import { type Part, partBy, readPart } from '../../src/panel/parts.ts';

test.each<[string, Part, boolean, Part | null]>([
  ['ArrowRight', 'article', false, 'people'],
  ['ArrowLeft', 'article', false, 'library'],
  ['ArrowRight', 'library', false, 'article'],
  ['ArrowLeft', 'article', true, 'people'],
  ['ArrowRight', 'people', true, 'article'],
  ['Home', 'notes', false, 'article'],
  ['End', 'notes', true, 'library'],
  ['ArrowDown', 'notes', false, null],
  ['n', 'notes', false, null],
])('%s from %s, right to left %s: %s', (key, from, rightToLeft, to) => {
  expect(partBy(key, from, rightToLeft)).toBe(to);
});

test.each([
  ['events', 'events'],
  [undefined, 'article'],
  ['elsewhere', 'article'],
  [7, 'article'],
])('%s is stored: %s', (stored, part) => {
  expect(readPart(stored)).toBe(part);
});
