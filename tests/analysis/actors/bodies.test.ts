import { expect, test } from 'vitest';
import { told } from '../claims/rows.ts';
import { analyze } from '../read.ts';

test.each<[why: string, text: string, sources: (string | null)[]]>([
  [
    'two ministries are two',
    'The Ministry of Fisheries in Lima announced that the ferry was lost. The Chilean Ministry of Defence said that divers had come.',
    ['Ministry of Fisheries', 'Chilean Ministry of Defence'],
  ],
  [
    'the ministry is the one named last',
    'The Ministry of Fisheries in Lima announced that the ferry was lost. The ministry added that divers had come.',
    ['Ministry of Fisheries', 'Ministry of Fisheries'],
  ],
  [
    'an article of a treaty says what it says, and no body',
    'Article 9 is one of NATO’s oldest rules. It says that an attack must be met by all.',
    [],
  ],
  [
    'an officer is not the body',
    'The head of the Southern Trade Council said that the ferry was lost.',
    [null],
  ],
  [
    'a title behind a comma is the name’s before it',
    'Juan Quispe, president of the Southern Trade Council, said that the ferry was lost.',
    ['Juan Quispe'],
  ],
])('%s', (_why, text, sources) => {
  expect(told(text).map(({ source }) => source)).toEqual(sources);
});

test('every source of a claim is an actor', () => {
  const { actors, claims } = analyze(
    'The deputy head of China’s delegation said the ferry should leave and said any attempt to stay would fail.',
  );
  const known = new Set<string | null>([null, ...actors.map(({ id }) => id)]);
  expect(claims.filter(({ source }) => !known.has(source))).toEqual([]);
  expect(claims.length).toBeGreaterThan(0);
});
