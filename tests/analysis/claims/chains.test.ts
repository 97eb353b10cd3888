import { expect, test } from 'vitest';
import { analyze, nameOf } from '../read.ts';

interface Link {
  source: string | null;
  via: string | null;
  within: number | null;
}

function links(text: string): Link[] {
  const analysis = analyze(text);
  return analysis.claims.map(({ source, via, within }) => ({
    source: nameOf(analysis, source),
    via: nameOf(analysis, via ?? null),
    within: within ?? null,
  }));
}

test.each<[string, string]>([
  ['TASS', 'TASS quoted Juan Quispe as saying that the ferry was lost.'],
  ['TASS', 'Juan Quispe was quoted by TASS as saying that the ferry was lost.'],
  ['TASS', 'Juan Quispe said the ferry was lost, according to TASS.'],
  ['TASS', 'Juan Quispe said that the ferry was lost, TASS reported.'],
  ['TASS', 'Juan Quispe, quoted by TASS, said the ferry was lost.'],
  ['TASS', 'TASS reported that Juan Quispe had said the ferry was lost.'],
  ['Interfax', 'Juan Quispe said, in remarks carried by Interfax, that the ferry was lost.'],
  ['Xinhua', 'Xinhua cited Juan Quispe as warning that the ferry was lost.'],
])('%s passes the words on: %s', (carrier, text) => {
  expect(links(text)).toEqual([{ source: 'Juan Quispe', via: carrier, within: null }]);
});

test('an outlet that reports for itself is a source', () => {
  expect(links('Reuters reported that the ferry was lost.')).toEqual([
    { source: 'Reuters', via: null, within: null },
  ]);
});

test.each([
  'The White House said Juan Quispe had told Kenya that the ferry was lost.',
  'Kenya said Juan Quispe had warned that the ferry was lost.',
])('a political actor’s report of another’s words holds them: %s', (text) => {
  const [outer, inner, ...more] = links(text);
  expect(outer).toMatchObject({ via: null, within: null });
  expect(inner).toEqual({ source: 'Juan Quispe', via: null, within: 0 });
  expect(more).toEqual([]);
});

test('what stands within is the index of a claim that holds it', () => {
  const { claims } = analyze(
    'Maria Costa said the port was closed. Kenya said Juan Quispe had warned that the ferry was lost.',
  );
  const inner = claims.find(({ within }) => within !== undefined);
  const outer = claims[inner?.within ?? -1];
  expect(outer?.content[0]).toBeLessThanOrEqual(inner?.cue[0] ?? -1);
  expect(outer?.content[1]).toBeGreaterThanOrEqual(inner?.content[1] ?? Number.POSITIVE_INFINITY);
});

test.each([
  'It was reported that the ferry was lost.',
  'Juan Quispe is believed to have left the country.',
  'Reports suggest the ferry was lost.',
])('words with nobody behind them: %s', (text) => {
  expect(analyze(text).claims[0]).toMatchObject({ source: null, sourcing: 'anonymous', certainty: 'guess' });
});
