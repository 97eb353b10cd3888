import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import { unnamedLedger } from '../../src/brief/model/unnamed.ts';
import { restingSentence, unborneWords, withheldWords } from '../../src/brief/phrases.ts';
import type { Analysis, UnnamedSource } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';
import { speech } from './speech.ts';

const source = (changes: Partial<UnnamedSource>): UnnamedSource => ({
  actor: 'diplomat',
  described: at('A Velmoran diplomat'),
  number: null,
  body: null,
  rank: null,
  reason: null,
  claims: [0],
  quotes: [],
  alone: [],
  ...changes,
});

const ledgerOf = (changes: Partial<Analysis>) => unnamedLedger(article, { ...analysis, ...changes });

describe('the ledger of unnamed sources', () => {
  test('tells what the article gives, in its words, and what it withholds', () => {
    const { sources } = unnamedLedger(article, analysis);
    expect(sources).toHaveLength(1);
    expect(sources[0]?.described.text).toBe('A Velmoran diplomat');
    expect(sources[0]?.given.map(({ field, line }) => [field, line.text])).toEqual([
      ['number', 'A'],
      ['body', 'Velmoran'],
      ['rank', 'diplomat'],
      ['reason', 'who asked not to be named'],
    ]);
    expect(sources[0]?.withheld).toEqual([]);
  });

  test('a quote within a claim is not told twice', () => {
    const [first] = unnamedLedger(article, analysis).sources;
    expect(first?.lines.map(({ text, alone }) => [text, alone])).toEqual([
      ['there was “no room” in the calendar before the spring', true],
    ]);
  });

  test.each<[name: string, changes: Partial<UnnamedSource>, withheld: string[]]>([
    ['nothing', {}, ['number', 'body', 'rank', 'reason']],
    ['a body', { body: at('Velmoran') }, ['number', 'rank', 'reason']],
    ['words that the text does not have', { rank: [90_000, 90_004] }, ['number', 'body', 'rank', 'reason']],
  ])('told: %s', (_name, changes, withheld) => {
    expect(ledgerOf({ unnamed: [source(changes)] }).sources[0]?.withheld).toEqual(withheld);
  });

  test.each<[name: string, changes: Partial<Analysis>, alone: number]>([
    ['its claim is borne out', { unnamed: [source({})] }, 0],
    ['its claim is not', { unnamed: [source({ alone: [0] })] }, 1],
    [
      'two sources of one claim count it once',
      {
        unnamed: [source({ alone: [0] }), source({ actor: null, described: at('officials'), alone: [0] })],
      },
      1,
    ],
    [
      'words in quotation marks are nobody else’s',
      { claims: [], unnamed: [source({ claims: [], quotes: [0] })] },
      1,
    ],
  ])('what rests on it alone: %s', (_name, changes, alone) => {
    expect(ledgerOf(changes).alone).toBe(alone);
  });

  test.each<[name: string, unnamed: UnnamedSource[] | undefined]>([
    ['an analysis without a ledger', undefined],
    ['an empty one', []],
    ['a source whose words are not in the text', [source({ described: [90_000, 90_010] })]],
    ['a source whose statements are not there', [source({ claims: [77], quotes: [77] })]],
  ])('%s shows no source', (_name, unnamed) => {
    const { unnamed: _, ...rest } = analysis;
    const without: Analysis = unnamed === undefined ? rest : { ...rest, unnamed };
    expect(unnamedLedger(article, without).sources).toEqual([]);
    expect(briefMarkdown(article, briefOf(article, without), speech)).not.toContain('## Unnamed sources');
  });
});

describe('its words', () => {
  const ledger = unnamedLedger(article, analysis);

  test('how much rests on unnamed sources', () => {
    expect(restingSentence(speech, ledger)).toBe('1 of 9 statements rests on unnamed sources alone.');
    expect(restingSentence(speech, { ...ledger, alone: 3 })).toBe(
      '3 of 9 statements rest on unnamed sources alone.',
    );
  });

  test('what is withheld', () => {
    expect(withheldWords(speech, ['number', 'rank'])).toBe('not told: number and rank');
  });

  test('what nobody named bears out', () => {
    const [one] = ledger.sources;
    if (one === undefined) throw new Error('the ledger is empty');
    const lines = one.lines.flatMap((line) => [line, { ...line, alone: false }]);
    expect(unborneWords(speech, one)).toBe('nobody named bears this out');
    expect(unborneWords(speech, { ...one, lines })).toBe('nobody named bears out 1 of 2');
    expect(unborneWords(speech, { ...one, lines: lines.slice(1) })).toBeNull();
  });

  test('the export has them', () => {
    const written = briefMarkdown(article, briefOf(article, analysis), speech);
    expect(written).toContain('1 of 9 statements rests on unnamed sources alone.');
    expect(written).toContain(
      '- **A Velmoran diplomat** · one person · body: Velmoran · described as: diplomat · reason: who asked not to be named · nobody named bears this out\n  - there was “no room”',
    );
  });
});

test('a line tells who passed the words on, within whose words they stand, and the force of their cue', () => {
  const [first, second] = analysis.claims;
  if (first === undefined || second === undefined) throw new Error('the article has no claims');
  const claims = [first, { ...second, within: 0, via: 'orrel', force: 'stresses' as const }];
  const written = briefMarkdown(article, briefOf(article, { ...analysis, claims }), speech);
  expect(written).toContain(
    '(prediction, named source, passed on by Jun Orrel, inside what Velmoran diplomat said, stresses, sure)',
  );
});
