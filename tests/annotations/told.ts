import type { Actor, Analysis, Claim, Span } from '../../src/shared/analysis.ts';

// An invented text with a claim in a claim, a source without a name, and somebody who passes words on.

export const TEXT =
  'Ana Vela said she had told Peru that the bridge was open. “We go on,” she said. Later an official said the road was closed, that nobody would pay and, as Vela heard, that “it is over.”';

export function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`the text does not say "${words}"`);
  return [start, start + words.length];
}

export const actor = (id: string, name: string, type: Actor['type'], mentions: Span[]): Actor => ({
  id,
  name,
  type,
  role: null,
  side: null,
  wikidata: null,
  mentions,
  pronouns: [],
});

const claim = (content: string, source: string, cue: string, of: Partial<Claim> = {}): Claim => ({
  content: at(content),
  source,
  sourceSpan: null,
  cue: at(cue),
  kind: 'statement',
  sourcing: source === 'official' ? 'anonymous' : 'named',
  certainty: 'likely',
  ...of,
});

export const ANALYSIS: Analysis = {
  schema: 1,
  actors: [
    { ...actor('ana', 'Ana Vela', 'person', [at('Ana Vela')]), pronouns: [at('she')] },
    actor('peru', 'Peru', 'country', [at('Peru')]),
    actor('official', 'an official', 'unnamed', [at('an official')]),
  ],
  quotes: [
    { span: at('“We go on,”'), speaker: 'ana', cue: null, form: 'direct', certainty: 'likely' },
    {
      span: at('“it is over.”'),
      speaker: 'official',
      cue: null,
      form: 'direct',
      certainty: 'guess',
      via: 'ana',
    },
  ],
  claims: [
    claim('she had told Peru that the bridge was open', 'ana', 'said'),
    claim('the bridge was open', 'ana', 'told', { within: 0 }),
    claim('the road was closed', 'official', 'said'),
    claim('nobody would pay', 'official', 'said'),
  ],
  encounters: [],
  positions: [],
  status: null,
  timeline: [],
  disagreements: [],
  unnamed: [
    {
      actor: 'official',
      described: at('an official'),
      number: at('an'),
      body: null,
      rank: at('official'),
      reason: null,
      claims: [2, 3],
      quotes: [1],
      alone: [2],
    },
  ],
};
