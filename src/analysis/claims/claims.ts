import type { Actor, Claim, Quote, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { Relation } from '../models/attribution/relation.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import { afterDateline } from '../text/dateline.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { certaintyOf } from './certainty.ts';
import { chained } from './chains.ts';
import { closingTag } from './closing-tags.ts';
import { contentOf } from './content.ts';
import {
  hasReported,
  isDirectSpeech,
  MIN_CONTENT,
  quotesBySentence,
  toQuotationEnd,
} from './direct-speech.ts';
import { evidenceFor, indexRelations } from './evidence.ts';
import { clausesFromRelations } from './from-relations.ts';
import { deniedContent, isAdjunct, isDeed } from './idioms.ts';
import { kindOf } from './kind.ts';
import { reconcile } from './reconcile.ts';
import { senseOf } from './sense.ts';
import { sourcingOf } from './sourcing.ts';
import { contentsIn } from './two-contents.ts';

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
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const bySentence = quotesBySentence(doc, quotes);
  const index = indexRelations(relations);
  const claims: Claim[] = [];
  const add = (ruled: ReportingClause, reported: Span, next?: ReportingClause, whole = true): void => {
    const spoken = bySentence.get(ruled.sentence) ?? [];
    if (isDirectSpeech(doc.text, reported, spoken, tagOf(ruled))) return;
    const mended = reconcile(
      doc,
      { clause: ruled, content: reported },
      evidenceFor(doc, ruled, reported, index),
      references,
      next,
    );
    const { clause } = mended;
    // The reader has one content where the rules have told two apart.
    const content = toQuotationEnd(behindDateline(doc, whole ? mended.content : reported), spoken);
    if (content[1] - content[0] < MIN_CONTENT || isDirectSpeech(doc.text, content, spoken, tagOf(clause)))
      return;
    if (isAdjunct(doc.text, clause, content) || isDeed(doc.text, clause.cue, content)) return;
    if (hasReported(clause.cue, spoken) && content[0] >= clause.cue[1]) return;
    const words = doc.text.slice(...content);
    const sense = senseOf(clause, words);
    const evidence = evidenceFor(doc, clause, content, index);
    const certainty = certaintyOf(doc, clause, content, sense, evidence);
    if (certainty === null) return;
    const [source = null] = clause.sources;
    claims.push({
      content,
      source,
      ...(clause.sources.length > 1 ? { sources: clause.sources } : {}),
      sourceSpan: clause.sourceSpan,
      cue: clause.cue,
      kind: kindOf(words, doc.text.slice(...clause.cue), sense.kind, sense.force),
      sourcing: sourcingOf(doc.text, clause, byId),
      ...(clause.via === undefined ? {} : { via: clause.via }),
      certainty,
      force: sense.force,
    });
  };
  for (const [i, clause] of clauses.entries()) {
    const sentence = doc.sentences[clause.sentence];
    if (sentence === undefined) continue;
    const following = clauses[i + 1];
    const next = following?.sentence === clause.sentence ? following : undefined;
    const whole = deniedContent(doc, clause, claims.at(-1)) ?? contentOf(doc, sentence, clause, next);
    if (whole === null) continue;
    const tag = closingTag(doc, clause, clauses.slice(i + 1, i + LATER));
    const end = tag !== undefined && tag > whole[0] ? Math.min(tag, whole[1]) : whole[1];
    const led = /\bthat\s+$/.test(doc.text.slice(clause.cue[1], whole[0]));
    const contents = contentsIn(doc, [whole[0], end], led);
    for (const content of contents) add(clause, content, next, contents.length === 1);
  }
  const taken = [...quotes.map(({ span }) => span), ...claims.map(({ content }) => content)];
  const cues = claims.map(({ cue }) => cue);
  for (const { clause, content } of clausesFromRelations(doc, relations, references, taken, cues))
    add(clause, content);
  claims.sort((a, b) => a.cue[0] - b.cue[0]);
  // One content under two cues of one source is said once.
  const said = new Set<string>();
  const once = claims.filter(({ source, content }) => {
    const key = `${source} ${content.join(' ')}`;
    return !said.has(key) && said.add(key);
  });
  return chained(once, actors);
}

/** "LIMA (Reuters) - The ferry sank, Quispe said": the place line is nobody's words. */
function behindDateline(doc: TextDocument, [start, end]: Span): Span {
  const sentence = sentenceAt(doc, start);
  if (sentence === undefined || sentence.span[0] !== start) return [start, end];
  const first = doc.tokens[afterDateline(doc.tokens, sentence)]?.start ?? start;
  return first < end ? [first, end] : [start, end];
}

/** Source and cue with what stands between them. */
const tagOf = ({ cue, sourceSpan }: ReportingClause): Span =>
  sourceSpan === null ? cue : [Math.min(cue[0], sourceSpan[0]), Math.max(cue[1], sourceSpan[1])];

/** At most so many acts of reporting stand in one sentence. */
const LATER = 8;
