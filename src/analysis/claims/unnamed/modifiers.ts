import {
  BODY_WORDS,
  FIELD_WORDS,
  FOREIGN_ORGANS,
  IDLE_MODIFIERS,
  NUMBER_WORDS,
  RANK_WORDS,
} from '../../lexicon/unnamed-sources.ts';
import type { Token } from '../../text/tokens.ts';

/** Half-open range of tokens. */
export type Range = readonly [first: number, last: number];

/** What the words before a noun tell of a source. */
export interface Modifiers {
  number: Range | null;
  body: Range | null;
  /** Words of rank and field, and whether the noun itself follows them. */
  rank: Range | null;
}

type Kind = 'number' | 'idle' | 'rank' | 'field' | 'body';

/** Reads the modifiers `[first, head)` of the noun at token `head`. */
export function readModifiers(tokens: readonly Token[], first: number, head: number): Modifiers {
  const kinds: Kind[] = [];
  for (let at = first; at < head; at++) kinds.push(kindOf(tokens, at, first));
  const run = (wanted: (kind: Kind | undefined) => boolean): Range | null => {
    const from = kinds.findIndex(wanted);
    if (from < 0) return null;
    let to = from;
    while (wanted(kinds[to + 1])) to++;
    return [first + from, first + to + 1];
  };
  const lastRun = (wanted: (kind: Kind | undefined) => boolean): Range | null => {
    const to = kinds.findLastIndex(wanted);
    if (to < 0) return null;
    let from = to;
    while (from > 0 && wanted(kinds[from - 1])) from--;
    return [first + from, first + to + 1];
  };
  return {
    number: run((kind) => kind === 'number'),
    body: run((kind) => kind === 'body'),
    // "Senior" says more than "nuclear" where a body stands between them.
    rank: run((kind) => kind === 'rank') ?? lastRun((kind) => kind === 'field'),
  };
}

function kindOf(tokens: readonly Token[], at: number, first: number): Kind {
  const token = tokens[at];
  if (token === undefined) return 'idle';
  const { lower } = token;
  const leads = at === first || kindOf(tokens, at - 1, first) === 'number';
  if (leads && (NUMBER_WORDS.has(lower) || /^\d+$/.test(lower))) return 'number';
  if (IDLE_MODIFIERS.has(lower)) return 'idle';
  if (RANK_WORDS.has(lower)) return 'rank';
  if (lower === "'s") return 'body';
  if (lower === 'foreign') return FOREIGN_ORGANS.has(tokens[at + 1]?.lower ?? '') ? 'body' : 'idle';
  if (BODY_WORDS.has(lower)) return 'body';
  // A noun that no list has says what they work on: "fisheries officials".
  return token.capital && !FIELD_WORDS.has(lower) ? 'body' : 'field';
}
