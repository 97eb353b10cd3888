import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../../tools/models.ts';
import { nameOf } from './read.ts';

/** What one article in `golden/` must give, in words. Misses that are known stand there too, for whoever mends them. */
interface Expected {
  published: string;
  actors: Record<string, object>;
  quotes: [speaker: string, words: string][];
  claims: [source: string, cue: string, content: string][];
  encounters: [type: string, state: string, participants: string[]][];
  status: string | null;
  knownMisses: string[];
}

const folder = join(import.meta.dirname, 'golden');
const analyst = createAnalyst(readWeights());

describe.each(readdirSync(folder))('golden article %s', (name) => {
  const [title = '', ...body] = readFileSync(join(folder, name, 'article.txt'), 'utf8')
    .trim()
    .split('\n\n');
  const text = body.join('\n\n');
  // Written by hand beside the article; a wrong shape fails the test that reads it.
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const analysis = analyst.analyze({ url: '', title, language: 'en', published: expected.published, text });

  test('actors', () => {
    const found = Object.fromEntries(analysis.actors.map((actor) => [actor.name, actor]));
    expect(found).toMatchObject(expected.actors);
  });

  test('quotations and their speakers', () => {
    const found = analysis.quotes.map(({ speaker, span }) => [
      nameOf(analysis, speaker),
      text.slice(...span),
    ]);
    for (const quote of expected.quotes) expect(found).toContainEqual(quote);
  });

  test('claims', () => {
    const found = analysis.claims.map(({ source, cue, content }) => [
      nameOf(analysis, source),
      text.slice(...cue),
      text.slice(...content),
    ]);
    for (const claim of expected.claims) expect(found).toContainEqual(claim);
  });

  test('encounters, all of them', () => {
    const found = analysis.encounters.map(({ type, state, participants }) => [
      type,
      state,
      participants.map((id) => nameOf(analysis, id)).sort(),
    ]);
    expect(found.sort()).toEqual(
      expected.encounters.map(([type, state, parties]) => [type, state, [...parties].sort()]).sort(),
    );
  });

  test('status', () => {
    expect(analysis.status?.state ?? null).toBe(expected.status);
  });
});
