import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { slimReadability } from '../../tools/build/slim-readability.ts';

const whole = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

describe('slimReadability', () => {
  test('leaves a program that is a fifth shorter', () => {
    const slim = slimReadability(whole);
    expect(slim.length).toBeLessThan(whole.length * 0.8);
    expect(() => new Function('module', slim)).not.toThrow();
  });

  test('keeps what finds the article', () => {
    for (const method of ['_grabArticle', '_cleanConditionally', '_prepArticle', 'parse']) {
      expect(slimReadability(whole)).toContain(`  ${method}(`);
    }
  });

  test('fails where a release reads differently', () => {
    expect(() => slimReadability(whole.replace('_fixLazyImages(root)', '_mendImages(root)'))).toThrow(
      'it has no method _fixLazyImages',
    );
  });
});
