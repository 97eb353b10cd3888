import { expect, test } from 'vitest';
import { isNextPageOf } from '../../../../src/page/article/metadata/next-page.ts';

const OWN = 'https://paper.example/world/talks-resume.html';

test.each([
  ['https://paper.example/world/talks-resume/2', true],
  ['https://paper.example/world/talks-resume-2.html', true],
  ['https://paper.example/world/talks-resume/page/2/', true],
  ['talks-resume.html?page=2', true],
  ['?p=3', true],
  ['https://paper.example/world/talks-end.html', false],
  ['https://paper.example/world/talks-resume-after-a-break.html', false],
  ['https://other.example/world/talks-resume/2', false],
  ['?from=menu', false],
  ['http://[', false],
])('%s is a further page: %s', (next, expected) => {
  expect(isNextPageOf(next, OWN)).toBe(expected);
});
