import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/selection/paragraphs.ts';

const lines = (...all: string[]): string => all.join('\n');

describe('paragraphs of pasted text', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blanks alone', ' \n\t\n \u00a0', []],
    ['one line', 'The envoys met.', ['The envoys met.']],
    [
      'lines broken at a margin',
      lines('The two envoys met at the old mill beyond the', 'border and talked about the price of salt.'),
      ['The two envoys met at the old mill beyond the border and talked about the price of salt.'],
    ],
    [
      'paragraphs with a blank line between them',
      lines(
        'The two envoys met at the old mill',
        'by the border.',
        '',
        'Nobody would say more',
        'on Monday.',
      ),
      ['The two envoys met at the old mill by the border.', 'Nobody would say more on Monday.'],
    ],
    [
      'paragraphs that a short last line ends',
      lines(
        'The two envoys met at the old mill beyond the border.',
        'They talked.',
        'Nobody in either of the capitals would say more about it',
        'on Monday.',
      ),
      [
        'The two envoys met at the old mill beyond the border. They talked.',
        'Nobody in either of the capitals would say more about it on Monday.',
      ],
    ],
    [
      'paragraphs whose first line is indented',
      lines(
        '  The two envoys met at the old mill beyond the border and',
        'talked about the price of salt until the evening came down.',
        '  Nobody in either of the capitals would say more about it',
        'on Monday.',
      ),
      [
        'The two envoys met at the old mill beyond the border and talked about the price of salt until the evening came down.',
        'Nobody in either of the capitals would say more about it on Monday.',
      ],
    ],
    [
      'a sentence that goes on behind a page’s end',
      'The two envoys met at the old mill and talked about\n\n\f\nthe price of salt.',
      ['The two envoys met at the old mill and talked about the price of salt.'],
    ],
    [
      'paragraphs of one long line each',
      `${'The envoys met again and again. '.repeat(6)}\nShort.\n${'Nothing came of it. '.repeat(9)}`,
      [
        'The envoys met again and again. '.repeat(6).trim(),
        'Short.',
        'Nothing came of it. '.repeat(9).trim(),
      ],
    ],
    [
      'bullets of all kinds, with lines of their own below them',
      lines('They agreed on three things:', '• salt and', '  pepper', '* a bridge', '– no fees'),
      ['They agreed on three things:', '- salt and pepper', '- a bridge', '- no fees'],
    ],
    [
      'a dash that happens to begin a line',
      lines('The envoy said that the price of salt was high', '– far too high – and left the room at once.'),
      ['The envoy said that the price of salt was high – far too high – and left the room at once.'],
    ],
    [
      'a numbered list',
      lines('The treaty has two parts.', '1. Salt is free.', '2. Pepper is not.'),
      ['The treaty has two parts.', '1. Salt is free.', '2. Pepper is not.'],
    ],
    [
      'a number that happens to begin a line',
      lines('The envoys of both countries will meet again on June', '12. They have not said where.'),
      ['The envoys of both countries will meet again on June 12. They have not said where.'],
    ],
    [
      'what a mail quotes',
      lines('> The envoys met', '> at the mill.', '>', '> > Nobody came.'),
      ['The envoys met at the mill.', 'Nobody came.'],
    ],
    [
      'line ends of other systems',
      'One came.\r\n\r\nTwo left.\r\rThree stayed.',
      ['One came.', 'Two left.', 'Three stayed.'],
    ],
    ['tabs and many spaces', 'The\tenvoys   met.', ['The envoys met.']],
  ])('%s', (_what, raw, expected) => {
    expect(paragraphsOf(raw)).toEqual(expected);
  });

  test.each([
    ['a broken word', 'The govern-\nment fell.', 'The government fell.'],
    ['a soft hyphen', 'The govern\u00ad\nment fell.', 'The government fell.'],
    ['a typographic hyphen', 'The govern\u2010\nment fell.', 'The government fell.'],
    ['a prefix that keeps its hyphen', 'A long-\nterm treaty.', 'A long-term treaty.'],
    ['two names', 'The Anglo-\nFijian talks.', 'The Anglo-Fijian talks.'],
    ['years', 'In 2030-\n31 they met.', 'In 2030-31 they met.'],
    [
      'a word spelled with its hyphen elsewhere',
      'A salt-tax, then a salt-\ntax again.',
      'A salt-tax, then a salt-tax again.',
    ],
    [
      'a prefix whose word is spelled whole elsewhere',
      'A cooperation, or co-\noperation.',
      'A cooperation, or cooperation.',
    ],
    ['a dash without spaces', 'They met—\nand left.', 'They met—and left.'],
  ])('joins %s', (_what, raw, expected) => {
    expect(paragraphsOf(raw)).toEqual([expected]);
  });

  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);

  test('keeps every word, in its order, however the text is broken', () => {
    const line = fc.oneof(
      sentence,
      fc.constant(''),
      sentence.map((words) => `   ${words}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (all) => {
        const raw = all.join('\n');
        expect(paragraphsOf(raw).join(' ').split(/\s+/).filter(Boolean)).toEqual(
          raw.split(/\s+/).filter(Boolean),
        );
      }),
    );
  });

  test('what it has joined stays as it is', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (all) => {
        const once = paragraphsOf(all.join('\n\n'));
        expect(once).toEqual(all);
        expect(paragraphsOf(once.join('\n\n'))).toEqual(once);
      }),
    );
  });
});
