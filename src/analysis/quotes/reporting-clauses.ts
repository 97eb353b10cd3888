import type { Source, Subjects } from '../actors/reference.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { LIGHT_VERBS, type ReportingVerb, SPEAKING_NOUNS, SPEECH_NOUNS } from '../lexicon/reporting-verbs.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { cueAt } from './cues.ts';
import type { ReportingClause } from './reporting-clause.ts';

/**
 * Every act of reporting outside quotation marks, in order: verbs of speech with their subject, "according to",
 * light verbs with a noun of speech. Negated and hypothetical saying ("did not say whether") is left out.
 */
export function findReportingClauses(
  doc: TextDocument,
  subjects: Subjects,
  quoted: (offset: number) => boolean,
): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const sentence of doc.sentences) {
    if (doc.paragraphs[sentence.paragraph]?.heading === true) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = doc.tokens[at];
      if (token === undefined || quoted(token.start)) continue;
      const clause = accordingTo(doc, sentence, at, subjects) ?? verbClause(doc, sentence, at, subjects, clauses, quoted);
      if (clause === undefined) continue;
      clauses.push(clause);
      at = clause.last - 1;
    }
  }
  return clauses;
}

function accordingTo(doc: TextDocument, sentence: Sentence, at: number, subjects: Subjects): ReportingClause | undefined {
  const { tokens } = doc;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  const source = subjects.after(at + 2, sentence.last);
  if (source === undefined) return undefined;
  return clause(doc, sentence, at, at + 2, source, 'after', 'c', 'statement');
}

