import type { Position, Span } from '../../shared/analysis.ts';
import type { Subjects } from '../actors/reference.ts';
import { NEGATIONS } from '../lexicon/function-words.ts';
import { STANCE_VERBS, type StanceVerb } from '../lexicon/stance-verbs.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { trimSpan } from '../text/spans.ts';
import type { Stakeholders } from './stakeholders.ts';

const verbs = new PhraseIndex<StanceVerb>();
for (const verb of STANCE_VERBS) for (const form of verb.forms) verbs.add(form, verb);

/** Longest object in tokens; positions are short statements, not sentences. */
const OBJECT_TOKENS = 18;

/** Positions shown by what actors do in one sentence, in the active ("withheld …") and the passive ("… backed by X"). */
export function positionsOfVerbs(
  doc: TextDocument,
  sentence: Sentence,
  subjects: Subjects,
  holders: Stakeholders,
  quoted: (offset: number) => boolean,
): Position[] {
  const positions: Position[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at];
    if (token === undefined || quoted(token.start)) continue;
    const match = verbs.longestAt(doc.tokens, at);
    const verb = match?.values[0];
    if (match === undefined || verb === undefined) continue;
    const last = at + match.length;
    const position =
      doc.tokens[last]?.lower === 'by'
        ? passive(doc, sentence, at, last + 1, verb, subjects)
        : active(doc, sentence, at, last, verb, subjects, holders);
    if (position !== null) positions.push(position);
    at = last - 1;
  }
  return positions;
}

function active(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  last: number,
  verb: StanceVerb,
  subjects: Subjects,
  holders: Stakeholders,
): Position | null {
  const subject = subjects.before(at, sentence.first);
  const [actor] = subject?.actors ?? [];
  if (subject === undefined || actor === undefined || isUndone(doc, subject.first, subject.last, at))
    return null;
  const object = objectAfter(doc, last, sentence);
  if (object === null || (verb.infinitive !== true && /^to\b/.test(doc.text.slice(...object)))) return null;
  return {
    actor,
    stance: verb.stance,
    object: doc.text.slice(...object),
    target: verb.stance === 'supports' ? null : (holders.firstOther(object, actor)?.actor ?? null),
    evidence: [subject.span[0], object[1]],
  };
}

/** "has not accepted", "whether Lima had accepted", "had been invited": the deed is denied, open, or done to the subject. */
function isUndone(doc: TextDocument, subjectFirst: number, subjectLast: number, verb: number): boolean {
  const words = (from: number, to: number): string[] =>
    doc.tokens.slice(Math.max(0, from), to).map((token) => token.lower);
  const between = words(subjectLast, verb);
  if (
    between.some(
      (word) =>
        NEGATIONS.has(word) ||
        /n't$/.test(word) ||
        /^(?:been|being|be|may|might|could|would|should)$/.test(word),
    )
  )
    return true;
  return words(subjectFirst - 5, subjectFirst).some((word) => /^(?:whether|if|unless)$/.test(word));
}

/** "a proposal backed by X": X's position on what stands before the participle. */
function passive(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  after: number,
  verb: StanceVerb,
  subjects: Subjects,
): Position | null {
  const agent = subjects.after(after, sentence.last);
  const [actor] = agent?.actors ?? [];
  if (agent === undefined || actor === undefined) return null;
  let first = at;
  while (
    first > sentence.first &&
    at - first < OBJECT_TOKENS &&
    /^[\p{L}\p{N}'’-]/u.test(doc.tokens[first - 1]?.text ?? '')
  )
    first--;
  if (first === at) return null;
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[at - 1]?.end ?? start;
  return {
    actor,
    stance: verb.stance,
    object: doc.text.slice(start, end),
    target: null,
    evidence: [start, agent.span[1]],
  };
}

function objectAfter(doc: TextDocument, first: number, sentence: Sentence): Span | null {
  let last = first;
  while (
    last < sentence.last &&
    last - first < OBJECT_TOKENS &&
    !/^[,;:.()—–]$|^(?:and|but|while|as|after|before|because|who|which|saying|since)$/.test(
      doc.tokens[last]?.lower ?? '',
    )
  )
    last++;
  const start = doc.tokens[first]?.start;
  const end = doc.tokens[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return null;
  const span = trimSpan(doc.text, [start, end], '.,"”');
  return span[1] - span[0] > 3 ? span : null;
}
