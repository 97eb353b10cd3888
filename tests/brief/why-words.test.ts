import { expect, test } from 'vitest';
import type { Why } from '../../src/brief/model/reading-trail.ts';
import { whyWords } from '../../src/brief/why-words.ts';
import { speech } from './speech.ts';

test.each<[Why, string]>([
  [{ kind: 'status', state: 'stalled' }, 'Proves the status: Stalled'],
  [{ kind: 'finding', of: 'position', towards: 'stalled' }, 'Position, points to: Stalled'],
  [{ kind: 'meeting', state: 'ruled out' }, 'State of a meeting: Ruled out'],
  [{ kind: 'position', stance: 'rejects', holder: 'Oto Kerran' }, 'Refusal: Oto Kerran'],
  [{ kind: 'position', stance: 'demands', holder: null }, 'Demand'],
  [{ kind: 'disagreement' }, 'One side of a disagreement'],
])('%j', (why, words) => {
  expect(whyWords(why, speech)).toBe(words);
});
