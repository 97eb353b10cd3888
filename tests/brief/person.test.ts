import { expect, test } from 'vitest';
import { peopleOf } from '../../src/brief/model/person.ts';
import { analysis, article } from './article.ts';

const people = peopleOf(article, analysis);

test('everybody with a name is there once, those who say most first, groups without a name last', () => {
  const named = people.filter(({ kind }) => kind === 'named');
  expect(named.map(({ key }) => key).sort()).toEqual(
    analysis.actors.flatMap(({ id, type }) => (type === 'unnamed' ? [] : [id])).sort(),
  );
  const counts = named.map(({ lines }) => lines.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(people.slice(0, named.length)).toEqual(named);
});

test('each has what the article tells: role, how often it names them and where first', () => {
  const marden = people.find(({ key }) => key === 'marden');
  expect(marden).toMatchObject({ name: 'Ilse Marden', role: 'Prime Minister', mentions: 3 });
  expect(marden?.first?.text).toBe('Ilse Marden');
  expect(marden?.lines.length).toBeGreaterThan(1);
});

test('where they stand is under their names', () => {
  const standing = people.flatMap(({ key, positions }) => positions.map(() => key));
  expect(standing.sort()).toEqual(analysis.positions.map(({ actor }) => actor).sort());
  expect(standing.length).toBeGreaterThan(0);
});
