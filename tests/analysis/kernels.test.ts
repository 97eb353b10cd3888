import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { createKernel } from '../../src/analysis/models/kernel/create.ts';
import { createPlainKernel } from '../../src/analysis/models/kernel/plain/plain.ts';
import { engineBytes } from '../../src/analysis/models/kernel/vector/engine.ts';
import { createVectorKernel } from '../../src/analysis/models/kernel/vector/vector.ts';
import type { Analysis } from '../../src/shared/analysis.ts';
import { readWeights } from '../../tools/models.ts';
import { dataFolder } from '../support/data.ts';

const tests = join(import.meta.dirname, '..');
const articles = ['analysis/golden', 'stories/reports', 'browser/pages'].flatMap((folder) =>
  readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(tests, folder, file), 'utf8')),
);

/** Articles that are no part of the project, and so need not be there. */
const data = dataFolder();
const foreign = data === undefined ? undefined : join(data, 'eval/attribution/polnear.dev.jsonl');

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Longer than all texts take to be read twice, on a busy machine. */
const TWICE_MS = 120_000;

describe('both kernels', () => {
  const [plain, vector] = [createPlainKernel(), createVectorKernel()].map((kernel) =>
    kernel === undefined ? undefined : createAnalyst(readWeights(), undefined, kernel),
  );
  const reading = (analyst: typeof plain, text: string): Analysis | undefined =>
    analyst?.analyze({ url: '', title: '', language: 'en', published: '2025-06-10', text });

  test(
    'give the same analysis of our own articles',
    () => {
      expect(articles.length).toBeGreaterThan(20);
      expect(vector).toBeDefined();
      for (const text of articles) expect(reading(vector, text)).toEqual(reading(plain, text));
    },
    TWICE_MS,
  );

  test.skipIf(foreign === undefined || !existsSync(foreign))(
    'give the same analysis of news articles',
    () => {
      for (const line of readFileSync(foreign ?? '', 'utf8')
        .trim()
        .split('\n')) {
        const { text }: { text: string } = JSON.parse(line);
        expect(reading(vector, text)).toEqual(reading(plain, text));
      }
    },
    TWICE_MS,
  );
});

describe('the vector kernel', () => {
  test('is left out where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(createVectorKernel()).toBeUndefined();
    expect(createKernel()).toBeDefined();
  });

  test('is left out where a policy forbids it, or an engine has no vectors', () => {
    class Module {
      constructor() {
        throw new Error('refused to compile');
      }
    }
    vi.stubGlobal('WebAssembly', { ...WebAssembly, Module });
    expect(createVectorKernel()).toBeUndefined();
  });

  test('is a small module', () => {
    const bytes = engineBytes();
    expect(WebAssembly.validate(bytes)).toBe(true);
    expect(bytes.length).toBeLessThan(8_000);
  });
});
