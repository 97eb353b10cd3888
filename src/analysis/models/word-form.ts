import { hashText } from './hash.ts';
import type { WordEntry, WordTable } from './word-table.ts';

/** Letters of a neighbour's suffix, which tells most of it. */
const ENDING = 3;
/** How far from a token the words count for it. */
export const REACH = 2;

/** Everything that a word form tells by itself; made once per form. */
export interface WordForm {
  /** Folded: see `foldWord`. */
  text: string;
  /** Hash of the form as it stands, of the form in small letters, and of its shape. */
  exact: number;
  lower: number;
  shape: number;
  /** Hash of the last {@link ENDING} letters; 0 where the word is no longer than that. */
  ending: number;
  /** What is known of the form; where it is not listed itself, of the form in small letters or with one capital. */
  entry: WordEntry | undefined;
  /**
   * How the form in small letters compares with the capitalised one in frequency. 0: not asked, as it has no capital; 1:
   * neither is known; 2: only the capitalised; 3: only the small; 4 to 7: from far commoner in small letters to far rarer.
   */
  caseRank: number;
  /** Begins with a capital, or with a small letter. */
  upper: boolean;
  small: boolean;
  /** Has a hyphen in it and is more than that. */
  hyphen: boolean;
  /** No small letter in it. */
  capitals: boolean;
  /** Holds a capital or begins with a digit: only tokens near one can belong to a name. */
  hot: boolean;
  /** Hash of the form with one capital ("PARIS" → "Paris"). */
  titled: number;
  /** By place relative to the token: the row of `AloneSums` for this form there, or -1. */
  readonly rows: number[];
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters by their kind, "McDonald-42" → "AaAaa-00": of more than two alike in a row two stay. */
function shapeOf(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = isUpper(code)
      ? 'A'
      : isSmall(code) || code >= 128
        ? 'a'
        : isDigit(code)
          ? '0'
          : word.charAt(i);
    if (shape.at(-1) === kind && shape.at(-2) === kind) continue;
    shape += kind;
  }
  return shape;
}

/** Three times rarer, in the unit of {@link WordEntry.rank}. */
const RATIO = Math.log2(3) * 8;

/** See {@link WordForm.caseRank}. */
function caseRank(small: WordEntry | undefined, titled: WordEntry | undefined): number {
  if (small === undefined) return titled === undefined ? 1 : 2;
  if (titled === undefined) return 3;
  const rarer = small.rank - titled.rank;
  if (rarer < -RATIO) return 4;
  if (rarer < 0) return 5;
  return rarer < RATIO ? 6 : 7;
}

const noRows = (): number[] => new Array<number>(2 * REACH + 1).fill(-1);

/** Describes a folded word (see `foldWord`), with what `table` knows of it. */
export function readWord(text: string, table: WordTable): WordForm {
  const lowerText = text.toLowerCase();
  const titledText = lowerText.charAt(0).toUpperCase() + lowerText.slice(1);
  const first = text.charCodeAt(0);
  const upper = isUpper(first);
  const own = table.get(text);
  const inSmall = lowerText === text ? own : table.get(lowerText);
  const asTitle = titledText === text ? own : table.get(titledText);
  return {
    text,
    exact: hashText(text),
    lower: hashText(lowerText),
    shape: hashText(shapeOf(text)),
    ending: text.length > ENDING ? hashText(text.slice(-ENDING)) : 0,
    entry: own ?? inSmall ?? (text.length > 1 ? asTitle : undefined),
    caseRank: upper ? caseRank(inSmall, asTitle) : 0,
    upper,
    small: isSmall(first),
    hyphen: text.length > 1 && text.includes('-'),
    capitals: text === text.toUpperCase(),
    hot: isDigit(first) || /[A-Z]/.test(text),
    titled: hashText(titledText),
    rows: noRows(),
  };
}

/** Whether the word is commoner in small letters than capitalised, so that a capital at a sentence's head tells nothing. */
export const isCommonerSmall = ({ caseRank }: WordForm): boolean => caseRank >= 3 && caseRank <= 5;

const blank = (text: string): WordForm => ({
  text,
  exact: hashText(text),
  lower: hashText(text),
  shape: hashText(text),
  ending: 0,
  entry: undefined,
  caseRank: 0,
  upper: false,
  small: false,
  hyphen: false,
  capitals: true,
  hot: false,
  titled: 0,
  rows: noRows(),
});

/** What stands before the first and after the last token of a sentence; made anew for each model, as rows are noted in it. */
export const sentenceEdges = (): { before: WordForm; after: WordForm } => ({
  before: blank('<s>'),
  after: blank('</s>'),
});
