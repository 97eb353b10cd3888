import type { Span, Stance } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { trimSpan } from '../text/spans.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Stakeholders } from './stakeholders.ts';

/** Longest object in tokens; positions are short statements, not sentences. */
const LONGEST = 24;

const STOP =
  /^(?:[,;:()—–]|while|as|after|before|because|who|which|saying|since|amid|amidst|despite|following|when|although|though|citing|whereas|unless|so)$/;
/** A verb of its own may follow in the object. */
const CLAUSE = /^(?:that|what|how|whether|if|where|why|there|it|he|she|they)$/;
const OUTER = /^(?:is|are|was|were|may|might|would|will|could|has|had|means?)$/;
const WHEN =
  /[ ,]+(?:on |late |early |by )?(?:(?:last|this|next) (?:week|month|year|night|\p{Lu}\p{Ll}+day)|\p{Lu}\p{Ll}+day(?: (?:morning|evening|night|afternoon))?|yesterday|today|tomorrow)$/u;
const FRONT_TIME =
  /^(?:on |late |early )?(?:\p{Lu}\p{Ll}+day|last \p{Ll}+|yesterday|today) (?=to |on |with )/u;

/** The words from token `first` on that a verb or a noun governs, up to token `limit`; null where there are hardly any. */
export function objectFrom(doc: TextDocument, first: number, limit: number): Span | null {
  let last = first;
  let clause = false;
  while (last < limit && last - first < LONGEST && !stopsAt(doc, last, first)) {
    const word = doc.tokens[last]?.lower ?? '';
    clause ||= CLAUSE.test(word);
    // "refuses to publish the list may mean": the verb of a sentence in which the object stands.
    if (!clause && last > first + 1 && OUTER.test(word)) break;
    last++;
  }
  const start = doc.tokens[first]?.start;
  const end = doc.tokens[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return null;
  const span = tidy(doc.text, [start, end]);
  return span[1] - span[0] > 2 ? span : null;
}

function stopsAt(doc: TextDocument, at: number, first: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || /^[.!?]$/.test(token.lower)) return true;
  if (at === first) return /^[,;:)]$/.test(token.lower);
  if (STOP.test(token.lower)) return true;
  const next = doc.tokens[at + 1];
  // A dash with blanks around it, not the hyphen of "48-hour"; "due to".
  if (token.text === '-' && doc.tokens[at - 1]?.end !== token.start) return true;
  if (token.lower === 'due' && next?.lower === 'to') return true;
  // "the consulate and two offices" goes on; "the plan and left" does not.
  return (
    /^(?:and|but)$/.test(token.lower) &&
    (looksFinite(next) ||
      isClause(doc, at + 1) ||
      /^(?:that|to|it|he|she|they|we|I|also|said|then|not)$/.test(next?.text ?? ''))
  );
}

/** "…ing he might leave": a participle with a clause of its own, not "fishing and farming". */
const isClause = ({ tokens }: TextDocument, at: number): boolean =>
  /ing$/.test(tokens[at]?.lower ?? '') &&
  /^(?:that|it|he|she|they|we|his|her|its|their|to)$/.test(tokens[at + 1]?.lower ?? '');

/** Without blanks, stray quotation marks, and the time that closes the words or opens them. */
export function tidy(text: string, span: Span): Span {
  let [start, end] = trimmed(text, wholeWords(text, span));
  const front = FRONT_TIME.exec(text.slice(start, end));
  if (front !== null) start += front[0].length;
  const when = WHEN.exec(text.slice(start, end));
  if (when !== null && when.index > 2) end = start + when.index;
  const left = DANGLING.exec(text.slice(start, end));
  if (left !== null && left.index > 2) end = start + left.index;
  const words = text.slice(start, end);
  const marks = [...words.matchAll(/["“”]/g)].length;
  if (marks % 2 === 1 && /^["“]/.test(words)) start++;
  else if (marks % 2 === 1 && /["”]$/.test(words)) end--;
  return trimmed(text, [start, end]);
}

/** Words that lead to something that is not shown any more: "by March of", "a plan for the". */
const DANGLING = /(?: (?:of|for|from|to|at|by|with|on|in|and|or|but|the|an?|its|their|his|her|that))+$/i;

/** "'s test" is only the end of "Friday's test". */
function wholeWords(text: string, [start, end]: Span): Span {
  if (!/^['’]s\b/.test(text.slice(start, end))) return [start, end];
  let from = start;
  while (from > 0 && /[\p{L}\p{N}.\-‑]/u.test(text.charAt(from - 1))) from--;
  return [from, end];
}

/** Without blanks, commas and the stop of the sentence; that of "the U.S." stays. */
function trimmed(text: string, span: Span): Span {
  const [start, end] = trimSpan(text, span, '.,');
  const dotted = text.charAt(end) === '.' && /(?:^|[^\p{L}])\p{L}(?:\.\p{L})+$/u.test(text.slice(start, end));
  return [start, dotted && end < span[1] ? end + 1 : end];
}

const LED = /^(?:for|of|over|on|about|that|not to|from|against)\s+/;
/** "invited Peru to a summit". */
const OCCASION = /^to (?=(?:an?|the|its|their|his|her) )/;
/** "Kenya to reopen", "both sides to stop": an infinitive with whoever is to do it. */
const WHO_TO = /^(?:for )?(?!to )[^,;]{1,80}?\b(?:not )?to (?=\p{Ll})/u;

/**
 * Parts words into the party they are aimed at and what is left: "Kenya to reopen the border" is aimed at Kenya and about
 * reopening the border. Support is aimed at somebody only where it is theirs as a whole.
 */
export function aimed(
  text: string,
  object: Span,
  stance: Stance,
  actor: string,
  holders: Stakeholders,
): { object: Span; target: string | null } {
  const words = text.slice(...object);
  const doing = stance === 'demands' ? WHO_TO.exec(words) : null;
  const asked: Span = doing === null ? object : [object[0], object[0] + doing[0].length];
  const other = holders.firstOther(asked, actor);
  const front =
    other !== undefined && /^(?:for |on )?(?:the |both )?$/i.test(text.slice(object[0], other.span[0]));
  if (stance === 'supports') return { object, target: front && other !== undefined ? other.actor : null };
  const target = (other ?? holders.nationalityIn(asked, actor))?.actor ?? null;
  if (other === undefined || !front) return { object, target };
  if (doing !== null)
    return { object: [asked[1] - (/\bnot to $/.test(doing[0]) ? 7 : 3), object[1]], target };
  const behind = trimSpan(text, [other.span[1], object[1]]);
  const rest = text.slice(...behind);
  const led = stance === 'offers' ? (OCCASION.exec(rest) ?? LED.exec(rest)) : LED.exec(rest);
  const bare = stance === 'demands' && /^\p{Ll}/u.test(rest) && !/^(?:and|or)\b/.test(rest);
  const start = behind[0] + (led?.[0].length ?? 0);
  return (led !== null || bare) && behind[1] - start > 3
    ? { object: [start, behind[1]], target }
    : { object, target };
}
