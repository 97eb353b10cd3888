import { expect, test } from 'vitest';
import { besideSection } from '../../tools/bench/beside/section.ts';

const contestant = (name: string, isOurs: boolean) => ({ name, does: 'reads', isFloor: !isOurs, isOurs });

test('ours is measured by the floor, and marked where it stays below', () => {
  const section = besideSection({
    articles: 2,
    words: 1_000,
    measured: [
      { contestant: contestant('quick', true), ms: [50, 100, 25] },
      { contestant: contestant('slow', true), ms: [200] },
      { contestant: contestant('other', false), ms: [100] },
    ],
  });
  expect(section).toContain('Floor: as fast as compromise, 10,000 words a second.');
  expect(section).toContain('| quick | reads | 20,000 (10,000–40,000) | 2.00 |');
  expect(section).toContain('| slow | reads | 5,000 (5,000–5,000) | **0.50 below the floor** |');
  expect(section).toContain('| other | reads | 10,000 (10,000–10,000) | 1.00 |');
});
