import type { Direction } from '../encounters/dates.ts';
import { IRREGULAR_PASTS } from '../lexicon/function-words.ts';

const CLAUSE_END = /[;:—–“”"]|\b(?:while|although|but|because|whereas)\b/iu;

/** Verbs and adjectives that set a time for what is to come. */
const SET = /^(?:due|set|scheduled|slated|expected|planned|upcoming|coming)$/;
const FUTURE = /^(?:will|shall|won['’]t|\p{L}+['’]ll|would|may|might|could|can)$/u;
const BEFORE_NOW = /^(?:was|were|had|wasn['’]t|weren['’]t|hadn['’]t|has|have)$/;

/** No farther on is the verb that a date belongs to. */
const REACH = 14;

/**
 * On which side of the article's day a date lies, by the verb that it stands with: the nearest before it in its clause,
 * else the first behind it. A limit ("by", "until") may lie on either side of what is told with it.
 */
export function tenseAt(sentence: string, [from, to]: readonly [number, number]): Direction {
  const before = wordsOf(sentence.slice(0, from).split(CLAUSE_END).at(-1) ?? '');
  if (/^(?:by|until|till|before)$/i.test(before.at(-1) ?? '')) return 'unknown';
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at--) {
    const side = sideOf(before, at);
    if (side !== null) return side;
  }
  const behind = wordsOf(sentence.slice(to).split(CLAUSE_END)[0] ?? '').slice(0, REACH);
  for (const at of behind.keys()) {
    const side = sideOf(behind, at);
    if (side !== null) return side;
  }
  return 'unknown';
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];

/** What one word tells of the time; null where it is no verb that does. */
function sideOf(words: readonly string[], at: number): Direction | null {
  const word = words[at] ?? '';
  if (/^\p{Lu}/u.test(word) && at > 0) return null;
  const lower = word.toLowerCase();
  const helpers = words.slice(Math.max(0, at - 3), at).map((one) => one.toLowerCase());
  if (SET.test(lower)) return helpers.some((one) => BEFORE_NOW.test(one)) ? 'unknown' : 'ahead';
  if (FUTURE.test(lower)) return 'ahead';
  if (lower === 'to') return isInfinitive(words[at + 1]) ? 'ahead' : null;
  if (BEFORE_NOW.test(lower)) return 'past';
  if (!(IRREGULAR_PASTS.has(lower) || /[a-z]{2}ed$/.test(lower))) return null;
  const helper = helpers.findLast(
    (one) => FUTURE.test(one) || BEFORE_NOW.test(one) || /^(?:to|be)$/.test(one),
  );
  return helper === undefined || BEFORE_NOW.test(helper) ? 'past' : 'ahead';
}

/** "to leave", not "to the talks" nor "to sanctions". */
const isInfinitive = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{Ll}+$/u.test(word) &&
  !/^(?:the|an?|its|his|her|their|this|that|\p{L}+[^s]s)$/u.test(word);
