import type { Actor, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import { calledIn, type Discourse } from './discourse.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { meantInstead } from './tag-pronoun.ts';

/** Clauses whose "he" and "she" agree with who was speaking, and the references that were wrong about it. */
export interface SettledPronouns {
  clauses: ReportingClause[];
  references: Reference[];
  actors: Actor[];
}

/**
 * Where a sentence opens with "he said", "he" is whoever spoke in the sentence before rather than somebody of whom
 * was spoken; see {@link meantInstead}. Left to right: whom one sentence settles speaks for the next.
 */
export function settlePronouns(
  doc: TextDocument,
  told: readonly ReportingClause[],
  references: readonly Reference[],
  actors: readonly Actor[],
  quoted: (offset: number) => boolean,
): SettledPronouns {
  const clauses = new Map<number, ReportingClause[]>();
  const byToken = new Map(references.map((reference) => [reference.first, reference]));
  const discourse: Discourse = {
    doc,
    clauses,
    references: byToken,
    quoted,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    isCalled: calledIn(doc),
  };
  const meant = new Map<number, string>();
  const settled = told.map((clause) => {
    const speaker = opensWithPronoun(doc, clause) ? speakerInstead(discourse, clause) : undefined;
    const result = speaker === undefined ? clause : { ...clause, sources: [speaker] };
    if (speaker !== undefined && clause.sourceSpan !== null) {
      meant.set(clause.sourceSpan[0], speaker);
      const pronoun = byToken.get(clause.sourceTokens?.[0] ?? -1);
      if (pronoun !== undefined) byToken.set(pronoun.first, { ...pronoun, actors: [speaker] });
    }
    clauses.set(clause.sentence, [...(clauses.get(clause.sentence) ?? []), result]);
    return result;
  });
  return { clauses: settled, ...handOver(references, actors, meant) };
}

/** The pronoun's actor where it is another than the one found; not where nobody is left: the reader may still know. */
function speakerInstead(discourse: Discourse, clause: ReportingClause): string | undefined {
  const end = discourse.doc.sentences[clause.sentence]?.span[1] ?? clause.cue[1];
  const words: Span = [clause.cue[1], end];
  return meantInstead(discourse, words, clause) ?? undefined;
}

function opensWithPronoun({ text, sentences }: TextDocument, clause: ReportingClause): boolean {
  const { sourceSpan, cue, order } = clause;
  return (
    order === 'before' &&
    sourceSpan !== null &&
    sourceSpan[0] === sentences[clause.sentence]?.span[0] &&
    cue[0] > sourceSpan[0] &&
    /^s?he$/i.test(text.slice(...sourceSpan))
  );
}

function handOver(
  references: readonly Reference[],
  actors: readonly Actor[],
  meant: ReadonlyMap<number, string>,
): Pick<SettledPronouns, 'references' | 'actors'> {
  const moved = references.flatMap((reference) => {
    const id = reference.form === 'pronoun' ? meant.get(reference.span[0]) : undefined;
    return id === undefined ? [] : [{ ...reference, actors: [id] }];
  });
  const byStart = new Map(moved.map((reference) => [reference.span[0], reference]));
  const owned = new Map<string, Span[]>();
  for (const {
    actors: [id = ''],
    span,
  } of moved) {
    const known = owned.get(id);
    if (known === undefined) owned.set(id, [span]);
    else known.push(span);
  }
  return {
    references: references.map((reference) =>
      reference.form === 'pronoun' ? (byStart.get(reference.span[0]) ?? reference) : reference,
    ),
    actors: actors.map((actor) => {
      const own = owned.get(actor.id) ?? [];
      const kept = actor.pronouns.filter(([start]) => !byStart.has(start));
      return { ...actor, pronouns: [...kept, ...own].sort((x, y) => x[0] - y[0]) };
    }),
  };
}
