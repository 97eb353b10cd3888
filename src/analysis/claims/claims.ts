import type { Actor, Certainty, Claim, Quote, Sourcing, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import { SPEAKING_NOUNS } from '../lexicon/reporting-verbs.ts';
import type { Relation } from '../models/attribution/relation.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { TextDocument } from '../text/document.ts';
import { contains, overlaps } from '../text/spans.ts';
import { contentOf } from './content.ts';
import { clausesFromRelations } from './from-relations.ts';
import { kindOf } from './kind.ts';

/** Nouns by which a sentence takes up what was claimed in it. */
const CHARGE = /^(?:charge|claim|accusation|allegation|suggestion|assertion|report|something)s?$/;

/** Content shorter than this many characters is the rest of an idiom ("said so"). */
const MIN_CONTENT = 8;

/**
 * Indirect reported speech, one claim per reporting clause that has content of its own. Where all that is reported
 * is a full direct quotation there is no claim beside it.
 */
export function readClaims(
  doc: TextDocument,
  clauses: readonly ReportingClause[],
  quotes: readonly Quote[],
  actors: readonly Actor[],
  relations: readonly Relation[],
  references: readonly Reference[],
): Claim[] {
  const types = new Map(actors.map((actor) => [actor.id, actor.type]));
  const bySentence = groupQuotes(doc, quotes);
  const claims: Claim[] = [];
  const add = (clause: ReportingClause, content: Span): void => {
    if (isDirectSpeech(doc.text, content, bySentence.get(clause.sentence) ?? [])) return;
    const [source = null] = clause.sources;
    claims.push({
      content,
      source,
      ...(clause.sources.length > 1 ? { sources: clause.sources } : {}),
      sourceSpan: clause.sourceSpan,
      cue: clause.cue,
      kind: kindOf(doc.text.slice(...content), doc.text.slice(...clause.cue), clause.kind),
      sourcing: sourcingOf(doc, clause, types),
      certainty: certaintyOf(doc, clause, content),
    });
  };
  for (const [i, clause] of clauses.entries()) {
    const sentence = doc.sentences[clause.sentence];
    if (sentence === undefined) continue;
    const following = clauses[i + 1];
    const next = following?.sentence === clause.sentence ? following : undefined;
    const before = claims.at(-1);
    const content = deniedContent(doc, clause, before) ?? contentOf(doc, sentence, clause, next);
    if (
      content === null ||
      isDeed(doc.text, clause.cue, content) ||
      isAdjunct(doc.text, clause, content) ||
      content[1] - content[0] < MIN_CONTENT
    )
      continue;
    add(clause, content);
  }
  const taken = [...quotes.map(({ span }) => span), ...claims.map(({ content }) => content)];
  for (const { clause, content } of clausesFromRelations(doc, relations, references, taken))
    if (content[1] - content[0] >= MIN_CONTENT && !isDeed(doc.text, clause.cue, content))
      add(clause, content);
  claims.sort((a, b) => a.cue[0] - b.cue[0]);
  // One content under two cues of one source is said once.
  const said = new Set<string>();
  return claims.filter(({ source, content }) => {
    const key = `${source} ${content.join(' ')}`;
    return !said.has(key) && said.add(key);
  });
}

/** "…, a charge that Lima denies": what is denied is what was claimed right before. */
function deniedContent(doc: TextDocument, clause: ReportingClause, before: Claim | undefined): Span | null {
  const first = clause.sourceTokens?.[0] ?? clause.first;
  if (before === undefined || !/^(?:that|which)$/.test(doc.tokens[first - 1]?.lower ?? '')) return null;
  const noun = doc.tokens[first - 2];
  if (noun === undefined || !CHARGE.test(noun.lower) || before.content[0] >= noun.start) return null;
  return before.content;
}

/** "said on Monday", "told state television", "said to reporters": when, where and to whom, but nothing that was said. */
function isAdjunct(text: string, clause: ReportingClause, content: Span): boolean {
  if (!/c|q/.test(clause.takes) || clause.last - clause.first > 1) return false;
  const words = text.slice(...content);
  return (
    /^(?:in|on|at|during|to|by|from|with|after|before|through|via|about|of)\b/i.test(words) &&
    !FINITE.test(words) &&
    !/["“]/.test(words)
  );
}

/** "recalled its ambassador" is a deed, "asked not to be named" a condition, whatever the verb means elsewhere. */
const isDeed = (text: string, cue: Span, content: Span): boolean =>
  /^(?:not )?to (?:be (?:named|identified|quoted)|say|comment|confirm|disclose|elaborate|answer|respond|discuss details)\b/i.test(
    text.slice(...content),
  ) ||
  (/^recall/i.test(text.slice(...cue)) &&
    /^(?:its|their|the|his|her)\b.*\b(?:ambassador|envoy|diplomat|consul|staff|troop)/i.test(
      text.slice(...content),
    ));

function groupQuotes(doc: TextDocument, quotes: readonly Quote[]): Map<number, Quote[]> {
  const groups = new Map<number, Quote[]>();
  let from = 0;
  for (const sentence of doc.sentences) {
    while (from < quotes.length && (quotes[from]?.span[1] ?? 0) <= sentence.span[0]) from++;
    const here: Quote[] = [];
    for (let i = from; i < quotes.length; i++) {
      const quote = quotes[i];
      if (quote === undefined || quote.span[0] >= sentence.span[1]) break;
      here.push(quote);
    }
    if (here.length > 0) groups.set(sentence.index, here);
  }
  return groups;
}

/** All but a word or two of the content lies in a direct quotation. */
function isDirectSpeech(text: string, content: Span, quotes: readonly Quote[]): boolean {
  for (const { span, form } of quotes) {
    if (form !== 'direct' || !overlaps(span, content)) continue;
    if (contains(span, content)) return true;
    const outside =
      text.slice(content[0], Math.max(content[0], span[0])) +
      text.slice(Math.min(content[1], span[1]), content[1]);
    if (outside.replace(/[^\p{L}\p{N}]/gu, '').length < MIN_CONTENT) return true;
  }
  return false;
}

/** A pronoun that could not be resolved still stands for somebody whom the text names or introduces. */
function sourcingOf(
  doc: TextDocument,
  clause: ReportingClause,
  types: ReadonlyMap<string, Actor['type']>,
): Sourcing {
  const [source] = clause.sources;
  if (source === undefined) {
    const words = clause.sourceSpan === null ? '' : doc.text.slice(...clause.sourceSpan);
    return /^(?:he|she)$/i.test(words) ? 'named' : 'anonymous';
  }
  const type = types.get(source);
  if (type === 'person') return 'named';
  return type === undefined || type === 'unnamed' ? 'anonymous' : 'institutional';
}

/**
 * Sure: a verb of saying with its subject beside it and a clause behind it. Likely: the subject is shared with another
 * verb, is a statement whose issuer was named before, or what is reported is no clause. Guess: nobody is named.
 */
function certaintyOf(doc: TextDocument, clause: ReportingClause, content: Span): Certainty {
  if (clause.sources.length === 0 || clause.sourceSpan === null) return 'guess';
  const issued = [...SPEAKING_NOUNS].some((noun) =>
    doc.text.slice(...(clause.sourceSpan ?? [0, 0])).endsWith(noun),
  );
  if (clause.order === 'inherited' || issued || !/^(?:o?cq|c$)/.test(clause.takes)) return 'likely';
  return FINITE.test(doc.text.slice(...content)) ? 'sure' : 'likely';
}

/** A clause has a verb that shows it; "confirmed its representatives" has none. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|\p{Ll}{3,}ed|\p{Ll}+n['’]t)\b/u;
