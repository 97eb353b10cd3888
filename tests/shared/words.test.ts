import { expect, test } from 'vitest';
import { english } from '../../src/locales/english.ts';
import { sayFrom, type Word } from '../../src/shared/words.ts';

test('parts go where the message names them, missing ones leave nothing', () => {
  const key = 'name' satisfies Word;
  const say = sayFrom({ ...english, [key]: '$2 of $1, $3' });
  expect(say(key, 'many', 'one')).toBe('one of many, ');
});

test.each(Object.entries(english))(
  'the key %s is one that browsers take, and says something',
  (key, message) => {
    expect(key).toMatch(/^[A-Za-z0-9_]+$/);
    expect(message.trim()).not.toBe('');
  },
);
