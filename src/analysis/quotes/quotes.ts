import type { Certainty, Quote } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { sentenceAt } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import type { ReportingClause } from './reporting-clause.ts';

/**
 * Quotations with their speakers. A stretch that no cue reaches, that no earlier utterance carries on, and that is
 * short is a term or a title, not a quotation.
 */
export function readQuotes(
  doc: TextDocument,
  stretches: readonly Stretch[],
  clauses: readonly ReportingClause[],
): Quote[] {
  const bySentence = new Map<number, ReportingClause[]>();
  for (const clause of clauses)
    bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), clause]);
  const quotes: Quote[] = [];
  let previous: { quote: Quote; paragraph: number; end: number } | undefined;
  for (const stretch of stretches) {
    const found = cueFor(doc, stretch, bySentence);
    const carried =
      found === undefined && previous !== undefined && carriesOn(doc, stretch, previous)
        ? previous.quote.speaker
        : null;
    if (found === undefined && carried === null && isTerm(doc.text.slice(...stretch.span))) continue;
    const speaker = found?.clause.sources[0] ?? carried;
    const quote: Quote = {
      span: stretch.span,
      speaker,
      cue: found?.clause.cue ?? null,
      form: isDirect(doc, stretch, found?.clause) ? 'direct' : 'partial',
      certainty:
        speaker === null
          ? 'guess'
          : found === undefined
            ? carried === null
              ? 'guess'
              : 'likely'
            : certaintyOf(doc, found),
    };
    quotes.push(quote);
    previous = { quote, paragraph: stretch.paragraph, end: stretch.span[1] };
  }
  return quotes;
}

/** A speaker known only by a pronoun is as sure as the pronoun. */
const certaintyOf = (doc: TextDocument, { clause, certainty }: Found): Certainty =>
  certainty === 'sure' &&
  clause.sourceSpan !== null &&
  /^(?:he|she|they|it)$/i.test(doc.text.slice(...clause.sourceSpan))
    ? 'likely'
    : certainty;

interface Found {
  clause: ReportingClause;
  certainty: Certainty;
}

