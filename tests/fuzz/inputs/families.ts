/** A text that can be made as long as one likes: what stands at the i-th place. */
export type Family = (i: number) => string;

const always =
  (unit: string): Family =>
  () =>
    unit;

/** One thing again and again: the name says what. */
const REPEATED: Readonly<Record<string, string>> = {
  letters: 'a ',
  'one endless word': 'a',
  'one word in capitals': 'A',
  'a hyphened word': 'well-',
  'a word of apostrophes': 'a’',
  digits: '7',
  'digits with stops': '1.',
  'digits with commas': '1,0',
  blanks: ' ',
  'blanks and a letter': '                    x',
  'tabs and lines': '\t\n',
  paragraphs: 'x\n\n',
  'list items': '- x\n\n',
  headings: 'The Talks\n\n',
  stops: '.',
  commas: 'a, ',
  semicolons: 'a; ',
  dashes: 'a — ',
  dotted: 'U.S. ',
  'dots in one word': 'U.S.',
  'titles with stops': 'Mr. ',
  'straight marks': '"',
  'straight marks around a letter': '" a ',
  'quoted letters': '"a" ',
  'opening marks': '“',
  'opening marks and letters': '“a ',
  'closing marks': '”',
  'closing marks and letters': 'a” ',
  guillemets: '« a ',
  'single marks': '‘a ',
  'possessives in single marks': '‘the ministers’ a ',
  'doubled marks': '``a ',
  'apostrophes before letters': " 'a",
  'low marks': '„a ',
  'quotes with a cue': '“We are ready for it,” he said. ',
  'quotes with two cues': 'He said “We are ready,” she said ',
  'quotes without a cue': '“We are ready for it.” ',
  'quotes in paragraphs': '“We are ready for it.\n\n',
  'quotes by a name': '“We are ready for it,” said Amina Otieno. ',
  brackets: '(',
  'nested brackets': '(a ',
  'closed brackets': '(a) ',
  names: 'Abc ',
  'joined names': 'Amina and ',
  'listed names': 'Amina Otieno, ',
  'names with of': 'Ministry of ',
  'names with hyphens': 'Kenya-',
  titles: 'President ',
  'titles and names': 'President Amina Otieno ',
  roles: 'the foreign minister of ',
  'roles behind': 'Amina Otieno, the foreign minister, ',
  'relative clauses': 'who said that the man ',
  speech: 'He said ',
  'speech with that': 'he said that ',
  'speech of a name': 'Amina Otieno said ',
  'speech and': 'said and ',
  'speech in sentences': 'He said so. ',
  'speech with content': 'He said that the talks in Geneva would go on. ',
  'bare cues': 'said ',
  'according to': 'according to officials ',
  officials: 'an official said ',
  'unnamed sources': 'A senior official familiar with the matter, who asked not to be named, said ',
  reports: 'reportedly ',
  told: 'told reporters that ',
  meetings: 'meeting with ',
  'meetings of two': 'Kenya met Peru ',
  'meetings in sentences': 'Kenya will meet Peru in Geneva on Friday. ',
  'meetings between': 'talks between Kenya and ',
  summits: 'summit ',
  postponed: 'postponed the summit after ',
  'no plans': 'no plans for ',
  dates: 'on Friday ',
  months: 'June 10, 2025 ',
  ago: 'two months ago ',
  numbers: 'two ',
  measures: 'sanctions on ',
  'measures in sentences': 'Kenya imposed sanctions on Peru. ',
  positions: 'rejects ',
  'positions in sentences': 'Kenya rejects the demand of Peru. ',
  demands: 'Kenya demanded that Peru ',
  statements: 'a statement by ',
  and: 'and ',
  of: 'of ',
  'of the': 'of the ',
  to: 'to ',
  that: 'that ',
  he: 'he ',
  they: 'they ',
  their: 'their ',
  who: 'who ',
  because: 'because ',
  not: 'not ',
  'would have been': 'would have been ',
  his: 'his minister’s ',
  'pronouns in sentences': 'He met her. ',
  'turns of a transcript': 'OTIENO: We are ready.\n\n',
  'questions and answers': 'Q: Why?\n\nA: We are ready.\n\n',
  countries: 'Kenya ',
  'capitals of states': 'Washington ',
  demonyms: 'Kenyan ',
  markup: '<b>a</b> ',
  'open tags': '<a ',
  entities: '&amp;',
  addresses: 'https://a.b/c?d=e&',
  'zero width': 'a\u200b',
  'right to left': '\u202ea\u202c ',
  combining: 'e\u0301',
  'only combining': '\u0301',
  emoji: '👩‍👩‍👧 ',
  'camel letters': 'aA',
  'a word of stops': 'a.',
  'a denied report': 'denied reports that ',
  'nested clauses': 'which he said that ',
  'statements of a statement': 'The statement said so. ',
  'one meeting': 'The summit between Kenya and Peru will be held. ',
  'one measure': 'The ceasefire between Kenya and Peru holds. ',
  'the president': 'The president said so. ',
  'they said': 'They said so. ',
  'a source': 'Officials familiar with the matter said so. ',
  'half pairs': '\ud83d ',
  'other letters': 'президент ',
  han: '总统',
  'soft hyphens': 'a\u00ad',
};

