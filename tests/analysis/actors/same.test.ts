import { expect, test } from 'vitest';
import { whoIsMeant } from './who.ts';

test.each<[string, string, string, string[]]>([
  [
    'given name',
    'Karen Hale writes from Lima. Karen says the talks failed.',
    'Karen Hale',
    ['Karen Hale', 'Karen'],
  ],
  [
    'short for a name in brackets',
    'The Southern Trade Council (STC) met. STC said it was ready.',
    'Southern Trade Council',
    ['Southern Trade Council', 'STC', 'STC'],
  ],
  [
    'husband and wife: his',
    'Juan Quispe spoke. Juan Quispe left. Mr. Quispe and his wife Maria Quispe came. Mrs. Quispe sat. Quispe stood.',
    'Juan Quispe',
    ['Juan Quispe', 'Juan Quispe', 'Quispe', 'Quispe'],
  ],
  [
    'husband and wife: hers',
    'Juan Quispe spoke. Juan Quispe left. Mr. Quispe and his wife Maria Quispe came. Mrs. Quispe sat. Quispe stood.',
    'Maria Quispe',
    ['Maria Quispe', 'Quispe'],
  ],
  [
    'a surname that is a city too',
    'Jill Paris lives in Lima. Paris said she was happy there.',
    'Jill Paris',
    ['Jill Paris', 'Paris'],
  ],
  [
    'a person by what the apposition calls her',
    'Harbour Paris, a Peruvian woman of ninety, said little. Paris then left.',
    'Harbour Paris',
    ['Harbour Paris', 'Paris'],
  ],
  [
    'a person inside a phrase for bystanders',
    'Critics of Juan Quispe marched through Lima. Quispe stayed at home.',
    'Juan Quispe',
    ['Juan Quispe', 'Quispe'],
  ],
  [
    'half of a peninsula',
    'North Korea and South Korea met. The North said it was ready. They will meet again in the South.',
    'North Korea',
    ['North Korea', 'North'],
  ],
  [
    'the country',
    'Kenya rejected the plan. The country wants another one.',
    'Kenya',
    ['Kenya', 'The country'],
  ],
  [
    'not where two states act',
    'Kenya rejected the plan of Peru. The country wants another one.',
    'Kenya',
    ['Kenya'],
  ],
  [
    'office with the surname',
    'Kenyan President Amina Otieno met Foreign Minister Peter Otieno. Foreign Minister Otieno spoke.',
    'Peter Otieno',
    ['Peter Otieno', 'Otieno'],
  ],
  [
    'head of state before kin',
    'Kenyan President Amina Otieno met Peter Otieno. Otieno spoke.',
    'Amina Otieno',
    ['Amina Otieno', 'Otieno'],
  ],
  [
    'office of a state',
    'Kenyan President Amina Otieno met Peruvian President Juan Quispe. The president of Kenya spoke.',
    'Amina Otieno',
    ['Amina Otieno', 'The president of Kenya'],
  ],
  [
    'leader of a state',
    'Kenyan President Amina Otieno met Peruvian President Juan Quispe. The Kenyan leader spoke.',
    'Amina Otieno',
    ['Amina Otieno', 'The Kenyan leader'],
  ],
  [
    'delegation and team',
    'The Kenyan negotiating team arrived. The Kenyan delegation left.',
    'Kenyan negotiating team',
    ['Kenyan negotiating team', 'Kenyan delegation'],
  ],
  [
    'counterpart',
    'Kenyan President Amina Otieno met Peruvian President Juan Quispe. Otieno and her Peruvian counterpart spoke.',
    'Juan Quispe',
    ['Juan Quispe', 'her Peruvian counterpart'],
  ],
  [
    'what the apposition calls her',
    'Maria Costa, a former contractor of the army, left Lima. The contractor has not come back.',
    'Maria Costa',
    ['Maria Costa', 'The contractor'],
  ],
  [
    'not if two are called so',
    'Maria Costa, a contractor, and Juan Quispe, a contractor, left Lima. The contractor has not come back.',
    'Maria Costa',
    ['Maria Costa'],
  ],
])('%s', (_rule, text, name, mentions) => {
  expect(whoIsMeant(text)[name]?.mentions).toEqual(mentions);
});

test('officials with fewer words are the same officials', () => {
  const people = whoIsMeant(
    'Kenyan foreign ministry officials said the door was open. Ministry officials said it would stay so.',
  );
  expect(Object.keys(people).filter((name) => name.endsWith('(unnamed)'))).toHaveLength(1);
});

test('a name that stands for a kind of person is nobody', () => {
  const people = whoIsMeant('Kenyan President Amina Otieno laughed. She is the Karen Hale of our days.');
  expect(Object.keys(people)).toEqual(['Amina Otieno']);
});
