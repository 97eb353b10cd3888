import type { Actor } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The clauses of an article by the index of their sentence. */
export type ClausesBySentence = ReadonlyMap<number, readonly ReportingClause[]>;

/** Groups clauses by sentence, in order. */
export function bySentence(clauses: readonly ReportingClause[]): ClausesBySentence {
  const grouped = new Map<number, ReportingClause[]>();
  for (const clause of clauses) {
    const known = grouped.get(clause.sentence);
    if (known === undefined) grouped.set(clause.sentence, [clause]);
    else known.push(clause);
  }
  return grouped;
}

/** What there is to know of an article where somebody speaks in it. */
export interface Discourse {
  doc: TextDocument;
  clauses: ClausesBySentence;
  /** References by their first token. */
  references: ReadonlyMap<number, Reference>;
  /** Whether an offset lies in quotation marks. */
  quoted(offset: number): boolean;
  /** Actors by id. */
  actors: ReadonlyMap<string, Actor>;
  /** Whether the text ever means an actor by "he", or by "she". */
  isCalled(actor: Actor, pronoun: 'he' | 'she'): boolean;
}

const FORMS = { he: /^(?:he|his|him)$/i, she: /^(?:she|hers?)$/i } as const;

/** Makes {@link Discourse.isCalled}. Every act of reporting asks it: the pronouns of an actor are read once. */
export function calledIn({ text }: TextDocument): Discourse['isCalled'] {
  const known = { he: new Map<Actor, boolean>(), she: new Map<Actor, boolean>() };
  return (actor, pronoun) => {
    const found =
      known[pronoun].get(actor) ?? actor.pronouns.some((place) => FORMS[pronoun].test(text.slice(...place)));
    known[pronoun].set(actor, found);
    return found;
  };
}
