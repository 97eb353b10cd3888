import type { Span, State } from '../../shared/analysis.ts';
import { ENCOUNTER_NOUNS, MEETING_VERBS } from '../lexicon/encounter-words.ts';
import { ADJECTIVE_STATES } from '../lexicon/state-cues.ts';
import { type Sentence, sentenceAt, type TextDocument, tokenAtOrAfter } from '../text/document.ts';
import { nounTypeAt } from './noun-type.ts';
import type { StateReader } from './state/state-reader.ts';

/**
 * The state of an encounter that somebody points at, whoever takes part in it: what its sentence says, else an
 * adjective in the words themselves. Null where neither tells.
 */
export function stateAt(doc: TextDocument, states: StateReader, span: Span): State | null {
  const sentence = sentenceAt(doc, span[0]);
  if (sentence === undefined) return null;
  const head = headOf(doc, states, sentence, span);
  const token = doc.tokens[head];
  if (token === undefined) return null;
  const noun = nounTypeAt(doc.tokens, head) !== undefined;
  const read = states.stateOf({
    sentence: (sentenceAt(doc, token.start) ?? sentence).index,
    span: [token.start, token.end],
    form: noun || states.grammarOf(sentence).tree.part(head) !== 'VERB' ? 'noun' : 'verb',
    head,
    from: token.start,
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

/** The word of meeting inside a longer stretch ("cancelled a planned visit"); without one, the word that the others hang on. */
function headOf(doc: TextDocument, states: StateReader, sentence: Sentence, span: Span): number {
  const first = tokenAtOrAfter(doc, span[0]);
  const inside: number[] = [];
  for (let at = first; (doc.tokens[at]?.start ?? span[1]) < span[1]; at++) inside.push(at);
  const has = (table: object) => (at: number) => Object.hasOwn(table, doc.tokens[at]?.lower ?? '');
  const { tree } = states.grammarOf(sentence);
  const whole = (at: number): boolean => tree.relation(at) !== 'compound' || !inside.includes(tree.head(at));
  const known = inside.filter(whole).find(has(ENCOUNTER_NOUNS)) ?? inside.find(has(MEETING_VERBS));
  if (known !== undefined) return known;
  return inside.find((at) => tree.part(at) !== 'PUNCT' && !inside.includes(tree.head(at))) ?? first;
}