function verbClause(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  subjects: Subjects,
  earlier: readonly ReportingClause[],
  quoted: (offset: number) => boolean,
): ReportingClause | undefined {
  const { tokens } = doc;
  const cue = cueAt(tokens, at) ?? lightVerb(tokens, at);
  if (cue === undefined || isBlocked(tokens, at, sentence.first)) return undefined;
  const last = withSpeechNoun(tokens, at, cue.length, sentence.last);
  const { takes, kind } = meaning(tokens, cue.verbs, last);
  if (takes === '') return undefined;
  if (isPassive(tokens, at)) {
    const agent = tokens[last]?.lower === 'by' ? subjects.after(last + 1, sentence.last) : undefined;
    return agent === undefined ? undefined : clause(doc, sentence, at, last, agent, 'agent', takes, kind);
  }
  const before = subjects.before(at, sentence.first);
  // "With X saying …" and "X said": a direct subject is the source whatever the verb form.
  if (before !== undefined) return clause(doc, sentence, at, last, before, 'before', takes, kind);

  const previous = tokens[at - 1];
  const afterMark = previous === undefined || at === sentence.first || /^[,"”’'»—–-]$/.test(previous.text) || quoted(previous.start);
  if (afterMark && cue.verbs.some((verb) => verb.inverts === true) && !/ing$/.test(tokens[at]?.lower ?? '')) {
    const after = subjects.after(last, sentence.last) ?? issuedStatement(tokens, last, sentence, earlier);
    if (after !== undefined) return clause(doc, sentence, at, last, after, 'after', takes, kind);
  }
  // "the importance of maintaining peace": a gerund behind a preposition reports nothing.
  const participle = /ing$/.test(tokens[at]?.lower ?? '') && !PREPOSITIONS.has(previous?.lower ?? '');
  const coordinated = /^(?:and|but|then|also|or)$/.test(previous?.lower ?? '');
  if (participle || coordinated) {
    const source = inherited(doc, sentence, at, earlier, subjects, participle);
    if (source !== undefined) return clause(doc, sentence, at, last, source, 'inherited', takes, kind);
  }
  const statement = statementSubject(tokens, at, sentence, earlier);
  if (statement !== undefined) return clause(doc, sentence, at, last, statement, 'before', takes, kind);
  if (anonymousSubject(tokens, at, sentence.first)) {
    const span = tokens[at - 1];
    const source: Source = { actors: [], span: [span?.start ?? 0, span?.end ?? 0], first: at - 1, last: at };
    return clause(doc, sentence, at, last, source, 'before', takes, kind);
  }
  return undefined;
}

const lightVerb = (tokens: readonly Token[], at: number): { verbs: readonly ReportingVerb[]; length: number } | undefined => {
  if (!LIGHT_VERBS.has(tokens[at]?.lower ?? '')) return undefined;
  return speechNounAfter(tokens, at + 1) === undefined ? undefined : { verbs: [], length: 1 };
};

/** Position of the noun of speech that a light verb leads to, over determiner and adjectives. */
function speechNounAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 5; at++) {
    const word = tokens[at]?.lower ?? '';
    if (Object.hasOwn(SPEECH_NOUNS, word)) return at;
    if (!/^\p{L}/u.test(word) || /^(?:that|to|of|in|with|for)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "expressed a desire": the noun of speech belongs to the cue. */
function withSpeechNoun(tokens: readonly Token[], at: number, length: number, limit: number): number {
  const last = at + length;
  if (!LIGHT_VERBS.has(tokens[at]?.lower ?? '')) return last;
  const noun = speechNounAfter(tokens, last);
  return noun === undefined || noun >= limit || tokens[noun - 1]?.text === '"' ? last : noun + 1;
}

function meaning(tokens: readonly Token[], verbs: readonly ReportingVerb[], last: number): Pick<ReportingClause, 'takes' | 'kind'> {
  const noun = tokens[last - 1]?.lower ?? '';
  if (Object.hasOwn(SPEECH_NOUNS, noun) && verbs.every((verb) => !verb.cue.endsWith(noun))) {
    return { takes: 'cni', kind: SPEECH_NOUNS[noun] ?? 'statement' };
  }
  return { takes: verbs.map((verb) => verb.takes).join(''), kind: verbs[0]?.kind ?? 'statement' };
}

/** Saying that did not take place, or only might: "did not say", "declined to say", "asked whether", "would say". */
function isBlocked(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:not|never|didn't|doesn't|don't|hasn't|haven't|wouldn't|won't|cannot|couldn't)$/.test(word)) return true;
    if (!/^(?:to|also|yet|immediately|has|have|had|be)$/.test(word) && !/ly$/.test(word)) return false;
    if (word === 'to' && /^(?:declined|refused|failed|expected|able|likely)$/.test(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "was quoted", "is expected to": the subject is not the one who speaks. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.lower ?? '';
  if (/ing$/.test(form)) return false;
  for (let i = at - 1; i >= at - 3; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't)$/.test(word)) return true;
    if (!/ly$|^(?:also|not|widely|long)$/.test(word)) return false;
  }
  return false;
}

/** The subject that a participle or a second verb shares with the clause before it. */
function inherited(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  earlier: readonly ReportingClause[],
  subjects: Subjects,
  participle: boolean,
): Source | undefined {
  const last = earlier.findLast((known) => known.sentence === sentence.index && known.sources.length > 0);
  if (last?.sourceSpan != null && last.sourceTokens !== null) {
    return { actors: last.sources, span: last.sourceSpan, first: last.sourceTokens[0], last: last.sourceTokens[1] };
  }
  // No cue before it: the first reference of the sentence that no preposition governs is its subject.
  for (let i = sentence.first; i < at; i++) {
    const reference = subjects.startingAt(i);
    if (reference === undefined) continue;
    const before = doc.tokens[i - 1]?.lower ?? '';
    const possessive = doc.tokens[reference.last]?.lower === "'s";
    if (possessive || (i > sentence.first && /^(?:of|in|on|at|by|for|with|from|to|during|after|between|about)$/.test(before))) continue;
    if (!participle && at - i > 20) return undefined;
    return { actors: [...reference.actors], span: reference.span, first: reference.first, last: reference.last };
  }
  return undefined;
}

/** "The statement" refers back over this many acts of reporting at most. */
const STATEMENT_REACH = 4;

/** "The statement said": whoever spoke last before it. */
function statementSubject(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  earlier: readonly ReportingClause[],
): Source | undefined {
  let noun = at - 1;
  while (noun > sentence.first && /ly$|^(?:also|has|had)$/.test(tokens[noun]?.lower ?? '')) noun--;
  if (noun < sentence.first || !SPEAKING_NOUNS.has(tokens[noun]?.lower ?? '')) return undefined;
  let first = noun;
  while (first > sentence.first && /^(?:the|a|an|its|joint|written|brief|separate|\p{L}+ese|\p{L}+n)$/u.test(tokens[first - 1]?.lower ?? '')) first--;
  return lastSpeaker(tokens, first, noun + 1, earlier);
}

const issuedStatement = (
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  earlier: readonly ReportingClause[],
): Source | undefined => {
  const noun = tokens[from]?.lower === 'the' || tokens[from]?.lower === 'a' ? from + 1 : from;
  return noun < sentence.last && SPEAKING_NOUNS.has(tokens[noun]?.lower ?? '') ? lastSpeaker(tokens, from, noun + 1, earlier) : undefined;
};

/** Whoever issued a statement before this one; failing that, whoever spoke last. */
function lastSpeaker(tokens: readonly Token[], first: number, last: number, earlier: readonly ReportingClause[]): Source | undefined {
  const speaking = earlier.filter((known) => known.sources.length > 0).slice(-STATEMENT_REACH);
  const issued = speaking.findLast((known) => tokens.slice(known.first, known.last + 5).some((token) => SPEAKING_NOUNS.has(token.lower)));
  const speaker = issued ?? speaking.at(-1);
  if (speaker === undefined) return undefined;
  return { actors: speaker.sources, span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0], first, last };
}

/** "Reports suggest": words without an actor behind them. */
const anonymousSubject = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at - 1 >= floor && /^(?:reports|rumou?rs|sources|media)$/.test(tokens[at - 1]?.lower ?? '');

const clause = (
  doc: TextDocument,
  sentence: Sentence,
  first: number,
  last: number,
  source: Source,
  order: ReportingClause['order'],
  takes: string,
  kind: ReportingClause['kind'],
): ReportingClause => ({
  sentence: sentence.index,
  cue: [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0],
  first,
  last,
  sources: source.actors,
  sourceSpan: source.span,
  sourceTokens: [source.first, source.last],
  order,
  takes,
  kind,
});
