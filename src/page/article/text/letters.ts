// Property escapes (`\p{L}`) are exact, and cost a page milliseconds the first time each is used: their tables are
// unrolled into the pattern. These ranges are the letters of the alphabets that news is written in, and more.

const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\ud7ff\\uf900-\\uffdc';
const LETTER = new RegExp(`[${LETTERS}]`);
const LETTERS_TWO = new RegExp(`[${LETTERS}]{2}`);
const LETTER_OR_DIGIT = new RegExp(`[0-9${LETTERS}]`);

/** Whether there is a letter in a text. */
export const hasLetter = (text: string): boolean => LETTER.test(text);

/** Whether two letters stand side by side in it. */
export const hasWord = (text: string): boolean => LETTERS_TWO.test(text);

/** Whether there is anything in it that is said, and not only marks. */
export const hasLetterOrDigit = (text: string): boolean => LETTER_OR_DIGIT.test(text);
