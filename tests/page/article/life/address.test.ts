import { expect, test } from 'vitest';
import { addressOf } from '../../../../src/page/article/life/address.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['https://a.example/x?y=1#comments', 'https://a.example/x?y=1'],
  ['https://a.example/x#', 'https://a.example/x'],
  ['https://a.example/#/world/2', 'https://a.example/#/world/2'],
  ['https://a.example/#!/world', 'https://a.example/#!/world'],
])('%s is the page %s', (url, expected) => {
  expect(addressOf(url)).toBe(expected);
});