const syllable = (i: number): string =>
  ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru'][i % 10] ?? 'ba';

/** A word that no other place has: names that are all different. */
const unlike = (i: number): string => {
  const letters = `${syllable(i)}${syllable(Math.floor(i / 10))}${syllable(Math.floor(i / 100))}${syllable(Math.floor(i / 1000))}`;
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

/** Something else at every place: nothing that is kept by its words helps. */
const DIFFERENT: Readonly<Record<string, Family>> = {
  'different names': (i) => `${unlike(i)} `,
  'different people': (i) => `Amina ${unlike(i)} said so. `,
  'different people with one surname': (i) => `${unlike(i)} Otieno said so. `,
  'different people in a list': (i) => `Amina ${unlike(i)}, `,
  'different people with roles': (i) => `Foreign Minister Amina ${unlike(i)} of Kenya said so. `,
  'different people, then he': (i) => `Amina ${unlike(i)} met Peru. He said so. `,
  'different quotes': (i) => `“We want ${unlike(i)} now,” Amina ${unlike(i + 7)} said. `,
  'different meetings': (i) => `Amina ${unlike(i)} met Juan ${unlike(i + 3)} in Lima. `,
  'different meetings in paragraphs': (i) =>
    `Amina ${unlike(i)} will meet Juan ${unlike(i + 3)} in Lima.\n\n`,
  'different measures': (i) => `Kenya imposed sanctions on ${unlike(i)}. `,
  'different positions': (i) => `${unlike(i)} rejected the demand of ${unlike(i + 3)}. `,
  'different dates': (i) => `They met on June ${(i % 28) + 1}, ${1900 + (i % 200)}. `,
  'different days at the summit': (i) => `The summit on ${(i % 28) + 1} June will be held. `,
  'different unnamed sources': (i) => `A senior ${unlike(i)} official who asked not to be named said so. `,
  'different organisations': (i) => `The ${unlike(i)} Ministry said so. `,
  'different hyphened words': (i) => `${unlike(i)}-${unlike(i + 3)} `,
};

const after =
  (opening: string, unit: string): Family =>
  (i) =>
    i === 0 ? opening : unit;

/** One thing again and again behind something that stands once. */
const LED: Readonly<Record<string, Family>> = {
  'a quotation of first persons': after('“', 'I '),
  'a quotation of quotations': after('“', ' ‘A'),
  'a quotation of closed quotations': after('“', ' ‘A b’ I'),
  'a quotation of apostrophes': after('“A', '’'),
  'a quotation of blanks': after('“A', ' '),
  'a quotation of sentences': after('“', 'We met. '),
  'a quotation by somebody': after('Amina Otieno said, “', 'I met her in Lima. '),
  'single marks that may close': after('a ', "-'as' b "),
  'single marks that may close a quotation': after('‘', 'the ministers’ plan '),
  'a denial of denials': after('He denied ', 'reports that he denies '),
  'one speaker of everything': after('Amina Otieno said ', 'that he said '),
  'a transcript': (i) => `${i % 2 === 0 ? 'OTIENO' : 'QUISPE'}: I met her.\n\n`,
  'a transcript of many': (i) => `${unlike(i).toUpperCase()}: I met her.\n\n`,
  'an interview': (i) =>
    i === 0 ? 'Amina Otieno met us.\n\n' : i % 2 === 0 ? 'Q: Why?\n\n' : 'A: I met her.\n\n',
};

/** Every family by its name. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  ...Object.fromEntries(Object.entries(REPEATED).map(([name, unit]) => [name, always(unit)])),
  ...DIFFERENT,
  ...LED,
};

/** A text of `size` characters of a family; its last is a mark that closes what one at its head may have opened. */
export function textOf(family: Family, size: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const part = family(i);
    parts.push(part);
    length += part.length;
  }
  return `${parts.join('').slice(0, size - 1)}”`;
}
