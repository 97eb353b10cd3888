import { expect, test } from 'vitest';
import { told } from '../claims/rows.ts';
import { spoken } from './spoken.ts';

/** The sources of a text's claims, in order. */
const sources = (text: string): (string | null)[] => told(text).map(({ source }) => source);

test.each<[why: string, text: string, expected: (string | null)[]]>([
  [
    'he who spoke, not he of whom was spoken',
    'Juan Quispe rules Peru, and Quispe rules alone.\n\nPedro Costa, 58, told reporters in Lima that the fall of Quispe was near.\n\nHe added that the army had left.',
    ['Pedro Costa', 'Pedro Costa'],
  ],
  [
    'still he where words of his stand between',
    'Juan Quispe rules Peru, and Quispe rules alone.\n\nPedro Costa told reporters in Lima that the fall of Quispe was near.\n\n“Nobody trusts him.” He added that the army had left.',
    ['Pedro Costa', 'Pedro Costa'],
  ],
  [
    'they of a tag are not those whom it reports',
    'Officials said that the army had left. With rebel fighters holding every bridge, they said, the president had lost his patience.',
    ['Officials (unnamed)', 'Officials (unnamed)'],
  ],
  [
    'authorities are they',
    'The road was shut, Kenyan authorities said. They said that it would stay so.',
    ['Kenyan authorities', 'Kenyan authorities'],
  ],
  [
    'both men are the two named last, in office or not',
    'President Juan Quispe met President Peter Otieno. Pedro Costa and Milan Vega had been lost at sea. Both men said that they were well.',
    ['Pedro Costa'],
  ],
  [
    'an office stands between comma and name',
    'On Monday, Chile’s chief spokesman, Rear Admiral Pedro Costa, said Quispe’s flight would not stop the fleet.',
    ['Pedro Costa'],
  ],
  ['what a possessor has is what was said', 'The mood was grim, said Quispe’s offer would fail.', []],
  ['an organisation that is spelled like a pronoun', 'WHO pointed out that the fever had spread.', ['WHO']],
  ['people who open a sentence', 'Mediators say it takes days to reach him.', ['Mediators (unnamed)']],
  [
    'people behind the words that they say',
    'The truce may hold, people familiar with the talks say.',
    ['people familiar with the talks (unnamed)'],
  ],
  ['what is only weighed', 'Investigators are considering whether Peru was behind it.', []],
])('%s', (_why, text, expected) => {
  expect(sources(text)).toEqual(expected);
});

test('words behind "he said" are his too', () => {
  expect(
    spoken(
      'Juan Quispe rules Peru, and Quispe rules alone.\n\nPedro Costa told reporters in Lima that the fall of Quispe was “near”.\n\nHe lamented the fact that the army had left.\n\n“Nobody is going to stay.”',
    ),
  ).toEqual(['Pedro Costa: “near”', 'Pedro Costa: “Nobody is going to stay.”']);
});
