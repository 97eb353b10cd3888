import type { Actor } from '../../../shared/analysis.ts';
import { castOf } from '../../model/people.ts';
import { type Statement, statementPieces } from '../../model/statements.ts';
import type { Exported } from '../exported.ts';
import { csvTable, together } from './csv.ts';

/** Who said what as a table: a row for each statement, and for each piece of one that is interrupted, in the order of the text, labels in the words of the contract. */
export function statementsCsv({ article, analysis }: Pick<Exported, 'article' | 'analysis'>): string {
  const cast = castOf(analysis.actors);
  const ofSpeakers = ({ speakers }: Statement, value: (actor: Actor) => string | null): string =>
    together(speakers.flatMap((id) => cast.get(id) ?? []).flatMap((actor) => value(actor) ?? []));
  return csvTable<Statement>(
    {
      form: ({ form }) => form,
      kind: ({ kind }) => kind,
      force: ({ force }) => force,
      certainty: ({ certainty }) => certainty,
      speaker: (one) => ofSpeakers(one, ({ name }) => name),
      role: (one) => ofSpeakers(one, ({ role }) => role),
      side: (one) => ofSpeakers(one, ({ side }) => side),
      sourcing: ({ sourcing }) => sourcing,
      source: ({ source }) => source?.text ?? null,
      via: ({ via }) => via,
      within: ({ within }) => within,
      cue: ({ cue }) => cue?.text ?? null,
      words: ({ text }) => text,
      start: ({ span }) => span[0],
      end: ({ span }) => span[1],
      url: () => article.url,
      title: () => article.title,
      published: () => article.published ?? null,
    },
    statementPieces(article, analysis, cast),
  );
}
