import { endsSentence, type Line } from './block.ts';
import {
  AGENCY_AT_END,
  CONTACT,
  CONTROL,
  CREDIT_LABEL,
  CREDIT_LINE,
  GATE,
  LEGAL,
  PICTURE_CREDIT,
  PROMO_LABEL,
  REPORTED,
  SIGN_UP,
} from './furniture-words.ts';
import { isWhen } from './when.ts';

/** Why a block is not part of the article. */
export type Reason =
  | 'container'
  | 'caption'
  | 'byline'
  | 'date'
  | 'credit'
  | 'promotion'
  | 'links'
  | 'sign-up'
  | 'gate'
  | 'legal'
  | 'contact'
  | 'control'
  | 'rule'
  | 'duplicate'
  | 'title'
  | 'about the writer'
  | 'before the text'
  | 'after the text'
  | 'heading of nothing';

/** What the page says of itself that tells its furniture from its text. */
export interface Known {
  title: string;
  /** Where the title is shown; null where it is not. */
  headline: Element | null;
  description: string | undefined;
  /** Names of the writers, as far as they are known. */
  authors: readonly string[];
}

/** All of a block, or nearly all, is one link. */
const ALL_LINK = 0.9;
const MOSTLY_LINK = 0.6;
/** Labels and dates, in words. */
const LONGEST_LABEL = 20;
/** Notes of these kinds are short; a long paragraph that happens to say the like is prose. */
const LONGEST_NOTE = 70;
const LONGEST_CREDIT = 90;
/** In characters. A longer line of so few words is no note, and the patterns are not made for it. */
const LONGEST_LINE = 1000;
/** A link over a whole paragraph leads away from it; a longer one is a paragraph that happens to be clickable. */
const LONGEST_LINK = 40;

/** Why a block is no part of an article by its own words, wherever it stands; null where nothing speaks against it. */
export function reasonInText(line: Line, known: Pick<Known, 'authors'>): Reason | null {
  const { words, linked } = line;
  if (words === 0) return 'rule';
  if (words > LONGEST_CREDIT || line.text.length > LONGEST_LINE) return null;
  const text = line.text.toLowerCase();
  return (
    (words <= LONGEST_LABEL ? reasonOfLabel(line, text, known) : null) ??
    (isCredit(text, words) ? 'credit' : null) ??
    (words <= LONGEST_NOTE ? reasonOfNote(line, text) : null) ??
    (linked >= ALL_LINK && words <= LONGEST_LINK ? 'links' : null)
  );
}

function isCredit(text: string, words: number): boolean {
  if (isQuoted(text) || REPORTED.test(text)) return false;
  if (CREDIT_LINE.test(text)) return true;
  // With a clause of its own behind a comma it says what somebody did with it.
  const isClause = text.includes(',') && endsSentence({ text });
  return words <= LONGEST_LABEL && !isClause && CREDIT_LABEL.test(text);
}

function reasonOfLabel(line: Line, text: string, known: Pick<Known, 'authors'>): Reason | null {
  if (CONTROL.test(text)) return 'control';
  if (isWhen(text)) return 'date';
  return isByline(line, text, known) ? 'byline' : null;
}

function reasonOfNote(line: Line, text: string): Reason | null {
  if (PICTURE_CREDIT.test(text) && !AGENCY_AT_END.test(text)) return 'caption';
  return (
    (isQuoted(text) || REPORTED.test(text) ? null : reasonOfAppeal(text)) ??
    (isPromotion(line, text) ? 'promotion' : null)
  );
}

function reasonOfAppeal(text: string): Reason | null {
  if (SIGN_UP.test(text)) return 'sign-up';
  if (GATE.test(text)) return 'gate';
  if (LEGAL.test(text)) return 'legal';
  return CONTACT.test(text) ? 'contact' : null;
}

/** Words that stand in quotation marks are somebody's, and may speak of anything. */
const isQuoted = (text: string): boolean => /^["“'‘«]/.test(text);

function isPromotion(line: Line, text: string): boolean {
  const { words, linked, kind } = line;
  const label = PROMO_LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const rest = text.slice(label.length);
  const marked = /^\s*(?:[:|…»>→–—-]|\.{3})/u.test(rest) || rest.trim() === '';
  if (kind === 'heading') return marked || words <= 6;
  if (marked && (linked > 0 || words <= 25)) return true;
  return linked >= MOSTLY_LINK || (words <= 8 && !endsSentence(line));
}

const LONGEST_BYLINE = 14;

/** A line with nobody's words in it but the writers' names, "by", and what they are. */
function isByline(line: Line, text: string, { authors }: Pick<Known, 'authors'>): boolean {
  const { words, kind } = line;
  if (words > LONGEST_BYLINE || kind === 'heading' || endsSentence(line)) return false;
  if (BY.test(text) && isCapital(line.text.replace(BY, '').charAt(0))) return true;
  return authors.some((author) => author.length > 3 && text.includes(author.toLowerCase()) && words <= 10);
}

/** In any case of letters. */
const BY = /^(?:(?:words|story|analysis|text) by|by|von|par) +/i;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