function cueFor(
  doc: TextDocument,
  { span, paragraph }: Stretch,
  bySentence: ReadonlyMap<number, ReportingClause[]>,
): Found | undefined {
  const head = sentenceAt(doc, span[0]);
  const tail = sentenceAt(doc, span[1] - 1);
  if (head === undefined || tail === undefined) return undefined;
  // "…," said X: the cue right behind the closing mark, in its sentence or in the one the segmenter began there.
  const behind = [...(bySentence.get(tail.index) ?? []), ...(bySentence.get(tail.index + 1) ?? [])].find(
    (clause) =>
      clause.cue[0] >= span[1] &&
      // A tag behind a full stop would be a sentence of its own.
      (clause.sentence === tail.index || /[?!,…][”"’»]$/.test(doc.text.slice(...span))) &&
      sameParagraph(doc, tail.index, clause.sentence) &&
      isTag(doc.text.slice(span[1], clauseStart(clause))),
  );
  // "…" according to an agency: whoever the sentence says spoke the words comes before the agency that passed them on.
  const passedOn =
    behind !== undefined &&
    behind.takes === 'c' &&
    (bySentence.get(head.index) ?? []).some((clause) => clause.cue[1] <= span[0] && takesWords(clause));
  if (behind !== undefined && !passedOn) return { clause: behind, certainty: 'sure' };
  const before = (bySentence.get(head.index) ?? []).filter(
    (clause) => clause.cue[1] <= span[0] && takesWords(clause),
  );
  const nearest = before.at(-1);
  const introduced =
    span[0] === doc.paragraphs[paragraph]?.span[0] ? introducing(doc, paragraph, bySentence) : undefined;
  if (introduced !== undefined) return { clause: introduced, certainty: 'sure' };
  if (nearest !== undefined)
    return { clause: nearest, certainty: nearest.order === 'inherited' ? 'likely' : 'sure' };
  const after = (bySentence.get(tail.index) ?? []).find(
    (clause) => clause.cue[0] >= span[1] && closesSentence(doc, clause, tail.last),
  );
  return after === undefined ? undefined : { clause: after, certainty: 'likely' };
}

/** "The paper says:" on a line of its own introduces the paragraph behind it. */
function introducing(
  doc: TextDocument,
  paragraph: number,
  bySentence: ReadonlyMap<number, ReportingClause[]>,
): ReportingClause | undefined {
  const before = doc.paragraphs[paragraph - 1];
  if (before === undefined || !doc.text.slice(...before.span).endsWith(':')) return undefined;
  const sentence = sentenceAt(doc, before.span[1] - 1);
  return sentence === undefined ? undefined : bySentence.get(sentence.index)?.at(-1);
}

const clauseStart = (clause: ReportingClause): number =>
  clause.sourceSpan !== null && clause.order === 'before'
    ? Math.min(clause.cue[0], clause.sourceSpan[0])
    : clause.cue[0];

const sameParagraph = (doc: TextDocument, a: number, b: number): boolean =>
  doc.sentences[a]?.paragraph === doc.sentences[b]?.paragraph;

/** Nothing but punctuation and a title may stand between a quotation and its tag. */
const isTag = (between: string): boolean =>
  /^[\s,.–—-]*(?:(?:the|a|an|then|but|and|\p{Lu}[\p{L}.]*)\s+){0,6}(?:(?:president|minister|secretary|spokes\w+|foreign|prime|press|leader)\s+)*$/u.test(
    between,
  );

const takesWords = (clause: ReportingClause): boolean => /[cqnaio]/.test(clause.takes);

/** "“A” and “B” are what we want, he said": the tag ends the sentence that it reports. */
const closesSentence = (doc: TextDocument, clause: ReportingClause, last: number): boolean => {
  const end = Math.max(clause.last, clause.sourceTokens?.[1] ?? 0);
  return (
    last - end <= 12 &&
    /[,”"]\s*(?:(?:the|a|an|\p{Lu}\p{L}+)\s+){0,4}$/iu.test(
      doc.text.slice(Math.max(0, clauseStart(clause) - 40), clauseStart(clause)),
    )
  );
};

/** The utterance goes on: in the same paragraph right behind, or over paragraphs that are nothing but quotation. */
function carriesOn(
  doc: TextDocument,
  stretch: Stretch,
  previous: { quote: Quote; paragraph: number; end: number },
): boolean {
  if (stretch.continues) return true;
  if (previous.quote.speaker === null) return false;
  const paragraph = doc.paragraphs[stretch.paragraph];
  if (paragraph === undefined) return false;
  const opensParagraph = stretch.span[0] - paragraph.span[0] <= 1;
  const sentence = sentenceAt(doc, stretch.span[0]);
  if (stretch.paragraph === previous.paragraph)
    return sentence !== undefined && stretch.span[0] - sentence.span[0] <= 1;
  return (
    stretch.paragraph === previous.paragraph + 1 && opensParagraph && paragraph.span[1] - stretch.span[1] <= 1
  );
}

/** Up to this many words in title case or without a stop are a name for something rather than somebody's words. */
const TERM_WORDS = 4;

function isTerm(quoted: string): boolean {
  const words = quoted.slice(1, -1).trim().split(/\s+/);
  return words.length <= TERM_WORDS && !/[.,!?]$/.test(quoted.slice(1, -1).trim());
}

/** A whole utterance begins with a capital, ends with a stop or comma, and is not built into the writer's sentence by "that". */
function isDirect(
  doc: TextDocument,
  { span, continues }: Stretch,
  clause: ReportingClause | undefined,
): boolean {
  if (continues) return true;
  const inner = doc.text.slice(span[0] + 1, span[1] - 1).trim();
  if (!/^[\p{Lu}\d[]|^I\b/u.test(inner)) return clause !== undefined && directLowerCase(doc, span, clause);
  const lead = doc.text.slice(Math.max(0, span[0] - 12), span[0]);
  if (/\b(?:that|a|an|the|of|as|was|were|is|are|be|by|its|his|their|her)\s+$/i.test(lead)) return false;
  return /[.,!?…—–-]$/.test(inner) || inner.split(/\s+/).length > 6;
}

/** `…, adding, "it could …"`: a comma before the mark shows a whole utterance in lower case. */
const directLowerCase = (doc: TextDocument, span: Stretch['span'], clause: ReportingClause): boolean =>
  clause.cue[1] <= span[0] &&
  /^[,:]\s*$/.test(doc.text.slice(clause.cue[1], span[0])) &&
  /[.!?]["”’]$/.test(doc.text.slice(...span));
