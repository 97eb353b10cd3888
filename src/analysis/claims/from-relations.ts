import type { Span } from '../../shared/analysis.ts';
import type { Reference, Source } from '../actors/reference.ts';
import { AUXILIARIES, CONJUNCTIONS, MID_ADVERBS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { SPEECH_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import { isSure } from '../models/attribution/reader.ts';
import { type Relation, spansOf } from '../models/attribution/relation.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { SpanIndex } from '../text/span-index.ts';
import { overlaps, trimSpan } from '../text/spans.ts';
import { isUnderNoun } from '../text/under-noun.ts';
import { sensesOfWord } from './senses-of-word.ts';
import { unknownSource } from './unknown-source.ts';

/** A reporting clause that the trained reader found and the rules did not, with what is reported. */
export interface FoundClause {
  clause: ReportingClause;
  content: Span;
}

/** Logarithm of the odds from which on a relation is speech and not belief or intent. */
const SPEECH = 1.5;
/** The same where no actor is behind it: things ask and tell as well ("winter asks for a pot"). */
const UNKNOWN_SPEECH = 2.5;

const UNSAID =
  /\b(?:not(?! (?:only|just|merely)\b)|never|without|long|would|could|might|may|yet)\b|n['’]t\b|\b(?:is|are|was|were|been|being) \p{L}+ed\b/iu;

/**
 * Acts of speech that no rule has found: their words are a claim like any other, a guess where no actor is behind them.
 * `taken` are the stretches of text that are reported already, `told` the cues that report them.
 */
export function clausesFromRelations(
  doc: TextDocument,
  relations: readonly Relation[],
  references: readonly Reference[],
  taken: readonly Span[],
  told: readonly Span[],
): FoundClause[] {
  const own = (span: Span): Span => span;
  const [reported, cues] = [new SpanIndex(taken, own), new SpanIndex(told, own)];
  return relations.flatMap((relation): FoundClause[] => {
    if (!isSure(relation) || relation.speech < SPEECH || isUnfit(doc, relation)) return [];
    const content = longest(spansOf(doc.tokens, relation.content));
    const cue = spansOf(doc.tokens, relation.cue)[0];
    const source = anySource(doc, relation, references);
    if (content === undefined || cue === undefined || source === undefined) return [];
    const sentence = sentenceAt(doc, cue[0]);
    const words = trimSpan(doc.text, content, '.,;:');
    if (sentence === undefined || doc.paragraphs[sentence.paragraph]?.heading === true) return [];
    if (!overlaps(sentence.span, words) || reported.overlapping(words).length > 0) return [];
    if (cues.overlapping(cue).length > 0) return [];
    const that = /^that\s+/.exec(doc.text.slice(...words));
    const first = relation.cue[0] ?? relation.anchor;
    const senses = sensesOfWord(doc.tokens[relation.anchor]?.lower ?? '');
    const noun = SPEECH_NOUNS.get(doc.tokens[relation.anchor]?.lower ?? '');
    const clause: ReportingClause = {
      sentence: sentence.index,
      cue,
      first,
      last: first + 1,
      sources: source.actors,
      sourceSpan: source.span,
      sourceTokens: [source.first, source.last],
      order: 'before',
      takes: 'c',
      kind: (senses[0] ?? noun)?.kind ?? 'statement',
      force: (senses[0] ?? noun)?.force ?? 'says',
      senses: senses,
    };
    return [{ clause, content: [words[0] + (that?.[0].length ?? 0), words[1]] }];
  });
}

/**
 * "has long refused", "would not say", "was asked": an attitude, nothing that was said, or not by the subject; a source
 * inside a condition; and the participle of a noun.
 */
function isUnfit(doc: TextDocument, relation: Relation): boolean {
  if (spansOf(doc.tokens, relation.cue).some((span) => UNSAID.test(doc.text.slice(...span)))) return true;
  const around = [(relation.source[0] ?? 0) - 1, ...relation.source];
  return (
    around.some((at) => /^(?:if|whether|unless|until)$/.test(doc.tokens[at]?.lower ?? '')) ||
    isOfNoun(doc, relation)
  );
}

/** "Lima vetoed a text calling for a truce": a participle right behind a noun tells of the noun. */
function isOfNoun({ tokens }: TextDocument, { anchor, source }: Relation): boolean {
  const before = tokens[anchor - 1];
  return (
    /ing$/.test(tokens[anchor]?.lower ?? '') &&
    before?.word === true &&
    !source.includes(anchor - 1) &&
    !/ly$|^['’]/.test(before.lower) &&
    ![AUXILIARIES, CONJUNCTIONS, MID_ADVERBS, PREPOSITIONS].some((words) => words.has(before.lower))
  );
}

const anySource = (
  doc: TextDocument,
  relation: Relation,
  references: readonly Reference[],
): Source | undefined =>
  sourceOf(doc, relation.source, references) ??
  (relation.speech < UNKNOWN_SPEECH ? undefined : unknownSource(doc, relation));

const longest = (spans: readonly Span[]): Span | undefined =>
  [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];

/** The first actor among the words of a source; a possessor ("NPR's Moscow correspondent") is not who speaks. */
export function sourceOf(
  doc: TextDocument,
  source: readonly number[],
  references: readonly Reference[],
): Reference | undefined {
  const [first, last] = [source[0], source.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const acts = (reference: Reference): boolean =>
    reference.last <= last + 1 &&
    reference.actors.length > 0 &&
    reference.form !== 'place' &&
    reference.form !== 'modifier' &&
    !isUnderNoun(doc.tokens, reference.first, first) &&
    doc.tokens[reference.last]?.lower !== "'s";
  for (let i = firstFrom(references, first); (references[i]?.first ?? last + 1) <= last; i++) {
    const reference = references[i];
    if (reference !== undefined && acts(reference)) return reference;
  }
  return undefined;
}

/** Index of the first reference, in order of the text, that begins at a token or behind it. */
function firstFrom(references: readonly Reference[], token: number): number {
  let [low, high] = [0, references.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
