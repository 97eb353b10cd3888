import { expect, test } from 'vitest';
import { longPage } from '../../tools/bench/long/page.ts';

const PARAGRAPHS = ['one two three', 'four <five> & six', 'seven eight'];

test('a long page ends with the paragraph that has its last word', () => {
  const { html, words } = longPage(PARAGRAPHS, 4, 0);
  expect(words).toBe(7);
  expect(html).toContain('<p>one two three</p>\n<p>four &lt;five> &amp; six</p>\n</article>');
});

test('one that leaves paragraphs out is another page, and tells how many words it came to', () => {
  const { html, words } = longPage(PARAGRAPHS, 100, 2);
  expect(words).toBe(2);
  expect(html).not.toContain('one two');
});
