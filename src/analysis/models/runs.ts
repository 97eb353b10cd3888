import type { WordForm } from './word-form.ts';

/** Small words that may join two capitalised parts of one name. */
const LINKS = new Set(['of', 'for', 'and', 'the', '&', 'on']);
const MAX_LINKS = 2;

/** A stretch of tokens `[first, last)` of a sentence that begins and ends with a capitalised one. */
export interface Run {
  first: number;
  last: number;
}

const capital = (word: WordForm | undefined): boolean =>
  word !== undefined && (word.upper || (word.hyphen && word.hot && word.small));

/** For each token the run that it is part of, if any. Strict runs are unbroken, wide ones go on over "of", "for the" and the like. */
export function findRuns(words: readonly WordForm[]): {
  strict: (Run | undefined)[];
  wide: (Run | undefined)[];
} {
  const strict = new Array<Run | undefined>(words.length).fill(undefined);
  const wide = new Array<Run | undefined>(words.length).fill(undefined);
  let open: Run | undefined;
  for (let at = 0; at < words.length; ) {
    if (!capital(words[at])) {
      at++;
      continue;
    }
    const run: Run = { first: at, last: at };
    while (capital(words[run.last])) strict[run.last++] = run;
    if (open === undefined || !linked(words, open.last, run.first)) open = { ...run, last: run.first };
    wide.fill(open, open.last, run.last);
    open.last = run.last;
    at = run.last;
  }
  return { strict, wide };
}

function linked(words: readonly WordForm[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > MAX_LINKS) return false;
  for (let i = from; i < to; i++) if (!LINKS.has(words[i]?.text ?? '')) return false;
  return true;
}
