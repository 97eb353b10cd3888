import type { Span, State } from '../../shared/analysis.ts';
import { ENCOUNTER_NOUNS, MEETING_VERBS } from '../lexicon/encounter-words.ts';
import { ADJECTIVE_STATES } from '../lexicon/state-cues.ts';
import { sentenceAt, type TextDocument, tokenAtOrAfter } from '../text/document.ts';
import { stateOf } from './state.ts';

/**
 * The state of an encounter that somebody points at, whoever takes part in it: what its sentence says, else an
 * adjective in the words themselves. Null where neither tells.
 */
export function stateAt(doc: TextDocument, span: Span): State | null {
  const sentence = sentenceAt(doc, span[0]);
  if (sentence === undefined) return null;
  const core = coreOf(doc, span);
  const form =
    Object.hasOwn(MEETING_VERBS, core.word) && !Object.hasOwn(ENCOUNTER_NOUNS, core.word) ? 'verb' : 'noun';
  const read = stateOf(doc, {
    sentence: sentence.index,
    span: core.span,
    form,
    first: core.first,
    from: core.span[0],
  });
  if (read !== null) return read.state;
  const words = doc.text
    .slice(...span)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  return (
    words.flatMap((word) => (Object.hasOwn(ADJECTIVE_STATES, word) ? [ADJECTIVE_STATES[word]] : []))[0] ??
    null
  );
}

/** The word of meeting inside a longer stretch ("cancelled a planned visit"): the cue beside it is part of the stretch. */
function coreOf(doc: TextDocument, span: Span): { span: Span; first: number; word: string } {
  const from = tokenAtOrAfter(doc, span[0]);
  for (let at = from; (doc.tokens[at]?.start ?? span[1]) < span[1]; at++) {
    const token = doc.tokens[at];
    if (token === undefined) break;
    if (Object.hasOwn(ENCOUNTER_NOUNS, token.lower) || Object.hasOwn(MEETING_VERBS, token.lower)) {
      return { span: [token.start, token.end], first: at, word: token.lower };
    }
  }
  return { span, first: from, word: '' };
}
