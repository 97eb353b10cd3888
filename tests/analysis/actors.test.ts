import { describe, expect, test } from 'vitest';
import { analyze, words } from './read.ts';

interface Expected {
  type: string;
  side?: string | null;
  role?: string | null;
}

describe('who is named, and as what', () => {
  test.each<[string, string, Expected]>([
    [
      'Norwegian Foreign Minister Ane Solberg spoke in Lima.',
      'Ane Solberg',
      { type: 'person', side: 'NO', role: 'Norwegian Foreign Minister' },
    ],
    [
      'Peru’s foreign minister, Juan Quispe, said the talks were over.',
      'Juan Quispe',
      { type: 'person', side: 'PE', role: 'Peru’s foreign minister' },
    ],
    [
      'Maria Costa, a spokeswoman for the Brazilian government, declined to comment.',
      'Maria Costa',
      { type: 'person', side: 'BR' },
    ],
    [
      'NATO Secretary General Jan Visser arrived.',
      'Jan Visser',
      { type: 'person', side: null, role: 'NATO Secretary General' },
    ],
    [
      'The Russian foreign ministry said it was ready.',
      'Russian foreign ministry',
      { type: 'government', side: 'RU' },
    ],
    ['President Macron said it was ready.', 'Macron', { type: 'person', side: 'FR' }],
    ['Secretary of State Helen Ward arrived.', 'Helen Ward', { type: 'person', side: 'US' }],
    ['The Kremlin said it was ready.', 'The Kremlin', { type: 'government', side: 'RU' }],
    [
      'The Chilean foreign ministry said it was ready.',
      'Chilean foreign ministry',
      { type: 'government', side: 'CL' },
    ],
    ['Kenya rejected the plan.', 'Kenya', { type: 'country', side: 'KE' }],
    ['The African Union welcomed the plan.', 'African Union', { type: 'organization', side: null }],
  ])('%s', (text, name, expected) => {
    const actor = analyze(text).actors.find((candidate) => candidate.name === name);
    expect(actor).toMatchObject(expected);
  });
});

describe('unnamed sources', () => {
  test.each([
    ['A senior Turkish official said the door was open.', 'senior Turkish official', 'TR'],
    ['Two diplomats said the door was open.', 'diplomats', null],
    [
      'Officials familiar with the matter said the door was open.',
      'Officials familiar with the matter',
      null,
    ],
    ['White House aides said the door was open.', 'White House aides', 'US'],
  ])('%s', (text, role, side) => {
    const [actor] = analyze(text).actors;
    expect(actor).toMatchObject({ type: 'unnamed', role, side });
  });

  test.each(['Protesters filled the square.', 'No official came.', 'It was a source of pride.'])(
    'nobody speaks: %s',
    (text) => {
      expect(analyze(text).actors.filter(({ type }) => type === 'unnamed')).toEqual([]);
    },
  );
});

describe('one actor for all mentions', () => {
  test.each([
    [
      'surname',
      'Kenyan President Amina Otieno spoke. Otieno left.',
      'Amina Otieno',
      ['Amina Otieno', 'Otieno'],
    ],
    [
      'office',
      'Kenyan President Amina Otieno spoke. The president left.',
      'Amina Otieno',
      ['Amina Otieno', 'The president'],
    ],
    ['capital', 'Kenya accepted. Nairobi welcomed the offer.', 'Kenya', ['Kenya', 'Nairobi']],
    [
      'Arabic article',
      'Samir al-Khatib spoke. Khatib left.',
      'Samir al-Khatib',
      ['Samir al-Khatib', 'Khatib'],
    ],
    ['middle initial', 'John Hale spoke. John F. Hale left.', 'John F. Hale', ['John Hale', 'John F. Hale']],
  ])('%s', (_name, text, name, mentions) => {
    const actor = analyze(text).actors.find((candidate) => candidate.name === name);
    expect(actor?.mentions.map((span) => words(text, span))).toEqual(mentions);
  });

  test.each([
    ['he', 'Peru’s foreign minister, Juan Quispe, arrived. He smiled.', 'Juan Quispe'],
    ['she', 'Juan Quispe met Maria Costa, a spokeswoman. She smiled.', 'Maria Costa'],
    ['it', 'Kenya rejected the plan. It wants another one.', 'Kenya'],
  ])('pronoun %s', (pronoun, text, name) => {
    const actor = analyze(text).actors.find((candidate) => candidate.name === name);
    expect(actor?.pronouns.map((span) => words(text, span)?.toLowerCase())).toEqual([pronoun]);
  });
});

test.each(['The war in Ukraine goes on.', 'The French president spoke.', 'They met in Geneva.'])(
  'a place or an adjective is nobody: %s',
  (text) => {
    expect(analyze(text).actors.filter(({ type }) => type === 'country')).toEqual([]);
  },
);
