import { describe, expect, test } from 'vitest';
import { whoIsMeant } from './who.ts';

describe('he and she', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a form of address before the subject',
      'Kenyan President Peter Otieno and Peruvian President Juan Quispe put off a visit. Mr. Otieno talked by phone with Mr. Quispe on Monday. By Friday he was doubtful.',
      'Peter Otieno',
      ['he'],
    ],
    [
      'the subject of the sentence before',
      'Peru’s foreign minister, Juan Quispe, went to see Pedro Rojas. Quispe then spoke with Rojas. He smiled.',
      'Juan Quispe',
      ['He'],
    ],
    ['by gender', 'Juan Quispe met Maria Costa in Lima. She smiled at him.', 'Maria Costa', ['She']],
    ['the other of two', 'Juan Quispe met Maria Costa in Lima. She smiled at him.', 'Juan Quispe', ['him']],
    [
      'drawn together',
      'Maria Costa arrived late. She’d missed the train, and she’ll stay.',
      'Maria Costa',
      ['She', 'she'],
    ],
    [
      'a name behind the comma',
      'After her long flight to Lima, Maria Costa went to bed.',
      'Maria Costa',
      ['her'],
    ],
    [
      'a name behind a participle',
      'Opening his visit in a small town, Kenyan President Peter Otieno planted a tree.',
      'Peter Otieno',
      ['his'],
    ],
    [
      'the first person to be named',
      'In spring she took a new post. Nobody had foreseen it. Maria Costa has not looked back.',
      'Maria Costa',
      ['she'],
    ],
    ['by what a noun tells', 'Spokeswoman Odda Lee met Juan Quispe. Later she left.', 'Odda Lee', ['she']],
    [
      'by what other pronouns told',
      'Odda Vass came with her dog. Vass sold her house. Peter Otieno met Vass in Lima. He gave her a book.',
      'Odda Vass',
      ['her', 'her', 'her'],
    ],
    [
      'by a joined possessor',
      'Siobhra Vass said little. Vass and her ministers came to Lima. Peter Otieno met Vass. She sat.',
      'Siobhra Vass',
      ['her', 'She'],
    ],
  ])('%s: %s', (_rule, text, name, pronouns) => {
    expect(whoIsMeant(text)[name]?.pronouns).toEqual(pronouns);
  });

  test('nobody, where the text names nobody of that gender', () => {
    expect(whoIsMeant('Juan Quispe arrived in Lima. She smiled.')['Juan Quispe']?.pronouns).toEqual([]);
  });
});

describe('inside quotations', () => {
  test.each<[string, string, string, string[]]>([
    [
      'I is the speaker',
      '“I gave my word,” Juan Quispe said. “I’m not going to break it myself.”',
      'Juan Quispe',
      ['I', 'my', 'I', 'myself'],
    ],
    [
      'he is not the speaker',
      'Juan Quispe met Pedro Rojas in Lima. “He gave me a book,” Juan Quispe said.',
      'Pedro Rojas',
      ['He'],
    ],
    [
      'she, whom the same words name',
      'Juan Quispe said: “Maria Costa is gone. I hope she comes back.”',
      'Maria Costa',
      ['she'],
    ],
    [
      'nobody is said to speak: not who leads the words in',
      'Juan Quispe had one more thing to say of Pedro Rojas in Lima: “He is gone for good and nobody will miss him.”',
      'Pedro Rojas',
      ['He', 'him'],
    ],
    ['we is left alone', '“We will go our own way,” Juan Quispe said.', 'Juan Quispe', []],
    [
      'words told again are somebody else’s',
      'Juan Quispe said: “A man came and said: ‘I am hungry.’ I believed him.”',
      'Juan Quispe',
      ['I'],
    ],
    ['nobody’s I', '“I am late,” said a voice. Juan Quispe laughed.', 'Juan Quispe', []],
  ])('%s', (_rule, text, name, pronouns) => {
    expect(whoIsMeant(text)[name]?.pronouns).toEqual(pronouns);
  });

  test('an organ does not say I', () => {
    const { pronouns } =
      whoIsMeant('“I see no reason,” the Kenyan foreign ministry said.')['Kenyan foreign ministry'] ?? {};
    expect(pronouns).toEqual([]);
  });
});
