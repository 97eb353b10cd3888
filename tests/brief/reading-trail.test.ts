import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingTrail } from '../../src/brief/model/reading-trail.ts';
import type { Analysis, Position, Span } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';

const NOTHING: Analysis = { ...analysis, status: null, encounters: [], positions: [], disagreements: [] };

const position = (stance: Position['stance'], evidence: Span): Position => ({
  actor: 'kerran',
  stance,
  object: 'any freeze on dam building',
  target: null,
  evidence,
});

const kindsOf = (given: Analysis) =>
  readingTrail(article, given).map(({ why }) => why.map(({ kind }) => kind));

test('the sentences stand in the order of the article, each whole and once', () => {
  const trail = readingTrail(article, analysis);
  expect(trail.length).toBeGreaterThan(3);
  const starts = trail.map(({ span }) => span[0]);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  for (const { span, text, why } of trail) {
    expect(article.text.slice(...span)).toBe(text);
    expect(text).toMatch(/[.”]$/);
    expect(why.length).toBeGreaterThan(0);
  }
});

test('one sentence that decides several things has all the reasons', () => {
  const [first] = readingTrail(article, analysis);
  expect(first?.why.map(({ kind }) => kind)).toEqual(['status', 'meeting', 'disagreement']);
});

test.each<[string, Analysis, string[][]]>([
  ['nothing', NOTHING, []],
  [
    'a refusal and a demand count',
    {
      ...NOTHING,
      positions: [position('rejects', at('rejected any freeze')), position('demands', at('insisted'))],
    },
    [['position'], ['position']],
  ],
  ['support decides nothing', { ...NOTHING, positions: [position('supports', at('still hoped'))] }, []],
  ['a place that is not in the text', { ...NOTHING, positions: [position('rejects', [5, 99_999])] }, []],
  [
    'a finding that repeats the status adds no reason',
    {
      ...NOTHING,
      status: {
        subject: 'talks',
        state: 'delayed',
        because: at('has been put off'),
        findings: [
          { kind: 'change', span: at('put off'), towards: 'delayed' },
          { kind: 'words', span: at('third round'), towards: 'stalled' },
        ],
      },
    },
    [['status', 'finding']],
  ],
  [
    'both sides of a disagreement',
    { ...NOTHING, disagreements: [{ about: 'the date', a: at('“no room”'), b: at('denied') }] },
    [['disagreement'], ['disagreement']],
  ],
])('%s', (_name, given, kinds) => {
  expect(kindsOf(given)).toEqual(kinds);
});

test('whatever the analysis holds, the trail is short, ordered, without overlap, and keeps the status', () => {
  const place = fc
    .tuple(fc.nat(article.text.length), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]): Span => [start, start + length]);
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 40 }), (because, spans) => {
      const trail = readingTrail(article, {
        ...NOTHING,
        status: { subject: 'talks', state: 'stalled', because },
        positions: spans.map((span) => position('rejects', span)),
      });
      expect(trail.length).toBeLessThanOrEqual(12);
      for (const [i, { span }] of trail.entries()) {
        const next = trail[i + 1];
        if (next) expect(span[1]).toBeLessThanOrEqual(next.span[0]);
      }
      const fits = because[1] <= article.text.length && article.text.slice(...because).trim() !== '';
      expect(trail.some(({ why }) => why.some(({ kind }) => kind === 'status'))).toBe(fits);
    }),
  );
});
