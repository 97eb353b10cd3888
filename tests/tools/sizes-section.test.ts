import { expect, test } from 'vitest';
import { sizesSection } from '../../tools/bench/sizes/section.ts';

test('each part stands beside its budget; what is over it is marked, what is missing has no figure', () => {
  const section = sizesSection({
    built: [
      { name: 'chrome', parts: [{ what: 'background', bytes: 2_000 }] },
      { name: 'firefox', parts: [{ what: 'background', bytes: 1_999_950 }] },
    ],
    packages: [{ what: 'chrome', bytes: 10 }],
    budgets: { gzipped: { background: 2_000, popup: 100 }, packages: { chrome: 9 } },
  });
  expect(section).toContain('| background | 2.0 | **2,000.0 over budget** | 2.0 |');
  expect(section).toContain('| popup | – | – | 0.1 |');
  expect(section).toContain('| chrome | **0.0 over budget** | 0.0 |');
});
