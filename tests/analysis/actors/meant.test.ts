import { expect, test } from 'vitest';
import { analyze } from '../read.ts';
import { whoIsMeant } from './who.ts';

test.each<[string, string, string, string]>([
  [
    'a leader is the head, not the envoy named last',
    'Kenyan President Amina Otieno sent an envoy. Kenyan envoy Peter Kamau spoke. “I am here,” the Kenyan leader wrote.',
    'Amina Otieno',
    'the Kenyan leader',
  ],
  [
    'an office of the United States is nobody else’s',
    'Peruvian Foreign Minister Juan Quispe spoke. The US foreign minister was silent. The foreign minister left.',
    'Juan Quispe',
    'The foreign minister',
  ],
  [
    'a surname of several words',
    'Daw Thet Moe Lwin Aye came. Later Lwin Aye said no.',
    'Thet Moe Lwin Aye',
    'Lwin Aye',
  ],
  [
    'Brussels is the Union where it is spoken of',
    'The European Union met. Brussels denounced the plan.',
    'European Union',
    'Brussels',
  ],
  [
    'a short form with a small word in it',
    'The Organisation of Islamic Cooperation (OIC) met. The OIC denounced the plan.',
    'Organisation of Islamic Cooperation',
    'OIC',
  ],
])('%s', (_rule, text, name, words) => {
  expect(whoIsMeant(text)[name]?.mentions).toContain(words);
});

test.each<[string, string, string]>([
  ['the son of somebody listed', 'Donald Trump Jr. sells hotels in Lima.', 'Donald Trump'],
  ['a word like a short form', 'Let everyone know. Let them all come to Lima.', 'Let'],
  ['Belgium named by itself', 'The European Union met. Belgium said no. Brussels denounced it.', 'Brussels'],
])('%s is not taken for another', (_rule, text, name) => {
  expect(analyze(text).actors.map((actor) => actor.name)).not.toContain(name);
});
