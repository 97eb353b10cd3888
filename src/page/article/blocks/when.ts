import { hasLetter } from '../text/letters.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

/** What lines about a text's date are made of, and nothing else. */
const PARTS = new RegExp(
  [
    `\\b${MONTH}\\b`,
    `\\b${DAY}\\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\b`,
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}[:.]\d\d(?::\d\d)?\b`,
    String.raw`\b\d{1,2} ?[ap]\.?m\b\.?|\b[ap]\.?m\b\.?`,
    String.raw`\b(?:gmt|utc|bst|cet|cest|ist|[ecmp][sd]?t|sast|aest|aedt)\b`,
    String.raw`\b(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|filed)|original|on|at|by|date|now|just|ago|an?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|today|yesterday|read|of)\b`,
    String.raw`\b\d{9,13}\b`,
  ].join('|'),
  'g',
);

/** In letters. */
const LONGEST = 120;

/**
 * Whether a line says only when something was published ("Updated Nov. 20, 2019 8:21 am ET", "1 day ago").
 *
 * @param text in lower case
 */
export function isWhen(text: string): boolean {
  if (text.length > LONGEST || !/\d|\bago\b|today|yesterday/.test(text)) return false;
  return !hasLetter(text.replace(PARTS, ' '));
}
