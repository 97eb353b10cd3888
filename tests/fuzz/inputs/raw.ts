import fc from 'fast-check';

/** Characters that are not what they look like: directions, nothing visible, halves, what hangs on others. */
const ODD = [
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\u0307',
  '\u20dd',
  '\ufe0f',
  '\u0000',
  '\u0001',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u3000',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\ude00',
  '\udbff',
  '👩‍👩‍👧',
  '🇰🇪',
  '👋🏽',
  '𝐊𝐞𝐧𝐲𝐚',
  'K\u0335e\u0335nya',
  'ﬁ',
  'ß',
  'İ',
  'ı',
  'ǅ',
  'Ω',
  'президент',
  'رئيس',
  'נשיא',
  '总统',
  '대통령',
  'ｓａｉｄ',
  '१२',
] as const;

const WORDS = [
  'Kenya',
  'said',
  '“',
  '”',
  '"',
  'he',
  'met',
  ' ',
  ' ',
  ' ',
  '.',
  ',',
  '\n\n',
  'Amina Otieno',
] as const;

/** Any code units at all, pairs torn apart. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''));

/** Whole characters of every script. */
const characters = fc.string({ unit: 'binary', maxLength: 60 });

/** Words of news with odd characters in and between them. */
const laced = fc
  .array(fc.oneof(fc.constantFrom(...ODD), { weight: 2, arbitrary: fc.constantFrom(...WORDS) }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** Text that no writer wrote. */
export const raw: fc.Arbitrary<string> = fc.oneof(units, characters, { weight: 2, arbitrary: laced });
