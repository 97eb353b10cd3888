import { describe, expect, test } from 'vitest';
import { analyze, nameOf, words } from './read.ts';

describe('who says a quotation', () => {
  test.each<[string, string, string | null, 'direct' | 'partial']>([
    ['tag behind', '“We are ready to talk,” Juan Quispe said.', 'Juan Quispe', 'direct'],
    [
      'inverted tag',
      '“We are ready to talk,” said Peru’s foreign minister, Juan Quispe.',
      'Juan Quispe',
      'direct',
    ],
    ['tag before', 'Juan Quispe said: “We are ready to talk.”', 'Juan Quispe', 'direct'],
    ['fragment', 'Juan Quispe said the offer was “not serious”.', 'Juan Quispe', 'partial'],
    [
      'institution',
      '“We are ready to talk,” the Chilean foreign ministry said.',
      'Chilean foreign ministry',
      'direct',
    ],
    [
      'spokesman',
      '“We are ready to talk,” a spokesman for Mr. Quispe said.',
      'spokesman for Mr. Quispe (unnamed)',
      'direct',
    ],
    ['one name', '“We are ready to talk,” Quispe said.', 'Quispe', 'direct'],
    ['note in brackets', '“We are ready to talk,” Juan Quispe (Lima) said.', 'Juan Quispe', 'direct'],
  ])('%s', (_name, text, speaker, form) => {
    const analysis = analyze(text);
    expect(analysis.quotes).toHaveLength(1);
    expect(nameOf(analysis, analysis.quotes[0]?.speaker ?? null)).toBe(speaker);
    expect(analysis.quotes[0]?.form).toBe(form);
  });

  test.each([
    ['split by its cue', '“We are ready,” Juan Quispe said. “We always were.”'],
    ['over paragraphs', '“We are ready,” Juan Quispe said.\n\n“We always were.”'],
    ['announced on a line of its own', 'Juan Quispe says:\n\n“We are ready. We always were.”'],
  ])('an utterance goes on: %s', (_name, text) => {
    const analysis = analyze(text);
    for (const quote of analysis.quotes) expect(nameOf(analysis, quote.speaker)).toBe('Juan Quispe');
    expect(analysis.quotes.length).toBeGreaterThan(0);
  });

  test('a term in marks is nobody’s words', () => {
    expect(analyze('The so-called “Group of Ten” met. Nobody spoke.').quotes).toEqual([]);
  });
});

interface Claimed {
  source: string | null;
  cue: string;
  content: string;
}

const claims = (text: string): Claimed[] => {
  const analysis = analyze(text);
  return analysis.claims.map((claim) => ({
    source: nameOf(analysis, claim.source),
    cue: text.slice(...claim.cue),
    content: text.slice(...claim.content),
  }));
};

describe('source, cue and content', () => {
  test.each<[string, string, Claimed]>([
    [
      'that',
      'Juan Quispe said that the border would stay open.',
      { source: 'Juan Quispe', cue: 'said', content: 'the border would stay open' },
    ],
    [
      'content first',
      'The border would stay open, Juan Quispe said.',
      { source: 'Juan Quispe', cue: 'said', content: 'The border would stay open' },
    ],
    [
      'according to',
      'The border would stay open, according to Juan Quispe.',
      { source: 'Juan Quispe', cue: 'according to', content: 'The border would stay open' },
    ],
    [
      'according to, first',
      'According to Juan Quispe, the border would stay open.',
      { source: 'Juan Quispe', cue: 'According to', content: 'the border would stay open' },
    ],
    [
      'addressee',
      'Juan Quispe told reporters that the border would stay open.',
      { source: 'Juan Quispe', cue: 'told', content: 'the border would stay open' },
    ],
    [
      'day of speaking',
      'Juan Quispe said on Monday that the border would stay open.',
      { source: 'Juan Quispe', cue: 'said', content: 'the border would stay open' },
    ],
    [
      'noun phrase',
      'Juan Quispe rejected calls for a truce, a plan of the allies.',
      { source: 'Juan Quispe', cue: 'rejected', content: 'calls for a truce' },
    ],
    [
      'speech act',
      'Juan Quispe expressed a willingness to reopen the border.',
      { source: 'Juan Quispe', cue: 'expressed a willingness', content: 'to reopen the border' },
    ],
    [
      'statement of',
      'A statement from the Chilean foreign ministry said the border would stay open.',
      { source: 'Chilean foreign ministry', cue: 'said', content: 'the border would stay open' },
    ],
    [
      'apposition',
      'Juan Quispe, who arrived on Monday, said the border would stay open.',
      { source: 'Juan Quispe', cue: 'said', content: 'the border would stay open' },
    ],
    [
      'passive',
      'The border was described by Juan Quispe as closed for good.',
      { source: 'Juan Quispe', cue: 'described', content: 'closed for good' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test('two contents under one subject', () => {
    expect(
      claims('Juan Quispe said the border was open, adding that the talks would go on.').map(
        ({ source, content }) => [source, content],
      ),
    ).toEqual([
      ['Juan Quispe', 'the border was open'],
      ['Juan Quispe', 'the talks would go on'],
    ]);
  });

  test('somebody known only by a pronoun speaks without being taken for another', () => {
    const [claim] = analyze('She said the border would stay open.').claims;
    expect(claim).toMatchObject({ source: null, sourcing: 'named', certainty: 'guess' });
  });

  test('two sources of one claim', () => {
    const text = 'Juan Quispe and Maria Costa said the border would stay open.';
    const analysis = analyze(text);
    expect(analysis.claims[0]?.sources?.map((id) => nameOf(analysis, id))).toEqual([
      'Juan Quispe',
      'Maria Costa',
    ]);
  });

  test.each([
    'Juan Quispe did not say whether the border would stay open.',
    'Juan Quispe declined to say who would come.',
    'The envoys of Kenya responded by leaving the room at once.',
    '“The border will stay open,” Juan Quispe said.',
  ])('no claim: %s', (text) => {
    expect(claims(text).filter(({ cue }) => cue !== 'declined')).toEqual([]);
  });
});

describe('kind and sourcing', () => {
  test.each([
    ['Juan Quispe said the border was open.', 'statement', 'named'],
    ['Juan Quispe denied that the border was closed.', 'denial', 'named'],
    ['Kenya urged both sides to meet again.', 'demand', 'institutional'],
    ['Kenya refused to reopen the border.', 'refusal', 'institutional'],
    ['Kenya said it would not reopen the border.', 'refusal', 'institutional'],
    ['A senior official proposed a joint patrol of the border.', 'proposal', 'anonymous'],
    ['Kenya condemned the closure of the border.', 'evaluation', 'institutional'],
    ['Diplomats said the dispute could spread to the coast.', 'prediction', 'anonymous'],
    [
      'Foreign ministers from ten coastal countries said on Monday that fishing would resume.',
      'statement',
      'institutional',
    ],
  ])('%s', (text, kind, sourcing) => {
    expect(analyze(text).claims[0]).toMatchObject({ kind, sourcing });
  });
});

test('the writer’s words between the marks of a claim are the page’s own', () => {
  const text = 'Juan Quispe said the offer was “not serious”.';
  const [claim] = analyze(text).claims;
  expect(words(text, claim?.content ?? null)).toBe('the offer was “not serious”');
});
