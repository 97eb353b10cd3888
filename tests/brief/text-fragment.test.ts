import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directiveOf, linkTo } from '../../src/brief/text-fragment.ts';
import type { Span } from '../../src/shared/analysis.ts';

const text =
  'The ferry sails on Monday. Nobody objects.\n\n- Crews, unions & co - all of them - agreed.\n\nThe strike is over. Nobody objects.';
const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

/** The parts of a directive as a browser reads them. */
function read(directive: string) {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end] = parts;
  const plain = (part: string | undefined) => (part === undefined ? '' : decodeURIComponent(part));
  return { prefix: plain(prefix), start: plain(start), end: plain(end), suffix: plain(suffix) };
}

describe('a text directive', () => {
  test('of words that stand alone is these words', () => {
    expect(directiveOf('A title', text, at('The ferry sails on Monday.'))).toBe(
      'The%20ferry%20sails%20on%20Monday.',
    );
  });
  test('encodes its own signs', () => {
    expect(directiveOf('', text, at('Crews, unions & co - all of them - agreed.'))).toBe(
      'Crews%2C%20unions%20%26%20co%20%2D%20all%20of%20them%20%2D%20agreed.',
    );
  });
  test.each([
    [0, 'Monday.'],
    [60, 'over.'],
  ])('of words that stand twice says what is before: from %i', (from, prefix) => {
    expect(read(directiveOf('', text, at('Nobody objects.', from)))).toEqual({
      prefix,
      start: 'Nobody objects.',
      end: '',
      suffix: '',
    });
  });
  test('looks at the title too', () => {
    expect(read(directiveOf('The strike is over.', text, at('The strike is over.'))).prefix).not.toBe('');
  });
  test('of words over paragraphs gives both ends, without our marks of lists', () => {
    const { start, end } = read(directiveOf('', text, [0, at('agreed.')[1]]));
    expect(start).toBe('The ferry sails on Monday.');
    expect(end).toBe('all of them - agreed.');
  });
  test('of a long passage finds the passage, whatever it is', () => {
    const word = fc.constantFrom('tide', 'treaty', 'a-b', 'x,y', 'R&D', 'said');
    fc.assert(
      fc.property(fc.array(word, { minLength: 60, maxLength: 90 }), (words) => {
        const all = words.join(' ');
        const { start, end } = read(directiveOf('', all, [0, all.length]));
        expect(all.startsWith(start)).toBe(true);
        const rest = all.slice(start.length);
        expect(rest.indexOf(end) + end.length).toBe(rest.length);
      }),
    );
  });
});

describe('a link', () => {
  test.each([
    ['https://paper.example/a', 'https://paper.example/a#:~:text='],
    ['https://paper.example/a#part', 'https://paper.example/a#part:~:text='],
    ['https://paper.example/a#:~:text=old', 'https://paper.example/a#:~:text='],
  ])('to %s', (url, begins) => {
    expect(linkTo({ url, title: '', text }, at('The ferry sails on Monday.'))).toBe(
      `${begins}The%20ferry%20sails%20on%20Monday.`,
    );
  });
});
