import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

describe('a conversation', () => {
  test.each<[string, string, string[]]>([
    [
      'names in capitals, without marks',
      'Ana Reis, the minister, and Juan Quispe met in Lima.\n\nREIS: We want peace.\n\nQUISPE: You never did.\n\nREIS (PP): We did.\n\nAnd we always will.',
      [
        'Ana Reis: We want peace.',
        'Juan Quispe: You never did.',
        'Ana Reis: We did.',
        'Ana Reis: And we always will.',
      ],
    ],
    [
      'names in capitals, inside the marks',
      'Ana Reis and Juan Quispe met in Lima.\n\n“REIS: We want peace.\n\n“QUISPE: You never did.\n\n“REIS: We did.”',
      [
        'Ana Reis: “REIS: We want peace.',
        'Juan Quispe: “QUISPE: You never did.',
        'Ana Reis: “REIS: We did.”',
      ],
    ],
    [
      'names before the marks',
      'Ana Reis and Juan Quispe met.\n\nAna Reis: “We want peace.”\n\nJuan Quispe: “So do we.”\n\nAna Reis: “Then sign.”',
      ['Ana Reis: “We want peace.”', 'Juan Quispe: “So do we.”', 'Ana Reis: “Then sign.”'],
    ],
    [
      'question and answer',
      'Foreign Minister Ana Reis of Peru spoke to this paper.\n\nQ: Will the talks go on?\n\nA: They will.\n\nQ: When?\n\nA: In May, if all goes well.',
      ['Ana Reis: They will.', 'Ana Reis: In May, if all goes well.'],
    ],
    [
      'what a speaker quotes is part of the turn',
      'Ana Reis and Juan Quispe met.\n\nREIS: They told us “no way at all”.\n\nQUISPE: Who did?\n\nREIS: You did.',
      ['Ana Reis: They told us “no way at all”.', 'Juan Quispe: Who did?', 'Ana Reis: You did.'],
    ],
    [
      'no conversation: one label',
      'ANALYSIS: The talks of Ana Reis failed.\n\nNobody knows why they did.',
      [],
    ],
    [
      'no conversation: the labels are nobody',
      'Read more: The talks failed.\n\nWatch: The border is closed.\n\nRead more: Nobody spoke of it.\n\nWatch: The envoys leave.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe('signed words', () => {
  test.each([
    [
      'in the line',
      '“Peace is a habit that every nation has to learn anew.” — Ana Reis, foreign minister of Peru from 1990 to 1995',
    ],
    [
      'below',
      'The book opens with words of Ana Reis.\n\n“Peace is a habit that nations learn.”\n\n— Ana Reis\n\nIt sold well.',
    ],
  ])('%s', (_name, text) => {
    expect(spoken(text)).toEqual([expect.stringMatching(/^Ana Reis: “Peace is a habit/)]);
  });
});
