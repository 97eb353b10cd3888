import type { Span, State } from '../../shared/analysis.ts';
import { ENCOUNTER_NOUNS, MEETING_VERBS } from '../lexicon/encounter-words.ts';
import { ADJECTIVE_STATES } from '../lexicon/state-cues.ts';
import { type Sentence, sentenceAt, type TextDocument, tokenAtOrAfter } from '../text/document.ts';
import { nounTypeAt } from './noun-type.ts';
import type { StateReader, ToldState } from './state/state-reader.ts';

/**
 * The state of an encounter that somebody points at, whoever takes part in it: what its sentence says, else an
 * adjective in the words themselves. Where the stretch has several words of meeting, the one that its sentence is built
 * on counts. Null where nothing tells.
 */
export function stateAt(doc: TextDocument, states: StateReader, span: Span): State | null {
  const sentence = sentenceAt(doc, span[0]);
  if (sentence === undefined) return null;
  const read = headsOf(doc, states, sentence, span)
    .map((head) => readAt(doc, states, sentence, head))
    .filter((found) => found !== null);
  const told = read.find(({ outright }) => outright) ?? read[0];
  if (told !== undefined) return told.state;
  const words = doc.text
    .slice(...span)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  return (
    words.flatMap((word) => (Object.hasOwn(ADJECTIVE_STATES, word) ? [ADJECTIVE_STATES[word]] : []))[0] ??
    null
  );
}

function readAt(doc: TextDocument, states: StateReader, sentence: Sentence, head: number): ToldState | null {
  const token = doc.tokens[head];
  if (token === undefined) return null;
  const own = sentenceAt(doc, token.start) ?? sentence;
  const noun = nounTypeAt(doc.tokens, head) !== undefined || states.grammarOf(own).tree.part(head) !== 'VERB';
  return states.stateOf({
    sentence: own.index,
    span: [token.start, token.end],
    form: noun ? 'noun' : 'verb',
    head,
    from: token.start,
  });
}

/**
 * The words of meeting inside a stretch, those nearest to the root of the sentence first; without any, the word that the
 * others hang on.
 */
function headsOf(doc: TextDocument, states: StateReader, sentence: Sentence, span: Span): number[] {
  const inside: number[] = [];
  for (let at = tokenAtOrAfter(doc, span[0]); (doc.tokens[at]?.start ?? span[1]) < span[1]; at++)
    inside.push(at);
  const { tree } = states.grammarOf(sentence);
  const names = (table: object, at: number): boolean => Object.hasOwn(table, doc.tokens[at]?.lower ?? '');
  // "a mediation effort": of two nouns of meeting in one compound the second is the occasion.
  const whole = (at: number): boolean =>
    tree.relation(at) !== 'compound' || !names(ENCOUNTER_NOUNS, tree.head(at));
  const nouns = inside.filter((at) => names(ENCOUNTER_NOUNS, at) && whole(at));
  const verbs = inside.filter((at) => names(MEETING_VERBS, at) && !names(ENCOUNTER_NOUNS, at));
  const known = nouns.length > 0 && inside.length < LONG ? nouns : [...nouns, ...verbs];
  if (known.length > 0)
    return known.sort((a, b) => depthOf(states, sentence, a) - depthOf(states, sentence, b));
  return inside.filter((at) => tree.part(at) !== 'PUNCT' && !inside.includes(tree.head(at))).slice(0, 1);
}

/** A stretch of more tokens is no phrase but a sentence. */
const LONG = 12;

function depthOf(states: StateReader, sentence: Sentence, at: number): number {
  if (at < sentence.first || at >= sentence.last) return Number.POSITIVE_INFINITY;
  const grammar = states.grammarOf(sentence);
  let depth = 0;
  for (let above = grammar.head(at); above >= 0; above = grammar.head(above)) depth++;
  return depth;
}
