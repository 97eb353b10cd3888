import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Reference, Source } from './reference.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { isHonorific, titleEndingAt } from './titles.ts';

// Who heads a noun phrase that ends with a name: the name, whoever stands before its preposition, or nobody known.

/** "The commander of the Southern Guard": a person whom the text does not name here, and not the guard. */
export function officerOf(
  tokens: readonly Token[],
  { first, last, form, span }: Reference,
  floor: number,
  references: ReferenceLookup,
): Source | undefined {
  if (form === 'pronoun' || form === 'group') return undefined;
  let of = first - 1;
  while (of > floor && (tokens[of]?.lower === 'the' || isQualifier(tokens[of]))) of -= 1;
  if (tokens[of]?.lower !== 'of' || references.endingAt(of) !== undefined) return undefined;
  const title = titleEndingAt(tokens, of, floor);
  if (title === undefined) return undefined;
  const opener = /^(?:the|an?)$/.test(tokens[title - 1]?.lower ?? '') ? title - 1 : title;
  // "Ana Reis, president of the union, said": the title is hers.
  const named = tokens[opener - 1]?.text === ',' ? references.endingAt(opener - 1) : undefined;
  if (named !== undefined)
    return { actors: [...named.actors], span: named.span, first: named.first, last: named.last };
  return { actors: [], span: [tokens[opener]?.start ?? span[0], span[1]], first: opener, last };
}

/** "of the country's armed forces": a word in lower case inside the name of what somebody heads. */
const isQualifier = (token: Token | undefined): boolean =>
  token?.word === true && !token.capital && /^(?:new|former|national|federal|rebel)$/.test(token.lower);

/** "the president of Iran": Iran ends the phrase, the president heads it. */
export function headOf(
  tokens: readonly Token[],
  inner: Reference,
  floor: number,
  references: ReferenceLookup,
): Reference {
  let before = inner.first - 1;
  while (isHonorific(tokens[before]) || tokens[before]?.lower === 'the') before -= 1;
  if (before <= floor || !/^(?:of|for|from|in|at|with|to)$/.test(tokens[before]?.lower ?? '')) return inner;
  const outer = references.endingAt(before);
  return outer !== undefined && outer.form !== 'pronoun' ? outer : inner;
}

/** "The health ministry in Lima said": the subject stands before the place that nobody is meant by. */
export function placedHead(
  tokens: readonly Token[],
  end: number,
  floor: number,
  references: ReferenceLookup,
): Source | undefined {
  let first = end;
  while (first > floor && tokens[first - 1]?.capital === true && end - first < PLACE) first -= 1;
  if (first === end || !/^(?:in|at|near)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const head = references.endingAt(first - 1);
  return head === undefined ||
    head.form === 'pronoun' ||
    PREPOSITIONS.has(tokens[head.first - 1]?.lower ?? '')
    ? undefined
    : { actors: [...head.actors], span: head.span, first: head.first, last: head.last };
}

/** Longest name of a place behind its preposition. */
const PLACE = 4;
