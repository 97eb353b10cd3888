import { expect, test } from 'vitest';
import { ordinalIn } from '../../src/stories/ordinal.ts';

test.each<[sentence: string, ordinal: number | null]>([
  ['A second summit is planned.', 2],
  ['The third round of water talks was put off.', 3],
  ['The 12th annual lakes conference opens.', 12],
  ['Their first meeting since March was short.', null],
  ['After the first summit, a second summit was planned.', null],
  ['The second term of the president began.', null],
  ['She spoke for a second.', null],
  ['The summit is planned.', null],
])('%s: %s', (sentence, ordinal) => {
  expect(ordinalIn(sentence)).toBe(ordinal);
});
