import { describe, expect, test } from 'vitest';
import { countStatements, voicesOf } from '../../src/brief/model/voices.ts';
import type { Claim, Quote } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';

const voices = voicesOf(article, analysis);
const linesOf = (key: string) => voices.find((voice) => voice.key === key)?.lines.map(({ text }) => text);

const claim = (more: Partial<Claim>): Claim => ({
  content: at('nothing had been postponed'),
  source: null,
  sourceSpan: null,
  cue: at('adding'),
  kind: 'statement',
  sourcing: 'named',
  certainty: 'sure',
  ...more,
});
const quote = (more: Partial<Quote>): Quote => ({
  span: at('“no room”'),
  speaker: null,
  cue: null,
  form: 'partial',
  certainty: 'sure',
  ...more,
});
const groupsOf = (claims: Claim[], quotes: Quote[] = []) =>
  voicesOf(article, { ...analysis, claims, quotes }).map(({ kind, name, lines }) => [
    kind,
    name,
    lines.length,
  ]);

describe('voicesOf', () => {
  test('the most quoted first, unnamed sources after all named ones', () => {
    expect(voices.map(({ name, kind, lines }) => [name ?? kind, lines.length])).toEqual([
      ['Ilse Marden', 3],
      ['Oto Kerran', 3],
      ['Sarrow’s Foreign Ministry', 2],
      ['Jun Orrel', 1],
      ['unnamed', 1],
    ]);
  });

  test('a quote within a claim of the same speaker is not listed twice; a quote of its own is', () => {
    expect(linesOf('kerran')).toEqual([
      'any freeze on dam building',
      '“We did not come this far to stop at the water’s edge,”',
      'as cordial',
    ]);
    expect(linesOf('marden')?.filter((text) => text.includes('snow'))).toHaveLength(1);
  });

  test('what two say together stands under each, naming the other, and counts once', () => {
    const together = (key: string) => voices.find((voice) => voice.key === key)?.lines.at(-1)?.together;
    expect(together('marden')).toEqual(['Oto Kerran']);
    expect(together('kerran')).toEqual(['Ilse Marden']);
    expect(countStatements(voices)).toBe(9);
  });

  test.each<[name: string, claims: Claim[], quotes: Quote[], groups: unknown[]]>([
    ['no source', [claim({})], [], [['unknown', null, 1]]],
    ['an anonymous source that is no actor', [claim({ sourcing: 'anonymous' })], [], [['unnamed', null, 1]]],
    ['a source that the cast does not have', [claim({ source: 'ghost' })], [], [['unknown', null, 1]]],
    ['a quote without a speaker', [], [quote({})], [['unknown', null, 1]]],
    [
      'a named and an unnamed source together',
      [claim({ source: 'vail', sources: ['vail', 'diplomat'] })],
      [],
      [
        ['named', 'Tessa Vail', 1],
        ['unnamed', null, 1],
      ],
    ],
    [
      'a quote within another speaker’s claim is nobody else’s',
      [claim({ content: at('there was “no room” in the calendar'), source: 'vail' })],
      [quote({ speaker: 'marden' })],
      [
        ['named', 'Tessa Vail', 1],
        ['named', 'Ilse Marden', 1],
      ],
    ],
    [
      'a claim that leaves the quotation marks out still covers the quote',
      [claim({ content: at('no room'), source: 'diplomat' })],
      [quote({ speaker: 'diplomat' })],
      [['unnamed', null, 1]],
    ],
    ['a claim that does not fit the text', [claim({ content: [5, 99_999] })], [], []],
  ])('%s', (_name, claims, quotes, groups) => {
    const byText = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));
    expect(groupsOf(claims, quotes).toSorted(byText)).toEqual(groups.toSorted(byText));
  });

  test('a carrier is named', () => {
    const [voice] = voicesOf(article, {
      ...analysis,
      quotes: [],
      claims: [claim({ source: 'vail', via: 'orrel' })],
    });
    expect(voice?.lines[0]?.via).toBe('Jun Orrel');
  });
});
