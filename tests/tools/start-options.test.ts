import { describe, expect, test } from 'vitest';
import { readOptions } from '../../tools/start/options.ts';

describe('the words after npm start', () => {
  test.each([
    [[], { browser: undefined, page: undefined }],
    [['--browser', 'firefox'], { browser: 'firefox' }],
    [['--browser=Chrome'], { browser: 'chromium' }],
    [['--browser', 'edge', 'https://example.org/a'], { browser: 'chromium', page: 'https://example.org/a' }],
    [['page.html', '--headless'], { page: 'page.html', headless: true }],
    [['--headless'], { page: undefined, headless: true }],
  ])('%j', (words, expected) => {
    expect(readOptions(words)).toMatchObject(expected);
  });

  test('--help asks for help', () => {
    expect(readOptions(['--help'])).toBe('help');
  });

  test.each([
    [['--browser', 'safari'], /safari/],
    [['--bogus'], /--bogus/],
    [['one.html', 'two.html'], /two\.html/],
    [['--browser'], /browser/],
  ])('%j is refused in one line', (words, complaint) => {
    expect(() => readOptions(words)).toThrow(complaint);
    expect(() => readOptions(words)).toThrow(/^[^\n]+$/);
  });
});
