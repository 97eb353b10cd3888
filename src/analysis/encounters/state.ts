import type { Span, State } from '../../shared/analysis.ts';
import { NOUN_CUES, type StateCue, VERB_CUES } from '../lexicon/state-cues.ts';
import type { TextDocument } from '../text/document.ts';
import type { EncounterMention } from './encounter-mention.ts';

/** Stands for the encounter's own words in the patterns of the cue tables. */
const PLACEHOLDER = 'M';

/**
 * The state that one sentence gives an encounter, with the shortest stretch of the text that shows both. Null where
 * the sentence says nothing of it.
 */
export function stateOf(
  doc: TextDocument,
  mention: Pick<EncounterMention, 'sentence' | 'span' | 'form' | 'first' | 'from'>,
): { state: State; evidence: Span } | null {
  const sentence = doc.sentences[mention.sentence];
  if (sentence === undefined) return null;
  const [start, end] = mention.span;
  const left = hide(doc.text.slice(sentence.span[0], start));
  const right = hide(doc.text.slice(end, sentence.span[1]));
  const window = `${left}${PLACEHOLDER}${right}`;
  const found = firstMatch(mention.form === 'noun' ? NOUN_CUES : VERB_CUES, window, left.length);
  if (found === undefined)
    return mention.form === 'verb' && isPast(doc, mention.first)
      ? { state: 'held', evidence: [mention.from, clauseEnd(doc.text, end, sentence.span[1])] }
      : null;
  if (found.state === null) return null;
  const from = sentence.span[0] + Math.min(found.from, left.length);
  const clause = mention.form === 'verb' ? clauseEnd(doc.text, end, sentence.span[1]) : end;
  const to = Math.max(clause, found.to <= left.length + 1 ? end : end + (found.to - left.length - 1));
  return {
    state: found.state,
    evidence: withMarks(doc.text, [Math.min(from, mention.from), Math.max(to, end)], sentence.span),
  };
}

/** A stretch that ends or begins inside curly marks takes the whole quotation in. */
function withMarks(text: string, [start, end]: Span, bounds: Span): Span {
  const slice = text.slice(start, end);
  const close = slice.indexOf('”');
  const open = slice.indexOf('“');
  const before = close >= 0 && (open < 0 || close < open) ? text.lastIndexOf('“', start) : -1;
  const lastOpen = slice.lastIndexOf('“');
  const after = lastOpen > slice.lastIndexOf('”') ? text.indexOf('”', end) : -1;
  return [before >= bounds[0] ? before : start, after >= 0 && after < bounds[1] ? after + 1 : end];
}

/** End of the clause that a verb opens: up to the next mark that closes a phrase, place names with a comma included. */
function clauseEnd(text: string, from: number, limit: number): number {
  const stop = /(?<!\b\p{L})[.;:](?=[\s"”’]|$)|,(?! \p{Lu}\p{Ll}+,)/u.exec(text.slice(from, limit));
  if (stop === null) return limit;
  const at = from + stop.index;
  // A stop inside closing marks belongs to the quotation that it ends.
  return /^[.,]["”’]/.test(text.slice(at, at + 2)) ? at + 2 : at;
}

/** Lower case with every offset kept; the placeholder is the only capital left. */
const hide = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : '-';
  });

function firstMatch(
  cues: readonly StateCue[],
  window: string,
  at: number,
): { state: State | null; from: number; to: number } | undefined {
  for (const { state, pattern } of cues) {
    const match = pattern.exec(window);
    if (match === null) continue;
    const from = match.index;
    const to = from + match[0].length;
    if (from > at || to <= at) continue;
    return { state, from, to };
  }
  return undefined;
}

/** Simple and perfect past forms of the verbs of meeting; base forms are past nowhere. */
const isPast = (doc: TextDocument, verb: number): boolean => {
  const form = doc.tokens[verb]?.lower ?? '';
  if (/^(?:met|spoke|spoken|talked|hosted|visited|phoned|telephoned|conferred|convened)$/.test(form))
    return true;
  return false;
};
