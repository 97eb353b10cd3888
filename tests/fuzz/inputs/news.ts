import fc from 'fast-check';

// Text in the manner of news, without its sense: every rule of the analysis has something here that makes it fire.

const NAMES = [
  'Amina Otieno',
  'Otieno',
  'Juan Quispe',
  'Mr. Quispe',
  'Dr. J. B. Reis',
  'Kenya',
  'Peru',
  'Kenya’s',
  'Kenyan',
  'Lima',
  'Nairobi',
  'the Kremlin',
  'the White House',
  'the European Union',
  'the E.U.',
  'U.S.',
  'U.N. Security Council',
  'NATO',
  'Reuters',
  'the Foreign Ministry',
  'Kenya’s Ministry of Foreign Affairs',
  'Kenya-Peru',
  'Al-Hassan ibn Saleh',
  'O’Neill-Smith',
  'Washington',
  'the two presidents',
] as const;
const ROLES = [
  'President',
  'Foreign Minister',
  'the prime minister of Peru,',
  'spokesman',
  'envoy',
  'an official',
  'two senior officials familiar with the matter',
  'a diplomat who asked not to be named because he was not authorised to speak',
  'sources',
  'reports',
  'he',
  'she',
  'they',
  'who',
  'his',
  'the group',
  'both sides',
] as const;
const CUES = [
  'said',
  'said that',
  'told reporters',
  'told Quispe that',
  'according to',
  'was quoted by Reuters as saying',
  'denied that',
  'denied having said',
  'warned',
  'accused',
  'would not say',
  'declined to say whether',
  'added',
  'saying',
  'asked',
  'a statement by',
  'in a statement',
  'his claim that',
  'reportedly',
  'insisted',
  'argued against',
] as const;
const MEETINGS = [
  'met',
  'met with',
  'will meet',
  'is to hold talks with',
  'a summit between',
  'the second round of talks',
  'spoke by phone with',
  'postponed the meeting',
  'called off',
  'no plans for',
  'ruled out',
  'visited',
  'a visit to',
  'hosted',
  'was scheduled to',
  'broke off talks with',
] as const;
const MEASURES = [
  'rejected',
  'accepted',
  'demanded',
  'imposed sanctions on',
  'a ceasefire',
  'signed an agreement with',
  'threatened tariffs on',
  'expelled diplomats',
  'offered',
  'supports',
  'withdrew from',
  'the treaty',
] as const;
const TIMES = [
  'on Friday',
  'on 12 March 2031',
  'March 3',
  'next week',
  'two months ago',
  'yesterday',
  'in Geneva',
  'in Port Vella, Peru',
  'at 5:30 p.m.',
  'in the ’90s',
  '31 February',
] as const;
const GLUE = [
  'and',
  'or',
  'but',
  'with',
  'of',
  'the',
  'a',
  'that',
  'not',
  'by',
  'to',
  'between',
  'after',
  'because',
  'while',
  'if',
  'has',
  'is',
  'were',
  'no',
  'two',
  '5',
] as const;
const MARKS = [
  '.',
  '.',
  ',',
  ',',
  '“',
  '”',
  '"',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '``',
  "''",
  '’s',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
  '[',
  ']',
  '?',
  '!',
  '…',
  '/',
  '•',
] as const;
const BREAKS = ['\n\n', '\n', '\n\n- ', '\n\nQ: ', '\n\nOTIENO: ', '\n\n— ', '\t', '\u00a0', '  '] as const;

/** A word or a few, of any kind. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...ROLES) },
  { weight: 3, arbitrary: fc.constantFrom(...CUES) },
  { weight: 2, arbitrary: fc.constantFrom(...MEETINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...MEASURES) },
  { weight: 2, arbitrary: fc.constantFrom(...TIMES) },
  { weight: 3, arbitrary: fc.constantFrom(...GLUE) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...BREAKS) },
);
const blank = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n');

/** Words, marks and breaks in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, blank), { maxLength: 10 })
  .map((parts) => parts.flat().join(''));

const name = fc.constantFrom(...NAMES);
const cue = fc.constantFrom(...CUES);
const meeting = fc.constantFrom(...MEETINGS);
const deed = fc.constantFrom(...MEETINGS, ...MEASURES);
const time = fc.constantFrom(...TIMES, '');
const subject = fc.oneof(
  name,
  fc.constantFrom(...ROLES),
  fc.tuple(fc.constantFrom(...ROLES), name).map((parts) => parts.join(' ')),
);
const words = fc.tuple(subject, deed, name, time).map((parts) => parts.join(' ').trim());
const quoted = fc
  .tuple(
    fc.constantFrom('“”', '""', '‘’', "''", '«»', '„“', '““', '”'),
    words,
    fc.constantFrom(',', '.', '', '?'),
  )
  .map(([marks, text, stop]) => `${marks.charAt(0)}${text}${stop}${marks.charAt(1)}`);

/** Sentences that are nearly right. */
const sentence = fc.oneof(
  fc.tuple(subject, cue, words).map(([who, says, what]) => `${who} ${says} ${what}.`),
  fc.tuple(quoted, subject, cue).map(([what, who, says]) => `${what} ${who} ${says}.`),
  fc.tuple(quoted, cue, subject, quoted).map((parts) => `${parts.join(' ')}`),
  fc.tuple(words, subject, cue).map(([what, who, says]) => `${what}, ${who} ${says}.`),
  fc
    .tuple(name, meeting, name, time, words)
    .map(([a, met, b, when, then]) => `${a} ${met} ${b} ${when} after ${then}.`),
);

/** Articles of a sentence or two. */
export const sentences: fc.Arbitrary<string> = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n', '')), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.flat().join(''));
