import type { Span } from '../../shared/analysis.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import type { Discourse } from './discourse.ts';
import { isDirect } from './form.ts';

/** The quotation before, for one that may carry it on. */
export interface Earlier {
  speaker: string;
  paragraph: number;
  /** End of its words or of its tag, whichever is later. */
  end: number;
}

/**
 * The utterance goes on: in the same paragraph with a new sentence, or over paragraphs that are nothing but quotation,
 * as long as nobody else takes the floor between.
 */
export function carriesOn(discourse: Discourse, stretch: Stretch, earlier: Earlier): boolean {
  if (stretch.continues) return true;
  const { doc } = discourse;
  const { span } = stretch;
  if (stretch.paragraph === earlier.paragraph)
    return opensSentence(doc, span) && !interrupted(discourse, earlier, span[0]);
  return stretch.paragraph === earlier.paragraph + 1 && fillsParagraph(doc, stretch);
}

/**
 * Whoever the sentence before reports, where the words stand alone behind it: "Quispe said the talks had failed. “We
 * are done.”" or the same in a paragraph of its own.
 */
export function reportedBefore(discourse: Discourse, stretch: Stretch): string | null {
  const { doc, clauses } = discourse;
  const { span } = stretch;
  if (!opensSentence(doc, span) || !isDirect(doc, stretch, undefined)) return null;
  const sentence = sentenceAt(doc, span[0]);
  const before = doc.sentences[(sentence?.index ?? 0) - 1];
  if (sentence === undefined || before === undefined) return null;
  const far = stretch.paragraph - before.paragraph;
  if (far > 1 || (far === 1 && !fillsParagraph(doc, stretch))) return null;
  const [clause] = clauses.get(before.index) ?? [];
  return clause !== undefined && clause.order !== 'agent' && clause.sources.length === 1
    ? (clause.sources[0] ?? null)
    : null;
}

/** Verbs that show that their subject was speaking already. */
const GOING_ON = /^(?:added?|adds|adding|continue[sd]?|went|goes)$/;

/** Whoever goes on behind words without a cue of their own: "“We are done.” He added that the talks had failed." */
export function addedBehind({ doc, clauses }: Discourse, stretch: Stretch): string | null {
  const { span } = stretch;
  if (!opensSentence(doc, span) || !isDirect(doc, stretch, undefined)) return null;
  const next = (sentenceAt(doc, span[1] - 1)?.index ?? 0) + 1;
  const [clause] = clauses.get(next) ?? [];
  const added =
    clause !== undefined &&
    doc.sentences[next]?.paragraph === stretch.paragraph &&
    clause.order === 'before' &&
    GOING_ON.test(doc.tokens[clause.first]?.lower ?? '');
  return added ? (clause.sources[0] ?? null) : null;
}

const opensSentence = (doc: TextDocument, span: Span): boolean => {
  const sentence = sentenceAt(doc, span[0]);
  return sentence !== undefined && span[0] - sentence.span[0] <= 1;
};

const fillsParagraph = (doc: TextDocument, { span, paragraph }: Stretch): boolean => {
  const [from, to] = doc.paragraphs[paragraph]?.span ?? [0, 0];
  return span[0] - from <= 1 && to - span[1] <= 1;
};

/** A sentence that somebody else leads, or in which somebody else speaks, stands between. */
function interrupted(
  { doc, clauses, references, actors }: Discourse,
  { speaker, end }: Earlier,
  start: number,
): boolean {
  const from = (sentenceAt(doc, end - 1)?.index ?? 0) + 1;
  for (let index = from; (doc.sentences[index]?.span[1] ?? Number.POSITIVE_INFINITY) <= start; index++) {
    const sentence = doc.sentences[index];
    const other = (ids: readonly string[]): boolean => ids.length > 0 && !ids.includes(speaker);
    if (clauses.get(index)?.some(({ sources }) => other(sources)) === true) return true;
    const leading = references.get(sentence?.first ?? -1)?.actors ?? [];
    if (other(leading) && leading.some((id) => actors.get(id)?.type === 'person')) return true;
  }
  return false;
}
