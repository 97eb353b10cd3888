import { describe, expect, test } from 'vitest';
import { analyze } from '../read.ts';

const itemOf = (text: string, name: string): string | null | undefined =>
  analyze(text).actors.find((actor) => actor.name === name)?.wikidata;

describe('the item of a name', () => {
  test.each<[string, string, string, string | null | undefined]>([
    ['a surname with its office', 'President Macron spoke in Lima.', 'Macron', 'Q3052772'],
    [
      'a surname where its state is spoken of',
      'Mr. Macron spoke in Lima. France was proud.',
      'Macron',
      'Q3052772',
    ],
    ['a surname alone', 'Mr. Kallas sells shoes in Lima.', 'Kallas', null],
    ['a surname that news uses for one person only', 'Mr. Macron spoke in Lima.', 'Macron', 'Q3052772'],
    [
      'a team',
      'Kenya scored twice in the quarter-final of the tournament. The referee sent a midfielder off.',
      'Kenya',
      null,
    ],
    ['a minister without his state', 'Sergei Lavrov won the chess prize in Lima.', 'Sergei Lavrov', null],
    ['a minister with his state', 'Sergei Lavrov left Lima. Russia was silent.', 'Sergei Lavrov', 'Q58217'],
    [
      'a short form of the article’s own',
      'The annual pottery (AP) fair opened. AP is loved.',
      'AP',
      undefined,
    ],
    ['a state', 'Kenya recalled its ambassador after the match of words.', 'Kenya', 'Q114'],
    ['a city', 'The mayor of Paris spoke.', 'France', undefined],
    ['an apposed city', 'They met in the old capital, Paris.', 'France', undefined],
    ['a capital for its state', 'The patience of Paris is at an end.', 'France', 'Q142'],
  ])('%s: %s', (_rule, text, name, item) => {
    expect(itemOf(text, name)).toBe(item);
  });
});

describe('how sure type and side are', () => {
  test.each([
    ['Kenya agreed.', 'Kenya', 'sure'],
    ['Peru’s foreign minister, Juan Quispe, agreed.', 'Juan Quispe', 'sure'],
    ['Secretary of State Helen Ward agreed.', 'Helen Ward', 'likely'],
    ['Juan Quispe agreed.', 'Juan Quispe', 'guess'],
    ['Two diplomats agreed, officials said.', 'diplomats (unnamed)', 'likely'],
  ])('%s', (text, name, certainty) => {
    expect(analyze(text).actors.find((actor) => actor.name === name)).toMatchObject({ certainty });
  });
});
