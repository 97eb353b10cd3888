import { expect, test } from 'vitest';
import { actorsSection } from '../../tools/bench/actors/section.ts';

test('speed stands as a median with its spread, and who has no types has no strict figure', () => {
  const section = actorsSection({
    sets: ['one', 'two'],
    times: 3,
    articles: 2,
    tokens: 12_345,
    firstTokens: 600,
    node: 'v20',
    measured: [
      {
        name: 'ours',
        typed: true,
        gzipped: 2048,
        runs: [
          { cold: 10, tables: 4, first: 5, warm: 1000 },
          { cold: 30, tables: 8, first: 6, warm: 500 },
          { cold: 20, tables: 6, first: 7.25, warm: 100 },
        ],
        quality: [
          { strict: 0.9, untyped: 0.95 },
          { strict: 0.8, untyped: 0.85 },
        ],
      },
      {
        name: 'theirs',
        typed: false,
        gzipped: 1024 * 1024,
        runs: [],
        quality: [
          { strict: 0.1, untyped: 0.7 },
          { strict: 0.1, untyped: Number.NaN },
        ],
      },
    ],
  });
  expect(section).toContain('white space (12 345)');
  expect(section).toContain(
    '| ours | 24 690 (12 345–123 450) | 20.0 (10.0–30.0) | 6.0 (4.0–8.0) | 6.0 (5.0–7.3) | 2 |',
  );
  expect(section).toContain('| theirs | – | – | – | – | 1 024 |');
  expect(section).toContain('| ours | 90.0 % | 80.0 % |');
  expect(section).toContain('| theirs | 70.0 % | – |');
  expect(section).not.toContain('10.0 %');
});
