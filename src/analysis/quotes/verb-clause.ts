import type { Source, Subjects } from '../actors/reference.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type CueMatch, cueAt } from './cues.ts';
import { makeClause } from './make-clause.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { anonymousSubject, inherited, issuedStatement, statementSubject } from './shared-subjects.ts';
import { lightVerb, meaning, withSpeechNoun } from './speech-nouns.ts';
import { isPassive, isUnsaid } from './unsaid.ts';

/** Where a clause may stand: its sentence, the acts of reporting before it, and what is in quotation marks. */
export interface ClauseContext {
  doc: TextDocument;
  sentence: Sentence;
  subjects: Subjects;
  earlier: readonly ReportingClause[];
  quoted: (offset: number) => boolean;
}

/** The act of reporting whose verb is token `at`, with its source; undefined where it reports nothing or nobody speaks. */
export function verbClause(context: ClauseContext, at: number): ReportingClause | undefined {
  const { doc, sentence } = context;
  const cue = cueAt(doc.tokens, at) ?? lightVerb(doc.tokens, at);
  if (cue === undefined || isUnsaid(doc.tokens, at, sentence.first)) return undefined;
  const last = withSpeechNoun(doc.tokens, at, cue.length, sentence.last);
  const { takes, kind } = meaning(doc.tokens, cue.verbs, last);
  if (takes === '') return undefined;
  const found = sourceOf(context, cue, at, last);
  return found === undefined
    ? undefined
    : makeClause(doc, sentence, [at, last], found.source, found.order, takes, kind);
}

interface FoundSource {
  source: Source;
  order: ReportingClause['order'];
}

function sourceOf(context: ClauseContext, cue: CueMatch, at: number, last: number): FoundSource | undefined {
  const { doc, sentence, subjects, earlier } = context;
  const { tokens } = doc;
  if (isPassive(tokens, at)) {
    return tokens[last]?.lower === 'by' ? as('agent', subjects.after(last + 1, sentence.last)) : undefined;
  }
  // "With X saying …" and "X said": a direct subject is the source whatever the verb form.
  return (
    as('before', subjects.before(at, sentence.first)) ??
    as('after', invertedSource(context, cue, at, last)) ??
    as('inherited', inheritedSource(context, at)) ??
    as(
      'before',
      statementSubject(tokens, at, sentence, earlier) ?? anonymousSource(tokens, at, sentence.first),
    )
  );
}

const as = (order: ReportingClause['order'], source: Source | undefined): FoundSource | undefined =>
  source === undefined ? undefined : { source, order };

/** `…,” said Lavrov`: behind a mark or comma, for verbs that stand there. */
function invertedSource(
  { doc: { tokens }, sentence, subjects, earlier, quoted }: ClauseContext,
  cue: CueMatch,
  at: number,
  last: number,
): Source | undefined {
  const previous = tokens[at - 1];
  const behindMark =
    previous === undefined ||
    at === sentence.first ||
    /^[,"”’'»—–-]$/.test(previous.text) ||
    quoted(previous.start);
  if (
    !behindMark ||
    /ing$/.test(tokens[at]?.lower ?? '') ||
    !cue.verbs.some((verb) => verb.inverts === true)
  ) {
    return undefined;
  }
  return subjects.after(last, sentence.last) ?? issuedStatement(tokens, last, sentence, earlier);
}

/** "…, adding that" and "said … and urged": the subject of the clause before. */
function inheritedSource(
  { doc, sentence, subjects, earlier }: ClauseContext,
  at: number,
): Source | undefined {
  const previous = doc.tokens[at - 1]?.lower ?? '';
  // "the importance of maintaining peace": a gerund behind a preposition reports nothing.
  const participle = /ing$/.test(doc.tokens[at]?.lower ?? '') && !PREPOSITIONS.has(previous);
  const coordinated = /^(?:and|but|then|also|or)$/.test(previous);
  return participle || coordinated ? inherited(doc, sentence, at, earlier, subjects, participle) : undefined;
}

/** "Reports suggest": a source without an actor. */
function anonymousSource(tokens: readonly Token[], at: number, floor: number): Source | undefined {
  const noun = tokens[at - 1];
  if (noun === undefined || !anonymousSubject(tokens, at, floor)) return undefined;
  return { actors: [], span: [noun.start, noun.end], first: at - 1, last: at };
}
