import type { Source, Subjects } from '../actors/reference.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { inflect } from '../lexicon/reporting-verbs-forms.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type CueMatch, cueAt } from './cues.ts';
import { makeClause } from './make-clause.ts';
import { carrierBetween, type PassedOn, passedOn } from './passed-on.ts';
import { anonymousVoice } from './passive.ts';
import { lastOfSentence, type ReportingClause } from './reporting-clause.ts';
import { anonymousSubject, inherited, issuedStatement, statementSubject } from './shared-subjects.ts';
import { lightVerb, meaning, withSpeechNoun } from './speech-nouns.ts';
import { isPassive, isSupposed, isUnsaid } from './unsaid.ts';

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
  const { doc, sentence, subjects } = context;
  const { tokens } = doc;
  const passed = passedOn(tokens, at, sentence.first, sentence.last, subjects);
  if (passed !== undefined) return passedOnClause(context, passed);
  const cue = cueAt(tokens, at) ?? lightVerb(tokens, at);
  if (cue === undefined || isNoun(tokens, at, sentence.first) || isUnsaid(tokens, at, sentence.first))
    return undefined;
  const last = withSpeechNoun(tokens, at, cue.length, sentence.last);
  const sense = meaning(tokens, cue.verbs, last);
  if (sense.takes === '') return undefined;
  const found = sourceOf(context, cue, at, last);
  if (found === undefined) return undefined;
  const { source } = found;
  // "X reported that …, denouncing it as": the subject lies beyond another of its verbs.
  const shared = lastOfSentence(context.earlier, sentence.index).some(
    (known) => known.first >= source.last && known.last <= at,
  );
  const order = found.order === 'before' && shared ? 'inherited' : found.order;
  if (
    order === 'before' &&
    (isSupposed(tokens, source.first, sentence.first) || isMisread(tokens, at, cue, source))
  )
    return undefined;
  const clause = makeClause(doc, sentence, [at, last], source, order, sense);
  const via =
    carrierBetween(tokens, source.last, at, subjects.startingAt) ??
    carrierBetween(tokens, last, Math.min(last + CARRIED, sentence.last), subjects.startingAt);
  return via === undefined || source.actors.includes(via) ? clause : { ...clause, via };
}

/** How far behind its cue "in remarks carried by TASS" may stand, in tokens. */
const CARRIED = 9;

function passedOnClause(
  { doc, sentence }: ClauseContext,
  { source, via, saying }: PassedOn,
): ReportingClause | undefined {
  const cue = cueAt(doc.tokens, saying);
  if (cue === undefined) return undefined;
  const sense = meaning(doc.tokens, cue.verbs, saying + cue.length);
  if (sense.takes === '') return undefined;
  const nobody: Source = { actors: [], span: [0, 0], first: saying, last: saying };
  const clause = makeClause(doc, sentence, [saying, saying + cue.length], source ?? nobody, 'before', sense);
  return via === undefined ? clause : { ...clause, via };
}

/** "the Reports", "Member States", "Putin Remarks": with a capital inside a sentence a form is a noun or part of a name. */
const isNoun = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  // "their claims", "the ministry's warning"
  if (/^(?:'s|his|her|its|their|our|my|the|a|an)$/.test(before?.lower ?? '')) return true;
  // "have claims", "the States' backing"
  if (/[^s]s$/.test(token?.lower ?? '') && /^(?:have|has|had|having)$/.test(before?.lower ?? '')) return true;
  if (/^['’]$/.test(before?.text ?? '') && /s$/.test(tokens[at - 2]?.lower ?? '')) return true;
  if (token?.capital !== true) return false;
  if (at > floor && before?.word === true) return true;
  // "Reports suggest …" opens a sentence; "Says the minister" hardly does.
  return at === floor && /[^s]s$/.test(token.lower) && token.lower !== 'says';
};

/** The bare form of a verb right behind one name is a noun or adjective ("TASS state news agency", "Peru demand"). */
const isMisread = (tokens: readonly Token[], at: number, { verbs }: CueMatch, source: Source): boolean =>
  source.actors.length === 1 &&
  source.last === at &&
  tokens[at - 1]?.capital === true &&
  !/s$/.test(tokens[at - 1]?.lower ?? '') &&
  verbs.some(({ cue: phrase }) => {
    const [verb = ''] = phrase.split(' ');
    // "put" and "hit" are their own past.
    return verb === tokens[at]?.lower && !inflect(verb).includes(verb);
  });

interface FoundSource {
  source: Source;
  order: ReportingClause['order'];
}

function sourceOf(context: ClauseContext, cue: CueMatch, at: number, last: number): FoundSource | undefined {
  const { doc, sentence, subjects, earlier } = context;
  const { tokens } = doc;
  if (isPassive(tokens, at)) {
    if (tokens[last]?.lower === 'by') return as('agent', subjects.after(last + 1, sentence.last));
    return as('anonymous', anonymousVoice(tokens, at, last, sentence.first));
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
  if (!behindMark || /ing$/.test(tokens[at]?.lower ?? '') || !cue.verbs.some((verb) => verb.inverts)) {
    return undefined;
  }
  return subjects.after(last, sentence.last) ?? issuedStatement(tokens, last, sentence, earlier);
}

/** "…, adding that" and "said … and urged": the subject of the clause before. */
function inheritedSource(
  { doc, sentence, subjects, earlier }: ClauseContext,
  at: number,
): Source | undefined {
  let verb = at;
  while (verb > sentence.first && AUXILIARIES.has(doc.tokens[verb - 1]?.lower ?? '')) verb--;
  const previous = doc.tokens[verb - 1]?.lower ?? '';
  // "the importance of maintaining peace": a gerund behind a preposition reports nothing.
  // "a resolution calling for": right behind a noun it is the noun's.
  const participle =
    /ing$/.test(doc.tokens[at]?.lower ?? '') &&
    !PREPOSITIONS.has(previous) &&
    (/^(?:while|when|then|also|thus|and|but|or)$|ly$|^\W+$/.test(previous) || at === sentence.first);
  // "and has also accused"
  let joint = at - 1;
  while (joint > sentence.first && /^(?:has|have|had|also|since)$/.test(doc.tokens[joint]?.lower ?? ''))
    joint--;
  const coordinated = /^(?:and|but|then|also|or)$/.test(doc.tokens[joint]?.lower ?? '');
  return participle || coordinated ? inherited(doc, sentence, at, earlier, subjects, participle) : undefined;
}

/** "Reports suggest": a source without an actor. */
function anonymousSource(tokens: readonly Token[], at: number, floor: number): Source | undefined {
  const noun = tokens[at - 1];
  if (noun === undefined || !anonymousSubject(tokens, at, floor)) return undefined;
  return { actors: [], span: [noun.start, noun.end], first: at - 1, last: at };
}
