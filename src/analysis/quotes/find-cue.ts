import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import type { ClausesBySentence, Discourse } from './discourse.ts';
import { isFragment } from './form.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The clause that says whose words a stretch is. */
export interface Cue {
  clause: ReportingClause;
  /** Where the clause stands to its words; `far` is a tag that closes the sentence of several stretches. */
  place: 'behind' | 'before' | 'line' | 'far';
  /** Whoever passed the words on, by a tag behind them. */
  carrier?: string;
}

/** Between "said" and the subject of what is said stand "that" and a title at most. */
const SAID_THAT = 3;

/** The clause of reporting that reaches a stretch, if any does. */
export function findCue(discourse: Discourse, { span, paragraph }: Stretch): Cue | undefined {
  const { doc, clauses } = discourse;
  const head = sentenceAt(doc, span[0]);
  const tail = sentenceAt(doc, span[1] - 1);
  if (head === undefined || tail === undefined) return undefined;
  const before = (clauses.get(head.index) ?? []).filter(
    (clause) => clause.cue[1] <= span[0] && takesWords(clause),
  );
  const nearest = ofPrincipal(discourse, before) ?? before.at(-1);
  const behind = tagBehind(doc, span, tail.index, clauses);
  if (behind !== undefined) {
    if (nearest === undefined || !passesOn(doc, span, behind, nearest))
      return { clause: behind, place: 'behind' };
    if (isJoined(doc.text.slice(span[1], clauseStart(behind)))) return { clause: nearest, place: 'before' };
    const carrier = behind.sources.find((id) => !nearest.sources.includes(id));
    return {
      clause: nearest,
      place: 'before',
      ...(carrier === undefined ? {} : { carrier }),
    };
  }
  const introduced =
    span[0] === doc.paragraphs[paragraph]?.span[0] ? introducing(doc, paragraph, clauses) : undefined;
  if (introduced !== undefined) return { clause: introduced, place: 'line' };
  if (nearest !== undefined) return { clause: nearest, place: 'before' };
  const after = (clauses.get(tail.index) ?? []).find(
    (clause) => clause.cue[0] >= span[1] && closesSentence(doc, clause, tail.last),
  );
  return after === undefined ? undefined : { clause: after, place: 'far' };
}

/**
 * "The minister's office said he praised the “…”": an office puts its own principal's acts into its own words. Verbs
 * that themselves bring somebody's words leave them to the principal.
 */
function ofPrincipal({ actors }: Discourse, before: readonly ReportingClause[]): ReportingClause | undefined {
  const inner = before.at(-1);
  const outer = before.at(-2);
  if (inner === undefined || outer === undefined || !outer.takes.includes('c') || /[cqi]/.test(inner.takes))
    return undefined;
  const office = actors.get(outer.sources[0] ?? '');
  const principal = actors.get(inner.sources[0] ?? '');
  const told = inner.order === 'before' && (inner.sourceTokens?.[0] ?? 0) - outer.last <= SAID_THAT;
  return told &&
    office?.type === 'government' &&
    principal?.type === 'person' &&
    office.side !== null &&
    office.side === principal.side
    ? outer
    : undefined;
}

/** "…," said X: right behind the closing mark, in its sentence or in the one that the segmenter began there. */
function tagBehind(
  doc: TextDocument,
  span: Stretch['span'],
  tail: number,
  clauses: ClausesBySentence,
): ReportingClause | undefined {
  return [...(clauses.get(tail) ?? []), ...(clauses.get(tail + 1) ?? [])].find(
    (clause) =>
      clause.cue[0] >= span[1] &&
      // A tag behind a full stop would be a sentence of its own.
      (clause.sentence === tail || /[?!,…][”"’'»]$/.test(doc.text.slice(...span))) &&
      doc.sentences[tail]?.paragraph === doc.sentences[clause.sentence]?.paragraph &&
      !beginsAnother(doc, span, clause) &&
      isTag(doc.text.slice(span[1], clauseStart(clause))),
  );
}

/**
 * "A says it “could …,” B says" and "A said it “could …”, according to B": whoever the sentence says spoke the words
 * comes before the one who passed them on. A whole utterance has only its tag.
 */
const passesOn = (
  doc: TextDocument,
  span: Stretch['span'],
  behind: ReportingClause,
  before: ReportingClause,
): boolean =>
  behind.takes === 'c' || (behind.sources.length > 0 && before.sources.length > 0 && isFragment(doc, span));

/** "Peru's “rebirth”, and Chile, which claims …": behind a fragment a joined subject with a verb of its own is no tag. */
const beginsAnother = (doc: TextDocument, span: Stretch['span'], clause: ReportingClause): boolean =>
  clause.order === 'before' &&
  isFragment(doc, span) &&
  isJoined(doc.text.slice(span[1], clauseStart(clause)));

/** "“…”, but B said": the tag begins a clause of its own. */
const isJoined = (between: string): boolean => /\b(?:and|but)\b/.test(between);

/** "The paper says:" on a line of its own introduces the paragraph behind it. */
function introducing(
  doc: TextDocument,
  paragraph: number,
  clauses: ClausesBySentence,
): ReportingClause | undefined {
  const before = doc.paragraphs[paragraph - 1];
  if (before === undefined || !doc.text.slice(...before.span).endsWith(':')) return undefined;
  const sentence = sentenceAt(doc, before.span[1] - 1);
  return sentence === undefined ? undefined : clauses.get(sentence.index)?.at(-1);
}

const clauseStart = (clause: ReportingClause): number =>
  clause.sourceSpan !== null && clause.order === 'before'
    ? Math.min(clause.cue[0], clause.sourceSpan[0])
    : clause.cue[0];

/** Nothing but punctuation and a title may stand between a quotation and its tag. */
const isTag = (between: string): boolean =>
  /^[\s,.–—-]*(?:(?:the|a|an|then|but|and|\p{Lu}[\p{L}.]*)\s+){0,6}(?:(?:president|minister|secretary|spokes\w+|foreign|prime|press|leader)\s+)*$/u.test(
    between,
  );

const takesWords = (clause: ReportingClause): boolean => /[cqnaio]/.test(clause.takes);

/** "Against a “closed” market, Otieno stressed open trade": what stands right behind the verb is what it reports. */
const hasObject = (
  { tokens }: TextDocument,
  { takes, order, last, sourceTokens }: ReportingClause,
): boolean => {
  const next = order === 'before' && (sourceTokens?.[1] ?? 0) <= last ? tokens[last] : undefined;
  return (
    next?.word === true &&
    !takes.includes('o') &&
    !PREPOSITIONS.has(next.lower) &&
    !DAY.test(next.lower) &&
    !/ly$/.test(next.lower)
  );
};

/** Times of speaking that need no preposition. */
const DAY = /^(?:\p{L}+day|today|yesterday|late|early|earlier|last|this|later|then|again|when|while|as)$/u;

/** "“A” and “B” are what we want, he said": the tag ends the sentence that it reports. */
const closesSentence = (doc: TextDocument, clause: ReportingClause, last: number): boolean => {
  const end = Math.max(clause.last, clause.sourceTokens?.[1] ?? 0);
  return (
    last - end <= 12 &&
    !hasObject(doc, clause) &&
    /[,”"’]\s*(?:(?:the|a|an|\p{Lu}\p{L}+)\s+){0,4}$/iu.test(
      doc.text.slice(Math.max(0, clauseStart(clause) - 40), clauseStart(clause)),
    )
  );
};
