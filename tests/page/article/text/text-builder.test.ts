import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextBuilder, textBuilder } from '../../../../src/page/article/text/text-builder.ts';
import { offsetAt, piecesOf, type TextMap } from '../../../../src/page/article/text/text-map.ts';

/** What a walk may meet; text nodes are told apart by an object for each. */
type Step = 'p' | 'br' | 'li' | '/li' | 'gap' | 'cap' | { raw: string; lines?: boolean };
type FakeNode = { raw: string };

function build(steps: readonly Step[]): TextMap<FakeNode> {
  const builder: TextBuilder<FakeNode> = textBuilder();
  const act: Record<string, () => void> = {
    p: builder.paragraph,
    br: builder.lineBreak,
    li: builder.item,
    '/li': builder.itemEnd,
    gap: builder.leftOut,
    cap: builder.dropCap,
  };
  for (const step of steps) {
    if (typeof step === 'string') act[step]?.();
    else builder.text({ raw: step.raw }, step.raw, step.lines);
  }
  return builder.finish();
}

const raw = (text: string): Step => ({ raw: text });

describe('the text', () => {
  test.each<[string, Step[], string]>([
    ['joins paragraphs by a blank line', ['p', raw('One.'), 'p', raw('Two.'), 'p'], 'One.\n\nTwo.'],
    ['collapses white space across nodes', [raw('a  '), raw('\n b')], 'a b'],
    ['joins inline nodes without white space', [raw('Zelen'), raw('sky')], 'Zelensky'],
    ['takes soft hyphens out', [raw('diplo\u00admacy')], 'diplomacy'],
    [
      'begins items with a dash',
      ['li', raw('One'), '/li', 'li', raw('Two'), '/li', 'p', raw('End')],
      '- One\n\n- Two\n\nEnd',
    ],
    [
      'gives a dash to the first paragraph of an item only',
      ['li', 'p', raw('One'), 'p', raw('Two'), '/li'],
      '- One\n\nTwo',
    ],
    ['does not double a typed bullet', ['li', raw('- One'), '/li'], '- One'],
    ['forgets an item that was empty', ['li', '/li', raw('Head')], 'Head'],
    ['splits at two line breaks', [raw('One'), 'br', 'br', raw('Two')], 'One\n\nTwo'],
    ['reads on over one line break', [raw('one'), 'br', raw('line')], 'one line'],
    ['splits at one line break after a sentence', [raw('One.”'), 'br', raw('Two')], 'One.”\n\nTwo'],
    ['splits at one line break before a typed bullet', [raw('these'), 'br', raw('- one')], 'these\n\n- one'],
    ['reads shown line feeds as line breaks', [{ raw: 'One\n\nTwo', lines: true }], 'One\n\nTwo'],
    ['takes other line feeds for spaces', [raw('One\n\nTwo')], 'One Two'],
    ['joins a drop cap', [raw('S'), 'cap', raw(' peculation')], 'Speculation'],
    [
      'joins a drop cap in a box of its own',
      ['p', raw('S'), 'p', 'cap', 'p', raw('peculation')],
      'Speculation',
    ],
    ['keeps one space around what is left out', [raw('a '), 'gap', raw(' b')], 'a b'],
    ['has nothing for nothing', ['p', raw(' '), 'br', 'li', '/li'], ''],
  ])('%s', (_rule, steps, expected) => {
    expect(build(steps).text).toBe(expected);
  });
});

const steps = fc.array(
  fc.oneof(
    fc.constantFrom<Step>('p', 'br', 'li', '/li', 'gap', 'cap'),
    fc
      .record({
        raw: fc.string({
          unit: fc.constantFrom('a', 'é', '.', '-', ' ', '\n', '\u00a0', '\u00ad', '\u200b'),
        }),
        lines: fc.boolean(),
      })
      .map((step): Step => step),
  ),
);

describe('the map, for any walk', () => {
  test('text has single spaces, no invisible characters, and paragraphs joined by one blank line', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { text } = build(all);
        expect(text).not.toMatch(/ {2}|\n{3}|[^\n]\n[^\n]|^\s|[\u00a0\u00ad\u200b\t]/);
      }),
    );
  });

  test('every mapped character is the one on the page', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { text, runs } = build(all);
        for (const { start, length, node, nodeStart } of runs) {
          for (let i = 0; i < length; i += 1) {
            const there = node.raw.charAt(nodeStart + i);
            expect(/\s/.test(there) ? ' ' : there).toBe(text.charAt(start + i));
          }
        }
      }),
    );
  });

  test('from the page to the text and back', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const map = build(all);
        for (const { start, length, node, nodeStart } of map.runs) {
          expect(offsetAt(map, node, nodeStart)).toBe(start);
          expect(offsetAt(map, node, nodeStart + length - 1)).toBe(start + length - 1);
        }
      }),
    );
  });

  test('pieces of any span lie in it, in order, and miss only white space and made-up characters', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (all, a, b) => {
        const map = build(all);
        const [from, to] = [Math.min(a, b) % (map.text.length + 1), Math.max(a, b) % (map.text.length + 1)];
        let missed = '';
        let end = from;
        for (const { span } of piecesOf(map, [from, to])) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          missed += map.text.slice(end, span[0]);
          end = span[1];
        }
        if (from < to) missed += map.text.slice(end, to);
        expect(missed).toMatch(/^[\s-]*$/);
      }),
    );
  });
});

describe('pieces', () => {
  const spans = (map: TextMap<FakeNode>, from: number, to: number): string[] =>
    piecesOf(map, [from, to]).map(({ span }) => map.text.slice(...span));

  test('are one for one paragraph, over as many nodes as it has', () => {
    const map = build([raw('Mr '), raw('Rutte'), raw(' said')]);
    expect(spans(map, 0, 13)).toEqual(['Mr Rutte said']);
  });
  test('are two for two paragraphs', () => {
    expect(spans(build(['p', raw('One'), 'p', raw('Two')]), 0, 8)).toEqual(['One', 'Two']);
  });
  test('leave out what is left out', () => {
    expect(spans(build([raw('one '), 'gap', raw('two')]), 0, 7)).toEqual(['one', 'two']);
  });
  test('are none for made-up characters, and for a span outside the text', () => {
    const map = build(['li', raw('One'), '/li']);
    expect(spans(map, 0, 2)).toEqual([]);
    expect(spans(map, 90, 95)).toEqual([]);
  });
  test('end where the last character ends, not where the next node begins', () => {
    const map = build([raw('one'), raw('two')]);
    const [piece] = piecesOf(map, [0, 3]);
    expect(piece?.end).toEqual({ node: { raw: 'one' }, offset: 3 });
  });
});

test('a paragraph of a megabyte takes no time to speak of', () => {
  const long = 'the minister said that talks would go on '.repeat(25_000);
  const begun = performance.now();
  expect(build([raw(long)]).text).toHaveLength(long.length - 1);
  // Quadratic work on this text takes a minute; linear work a tenth of a second.
  expect(performance.now() - begun).toBeLessThan(5000);
});
