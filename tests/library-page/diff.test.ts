import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areDifferent, changesBetween, wordRuns } from '../../src/library-page/diff/changes.ts';
import { diffTokens, type Run } from '../../src/library-page/diff/myers.ts';

const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
const without = (runs: readonly Run[], kind: Run['kind']): string[] =>
  runs.filter((run) => run.kind !== kind).flatMap((run) => run.tokens);

describe('the edits between two lists', () => {
  test('give back both, whatever bound they have', () => {
    fc.assert(
      fc.property(tokens, tokens, fc.nat(20), (before, after, most) => {
        const runs = diffTokens(before, after, most);
        expect(without(runs, 'in')).toEqual(before);
        expect(without(runs, 'out')).toEqual(after);
      }),
    );
  });

  test('are as few as they can be', () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const edits = diffTokens(before, after, 100)
          .filter(({ kind }) => kind !== 'same')
          .reduce((sum, run) => sum + run.tokens.length, 0);
        expect(edits).toBe(before.length + after.length - 2 * longestCommon(before, after));
      }),
    );
  });

  test('are bounded: what differs throughout is told at once', () => {
    const [before, after] = ['x', 'y'].map((letter) =>
      Array.from({ length: 50_000 }, (_, at) => `${letter}${at}`),
    );
    const started = performance.now();
    expect(diffTokens(before ?? [], after ?? [], 600).map(({ kind }) => kind)).toEqual(['out', 'in']);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

/** The textbook's table, to hold against. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const one of a) {
    const next: number[] = [];
    b.forEach((other, at) => {
      next.push(one === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('two wordings', () => {
  test('tell what stayed, came, went and was reworded', () => {
    const before =
      'The envoys met on Monday.\n\nNo date was set for a second round.\n\nRain fell all day over the old harbour town.';
    const after = 'The envoys met on Monday.\n\nA date was set for the second round.\n\nPorts reopen.';
    const changes = changesBetween(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'reworded', 'out', 'in']);
    expect(areDifferent(changes)).toBe(true);
    expect(changes[1]).toEqual({
      kind: 'reworded',
      runs: [
        { kind: 'out', text: 'No' },
        { kind: 'in', text: 'A' },
        { kind: 'same', text: ' date was set for ' },
        { kind: 'out', text: 'a' },
        { kind: 'in', text: 'the' },
        { kind: 'same', text: ' second round.' },
      ],
    });
  });

  test('that are one have no change', () => {
    const same = 'One.\n\nTwo.';
    expect(changesBetween(same, same)).toEqual([{ kind: 'same', paragraphs: ['One.', 'Two.'] }]);
    expect(areDifferent(changesBetween(same, same))).toBe(false);
  });

  test('lose no paragraph', () => {
    const paragraph = fc.constantFrom('Talks go on.', 'Talks went on.', 'Rain fell.', 'A note came in.');
    const text = fc.array(paragraph, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before.join('\n\n'), after.join('\n\n'));
        const side = (mine: 'in' | 'out') =>
          changes.flatMap((change) => {
            if (change.kind === 'same') return change.paragraphs;
            if (change.kind === 'reworded')
              return [
                change.runs
                  .filter(({ kind }) => kind === 'same' || kind === mine)
                  .map((run) => run.text)
                  .join(''),
              ];
            return change.kind === mine ? [change.text] : [];
          });
        expect(side('out')).toEqual(before);
        expect(side('in')).toEqual(after);
      }),
    );
  });

  test('a paragraph of words comes back from its runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const runs = wordRuns(before, after);
        const side = (gone: string) => runs.filter(({ kind }) => kind !== gone).map(({ text }) => text);
        expect(side('in').join('')).toBe(before);
        expect(side('out').join('')).toBe(after);
      }),
    );
  });
});
