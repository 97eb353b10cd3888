import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brief, briefOf } from '../../src/brief/brief.ts';
import { marksOf } from '../../src/brief/model/counts.ts';
import type { Line } from '../../src/brief/model/line.ts';
import type { Actor, Analysis, Claim, Encounter, Quote, Span } from '../../src/shared/analysis.ts';
import { analysis, article } from './article.ts';

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'span' in value && 'text' in value;

/** Every line anywhere in a brief. */
function linesIn(value: unknown): Line[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isLine(value) ? [value] : []), ...Object.values(value).flatMap(linesIn)];
}

const statementTexts = ({ voices }: Brief) =>
  new Set(voices.flatMap(({ lines }) => lines.map(({ text }) => text)));

describe('briefOf', () => {
  const brief = briefOf(article, analysis);

  test('the status brings the whole sentence that proves it', () => {
    expect(brief.status).toMatchObject({ state: 'delayed', subject: 'third round of water talks' });
    expect(brief.status?.because.text).toMatch(/^A third round .* on Tuesday\.$/);
  });

  test('a status without its proof in the text is not shown', () => {
    const status = { subject: 'talks', state: 'stalled' as const, because: [0, 99_999] as Span };
    expect(briefOf(article, { ...analysis, status }).status).toBeNull();
  });

  test('past and next are told apart, what has a date goes by date', () => {
    expect(brief.timeline.past.map(({ meeting }) => meeting?.id)).toEqual(['last-summit', 'call']);
    expect(brief.timeline.now.map(({ meeting }) => meeting?.id)).toEqual(['third-round']);
    expect(brief.timeline.next.map(({ meeting }) => meeting?.id)).toEqual(['dell-visit', 'margins']);
  });

  test('each side of a disagreement is verbatim, with its source where one speaks', () => {
    expect(brief.disagreements.map(({ a, b }) => [a.source, b.source])).toEqual([
      [null, 'Sarrow’s Foreign Ministry'],
      [null, 'Jun Orrel'],
    ]);
    expect(brief.disagreements[0]?.b.line.text).toContain('denied');
  });

  test('a disagreement with a side outside the text is left out', () => {
    const disagreements = [{ about: 'x', a: [0, 20] as Span, b: [-1, 3] as Span }];
    expect(briefOf(article, { ...analysis, disagreements }).disagreements).toEqual([]);
  });

  test('marks are mentions, quotes and claims', () => {
    expect(brief.counts).toEqual({ actors: 14, quotes: 3, claims: 8 });
    expect(marksOf(brief.counts)).toBe(25);
  });

  test.each<[name: string, more: Partial<Analysis>, diplomatic: boolean]>([
    ['all of it', {}, true],
    ['a status only', { encounters: [], positions: [] }, true],
    ['a meeting only', { status: null, positions: [] }, true],
    ['a position only', { status: null, encounters: [] }, false],
    ['none of them', { status: null, encounters: [], positions: [] }, false],
  ])('whether it is about diplomacy: %s', (_name, more, diplomatic) => {
    expect(briefOf(article, { ...analysis, ...more }).diplomatic).toBe(diplomatic);
  });
});

describe('whatever the analysis says', () => {
  const { text } = article;
  const span = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(fc.nat(text.length), fc.nat(60)).map(([a, n]): Span => [a, a + n]) },
    { weight: 1, arbitrary: fc.tuple(fc.integer(), fc.integer()).map(([a, b]): Span => [a, b]) },
  );
  const id = fc.constantFrom('a', 'b', 'c', 'ghost');
  const actor = (of: string): Actor => ({
    id: of,
    name: of.toUpperCase(),
    type: of === 'c' ? 'unnamed' : 'person',
    role: null,
    side: null,
    wikidata: null,
    mentions: [],
    pronouns: [],
  });
  const certainty = fc.constantFrom('sure' as const, 'likely' as const, 'guess' as const);
  const state = fc.constantFrom(
    'held' as const,
    'delayed' as const,
    'scheduled' as const,
    'uncertain' as const,
  );
  const claim: fc.Arbitrary<Claim> = fc.record({
    content: span,
    source: fc.option(id),
    sourceSpan: fc.option(span),
    cue: span,
    kind: fc.constantFrom('statement' as const, 'denial' as const),
    sourcing: fc.constantFrom('named' as const, 'anonymous' as const),
    certainty,
  });
  const quote: fc.Arbitrary<Quote> = fc.record({
    span,
    speaker: fc.option(id),
    cue: fc.option(span),
    form: fc.constantFrom('direct' as const, 'partial' as const),
    certainty,
  });
  const encounter: fc.Arbitrary<Encounter> = fc.record({
    id: fc.string(),
    type: fc.constant('meeting' as const),
    participants: fc.array(id, { maxLength: 3 }),
    place: fc.option(fc.constantFrom('Port Aldis', 'Nowhere')),
    when: fc.option(fc.constantFrom('last week', 'never')),
    state,
    was: fc.constant(null),
    evidence: fc.array(span, { maxLength: 3 }),
    accounts: fc.array(fc.record({ source: fc.option(id), state, evidence: span }), { maxLength: 3 }),
    certainty,
  });
  const any: fc.Arbitrary<Analysis> = fc.record({
    schema: fc.constant(1 as const),
    actors: fc.constant(['a', 'b', 'c'].map(actor)),
    quotes: fc.array(quote, { maxLength: 6 }),
    claims: fc.array(claim, { maxLength: 6 }),
    encounters: fc.array(encounter, { maxLength: 4 }),
    positions: fc.constant([]),
    status: fc.option(
      fc.record({ subject: fc.string(), state: fc.constant('stalled' as const), because: span }),
    ),
    timeline: fc.array(
      fc.record({ span, when: fc.constantFrom('past' as const, 'now' as const, 'next' as const) }),
    ),
    disagreements: fc.array(fc.record({ about: fc.string(), a: span, b: span }), { maxLength: 3 }),
  });
  const sound = ([start, end]: Span) =>
    start >= 0 && end <= text.length && start < end && text.slice(start, end).trim() !== '';

  test('every line is the article’s own words at its span', () => {
    fc.assert(
      fc.property(any, (one) => {
        const lines = linesIn(briefOf(article, one));
        for (const line of lines) expect(line.text).toBe(text.slice(...line.span));
      }),
    );
  });

  test('no claim, no quote and no meeting is lost', () => {
    fc.assert(
      fc.property(any, (one) => {
        const brief = briefOf(article, one);
        const said = statementTexts(brief);
        for (const { content } of one.claims) {
          if (sound(content)) expect(said).toContain(text.slice(...content).trim());
        }
        for (const { span: words } of one.quotes) {
          if (!sound(words)) continue;
          const inner = text.slice(words[0] + 1, words[1] - 1);
          expect([...said].some((line) => line.includes(inner.trim()))).toBe(true);
        }
        expect(brief.meetings).toHaveLength(one.encounters.length);
      }),
    );
  });

  test('nobody is given words whose source is somebody else or not known', () => {
    fc.assert(
      fc.property(any, (one) => {
        for (const voice of briefOf(article, one).voices) {
          if (voice.kind === 'named')
            for (const { speakers } of voice.lines) expect(speakers).toContain(voice.key);
        }
      }),
    );
  });
});
