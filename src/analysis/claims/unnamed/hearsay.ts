import type { Claim, Span } from '../../../shared/analysis.ts';
import { AUXILIARIES } from '../../lexicon/function-words.ts';
import { HEARSAY_MODIFIERS, HEARSAY_WORDS, NUMBER_WORDS } from '../../lexicon/unnamed-sources.ts';
import { sentenceAt, type TextDocument, tokenAtOrAfter } from '../../text/document.ts';

/** Words of report with nobody behind them, and what they report. */
export interface Hearsay {
  described: Span;
  number: Span | null;
  body: Span | null;
  /** Indices in `claims`. */
  claims: number[];
}

/** "Reports suggest", "it was reported": claims without an actor, those under one word as one. */
export function readHearsay(doc: TextDocument, claims: readonly Claim[]): Hearsay[] {
  const byWord = new Map<string, Hearsay>();
  for (const [index, claim] of claims.entries()) {
    if (claim.source !== null || claim.sourcing !== 'anonymous') continue;
    const words = claim.sourceSpan ?? claim.cue;
    const found = hearsayAt(doc, words, claim.sourceSpan === null);
    if (found === undefined) continue;
    const known = byWord.get(found.word);
    if (known === undefined) byWord.set(found.word, { ...found.told, claims: [index] });
    else {
      known.claims.push(index);
      if (length(found.told.described) > length(known.described))
        Object.assign(known, { described: found.told.described });
      known.number ??= found.told.number;
      known.body ??= found.told.body;
    }
  }
  return [...byWord.values()];
}

const length = ([start, end]: Span): number => end - start;

type Told = Omit<Hearsay, 'claims'>;

function hearsayAt(doc: TextDocument, span: Span, isCue: boolean): { word: string; told: Told } | undefined {
  const { tokens } = doc;
  const first = tokenAtOrAfter(doc, span[0]);
  const last = tokenAtOrAfter(doc, span[1]) - 1;
  const word = tokens[last]?.lower ?? '';
  if (!isCue && !HEARSAY_WORDS.has(word)) {
    // An unresolved "they" is somebody whom the text tells, "the bank" and "the chief" hold a place that is known.
    if (
      /^(?:he|she|they|it|we|i|you)$/.test(word) ||
      /^(?:the|his|her|its|their)$/.test(tokens[first]?.lower ?? '')
    )
      return undefined;
    return { word, told: { described: span, number: null, body: null } };
  }
  const floor = sentenceAt(doc, span[0])?.first ?? first;
  if (isCue)
    return { word: '', told: { described: passive(doc, first, floor, span), number: null, body: null } };
  let from = first;
  while (
    from > floor &&
    (HEARSAY_MODIFIERS.has(tokens[from - 1]?.lower ?? '') || isName(doc, from - 1, floor))
  )
    from--;
  const at = (token: number): number => tokens[token]?.start ?? 0;
  const body: Span | null = from < first ? mediaBody(doc, from, last) : null;
  const counted = from > floor && NUMBER_WORDS.has(tokens[from - 1]?.lower ?? '');
  return {
    word,
    told: {
      described: [at(counted ? from - 1 : from), span[1]],
      number: counted ? [at(from - 1), tokens[from - 1]?.end ?? 0] : null,
      body,
    },
  };
}

/** "It was reported", "is widely believed": a passive with its auxiliaries tells more than its verb alone. */
function passive({ tokens }: TextDocument, cue: number, floor: number, span: Span): Span {
  let first = cue;
  const before = (): string => tokens[first - 1]?.lower ?? '';
  while (first > floor && (AUXILIARIES.has(before()) || /ly$/.test(before()))) first--;
  if (first > floor && first < cue && before() === 'it') first--;
  return [tokens[first]?.start ?? span[0], span[1]];
}

/** "Israeli media reports"; a capital that opens the sentence may be any word. */
const isName = ({ tokens }: TextDocument, at: number, floor: number): boolean =>
  tokens[at]?.capital === true && at > floor && !NUMBER_WORDS.has(tokens[at]?.lower ?? '');

/** Whose reports: the words before the noun, from the first that names or places somebody. */
function mediaBody({ tokens }: TextDocument, from: number, last: number): Span | null {
  let first = from;
  while (
    first < last &&
    /^(?:unconfirmed|conflicting|recent|earlier|initial|published)$/.test(tokens[first]?.lower ?? '')
  )
    first++;
  return first < last ? [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0] : null;
}
