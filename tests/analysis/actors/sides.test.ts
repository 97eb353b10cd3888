import { expect, test } from 'vitest';
import { analyze } from '../read.ts';

test.each<[string, string, string, string | null]>([
  [
    'an administration is its owner’s',
    'Barack Obama spoke. The Obama administration agreed.',
    'Obama administration',
    'US',
  ],
  [
    'an office is its owner’s',
    'Kenyan President Amina Otieno spoke. Later Otieno’s office agreed.',
    'Otieno’s office',
    'KE',
  ],
  ['a bare army is of the state that acts', 'Kenya has struck back, the army said.', 'army', 'KE'],
  [
    'half of a country’s name',
    'North Korea and South Korea met. The talks went well, the South’s unification ministry said.',
    'South’s unification ministry',
    'KR',
  ],
  [
    'a title that names whose it is',
    'White House press secretary Ann Hale spoke to reporters.',
    'Ann Hale',
    'US',
  ],
  [
    'a bare spokeswoman speaks for the organ before her',
    'The Peruvian interior ministry denied it, with spokeswoman Maria Costa calling it absurd.',
    'Maria Costa',
    'PE',
  ],
  [
    'a spokesman of a body has no state',
    'The United Nations denied it. Spokesman Juan Quispe called it absurd.',
    'Juan Quispe',
    null,
  ],
  [
    'a rank before, a state behind',
    'Gen. Juan Quispe, chief of the Peruvian general staff, left.',
    'Juan Quispe',
    'PE',
  ],
  [
    'an office joined to one of a state',
    'Juan Quispe, head of the Peruvian navy staff, and Trade Minister Pedro Rojas were named.',
    'Pedro Rojas',
    'PE',
  ],
  [
    'who leads a delegation',
    'The Kenyan delegation will be led by Peter Otieno, head of a panel that nobody knows.',
    'Peter Otieno',
    'KE',
  ],
  [
    'of another’s delegation nothing',
    'Kenya’s delegation arrived. Juan Quispe looked on.',
    'Juan Quispe',
    null,
  ],
])('%s', (_rule, text, name, side) => {
  expect(analyze(text).actors.find((actor) => actor.name === name)).toMatchObject({ side });
});

test('a congressional leader is one of the United States', () => {
  const [actor] = analyze('A senior congressional leader said the door was open.').actors;
  expect(actor).toMatchObject({ type: 'unnamed', side: 'US' });
});
