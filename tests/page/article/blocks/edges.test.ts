import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProse, type Line } from '../../../../src/page/article/blocks/block.ts';
import { isLabel, type Judged, judgeEdges } from '../../../../src/page/article/blocks/edges.ts';
import type { Reason } from '../../../../src/page/article/blocks/reasons.ts';
import { lineOf } from './line.ts';

const prose = lineOf('Envoys of the two coasts met in the port of Halm on Tuesday.');
const heading = lineOf('A treaty in doubt', { kind: 'heading' });
const point = lineOf('Both fleets leave the reef', { kind: 'item' });
const label = lineOf('Halm, Norland');

type Row = Line | readonly [Line, Reason];
const judgedOf = (rows: readonly Row[]): Judged<Line>[] =>
  rows.map((row) => ('text' in row ? { block: row, reason: null } : { block: row[0], reason: row[1] }));

describe('judgeEdges', () => {
  const before = 'before the text';
  const after = 'after the text';
  const nothing = 'heading of nothing';

  test.each<[string, readonly Row[], readonly (Reason | null)[]]>([
    ['labels around the text', [label, prose, prose, label], [before, null, null, after]],
    ['a label within it', [prose, label, prose], [null, null, null]],
    ['no running text at all', [label, heading], [null, null]],
    ['points before and after', [point, prose, point], [null, null, null]],
    ['a point that is a link', [{ ...point, linked: 1 }, prose], [before, null]],
    ['a point of too few words', [lineOf('Both fleets', { kind: 'item' }), prose], [before, null]],
    ['a lead heading', [heading, prose], [null, null]],
    ['a lead heading over points', [heading, point, point, prose], [null, null, null, null]],
    ['the last of two headings leads', [heading, label, heading, prose], [before, before, null, null]],
    ['a heading before a label', [heading, label, prose], [before, before, null]],
    ['a heading, then what is left out', [heading, [prose, 'caption'], prose], [null, 'caption', null]],
    [
      'a heading of nothing before one that is left out',
      [prose, heading, [prose, 'links'], [heading, 'promotion'], heading, prose],
      [null, nothing, 'links', 'promotion', null, null],
    ],
    ['a heading at the end', [prose, heading], [null, after]],
    ['two headings of one section', [prose, heading, heading, prose], [null, null, null, null]],
    ['a standfirst', [lineOf('Cables and quarrels', { kind: 'standfirst' }), prose], [null, null]],
    [
      'a standfirst before a label',
      [lineOf('Cables and quarrels', { kind: 'standfirst' }), label, prose],
      [null, before, null],
    ],
    ['a short last sentence', [prose, lineOf('Nobody was there then.')], [null, null]],
    ['a last line that is no sentence', [prose, lineOf('Nobody was there')], [null, after]],
    ['a last sentence with a link', [prose, lineOf('Nobody was there.', { linked: 0.3 })], [null, after]],
    ['a sentence after a label', [prose, label, lineOf('Nobody came.')], [null, after, after]],
  ])('%s', (_case, rows, reasons) => {
    expect(judgeEdges(judgedOf(rows)).map(({ reason }) => reason)).toEqual(reasons);
  });

  const anyLine: fc.Arbitrary<Line> = fc.record({
    text: fc.constantFrom(prose.text, heading.text, point.text, label.text, 'Nobody was there.'),
    words: fc.integer({ min: 0, max: 40 }),
    linked: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('heading', 'item', 'standfirst', 'text'),
    kept: fc.boolean(),
  });
  const anyJudged: fc.Arbitrary<Judged<Line>[]> = fc.array(
    fc.record({
      block: anyLine,
      reason: fc.constantFrom<(Reason | null)[]>(null, 'links', 'caption', 'title'),
    }),
  );

  test('keeps order and length, and never revives what was left out', () => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const result = judgeEdges(judged);
        expect(result.map(({ block }) => block)).toEqual(judged.map(({ block }) => block));
        judged.forEach(({ reason }, index) => {
          if (reason !== null) expect(result[index]?.reason).toBe(reason);
        });
      }),
    );
  });

  test('keeps all running text', () => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const result = judgeEdges(judged);
        judged.forEach(({ block, reason }, index) => {
          if (reason === null && isProse(block) && block.kind !== 'heading')
            expect(result[index]?.reason).toBeNull();
        });
      }),
    );
  });

  test('keeps a text of only prose whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constant(prose)), (lines) => {
        const judged = judgedOf(lines);
        expect(judgeEdges(judged)).toEqual(judged);
      }),
    );
  });
});

describe('isLabel', () => {
  test.each<[string, Partial<Line>, boolean]>([
    ['Halm, Norland', {}, true],
    ['World news', {}, true],
    ['A treaty in doubt', {}, false],
    ['They left.', {}, false],
    ['“Never”', {}, false],
    ['He said:', {}, false],
    ['And then…', {}, false],
    ['Why now?', {}, false],
    ['Next steps', { kind: 'heading' }, false],
    ['Norland', { kind: 'item' }, false],
    ['Cables first', { kind: 'standfirst' }, false],
  ])('%s %j: %s', (text, rest, expected) => {
    expect(isLabel(lineOf(text, rest))).toBe(expected);
  });
});
