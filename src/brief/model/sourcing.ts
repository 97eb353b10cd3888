import type { Actor, Analysis, ArticleText, Encounter } from '../../shared/analysis.ts';
import { statementsOf } from './joined.ts';
import type { Line } from './line.ts';
import { lineAt, within } from './line.ts';
import { type MeetingView, meetingViews } from './meetings.ts';
import { type Cast, castOf } from './people.ts';
import type { Statement } from './statements.ts';
import { unnamedLedger } from './unnamed.ts';

/** How a statement is given: whole in quotation marks, partly so, or in the writer's words. */
export type Wording = 'direct' | 'partial' | 'indirect';

/** Who answers for a statement. */
export type Answering = 'named' | 'institutional' | 'unnamed' | 'unclear';

/** Somebody who takes part in what is reported, and whether they are heard here or not. */
export interface Party {
  /** Actor id. */
  key: string;
  name: string;
  /** Where the article names them first. */
  line: Line;
}

/** What an article's reporting rests on: counts and names, nothing weighed. */
export interface Sourcing {
  /** Everything that somebody is reported to say, each once. */
  statements: number;
  /** Each statement is of one wording, and one kind of source answers for it. */
  wording: Record<Wording, number>;
  answering: Record<Answering, number>;
  /**
   * States whose people or institutions speak, by ISO 3166-1 alpha-2 code, the most heard first. A statement that two
   * states make together counts for each.
   */
  sides: { code: string; statements: number }[];
  /** Statements by speakers who act for no state that is known. */
  noSide: number;
  /** Parties to what is reported who say nothing here. */
  silent: Party[];
  /** Statements that have unnamed sources alone. */
  alone: number;
  /** Events of whose state one source alone tells, and its name. */
  singleSource: { meeting: MeetingView; source: string }[];
}

/** Reads off an analysis what the reporting rests on. */
export function sourcingOf(article: ArticleText, analysis: Analysis): Sourcing {
  const cast = castOf(analysis.actors);
  const statements = statementsOf(article, analysis, cast);
  const wording = { direct: 0, partial: 0, indirect: 0 };
  const answering = { named: 0, institutional: 0, unnamed: 0, unclear: 0 };
  for (const statement of statements) {
    wording[wordingOf(statement, analysis)] += 1;
    answering[answeringOf(statement, cast)] += 1;
  }
  return {
    statements: statements.length,
    wording,
    answering,
    ...heardSides(statements, cast),
    silent: silentParties(article, analysis, statements),
    alone: unnamedLedger(article, analysis).alone,
    singleSource: meetingViews(article, analysis).flatMap((meeting) => {
      const encounter = analysis.encounters.find(({ id }) => id === meeting.id);
      const source = encounter ? onlySource(encounter, cast) : null;
      return source === null ? [] : [{ meeting, source }];
    }),
  };
}

function wordingOf({ form, exact, span }: Statement, { quotes }: Analysis): Wording {
  if (form !== 'claim') return form;
  if (exact.length === 0) return 'indirect';
  const isWhole = quotes.some((quote) => quote.form === 'direct' && within(quote.span, span));
  return isWhole ? 'direct' : 'partial';
}

/** A claim carries its sourcing; who answers for a bare quote is who speaks it. */
function answeringOf({ sourcing, speakers }: Statement, cast: Cast): Answering {
  if (sourcing === 'anonymous') return 'unnamed';
  const types = speakers.flatMap((id) => cast.get(id)?.type ?? []);
  if (types.length === 0) return 'unclear';
  if (sourcing !== null) return sourcing;
  if (types.includes('person')) return 'named';
  return types.some((type) => type !== 'unnamed') ? 'institutional' : 'unnamed';
}

function heardSides(statements: readonly Statement[], cast: Cast): Pick<Sourcing, 'sides' | 'noSide'> {
  const counts = new Map<string, number>();
  let noSide = 0;
  for (const { speakers } of statements) {
    const sides = new Set(speakers.flatMap((id) => cast.get(id)?.side ?? []));
    for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
    if (sides.size === 0 && speakers.length > 0) noSide += 1;
  }
  const sides = [...counts]
    .map(([code, count]) => ({ code, statements: count }))
    .sort((a, b) => b.statements - a.statements || (a.code < b.code ? -1 : 1));
  return { sides, noSide };
}

/**
 * Who meets, is party to a measure or is what a position is directed at, and makes no statement. A state or its
 * government is heard in everyone who speaks for it; a person is heard in their own words alone.
 */
function silentParties(
  { text }: ArticleText,
  { actors, encounters, measures = [], positions }: Analysis,
  statements: readonly Statement[],
): Party[] {
  const cast = castOf(actors);
  const speaking = new Set(statements.flatMap(({ speakers }) => speakers));
  const sides = new Set([...speaking].flatMap((id) => cast.get(id)?.side ?? []));
  const isHeard = ({ id, type, side }: Actor): boolean =>
    speaking.has(id) || (type !== 'person' && side !== null && sides.has(side));
  const present = (id: string | null): string[] => (id === null ? [] : [id]);
  const parties = new Set([
    ...encounters.flatMap(({ participants }) => participants),
    ...measures.flatMap(({ parties: own, target }) => [...own, ...present(target)]),
    ...positions.flatMap(({ target }) => present(target)),
  ]);
  return actors
    .filter((actor) => parties.has(actor.id) && actor.type !== 'unnamed' && !isHeard(actor))
    .flatMap(({ id, name, mentions: [first] }) => {
      const line = first && lineAt(text, first);
      return line ? [{ key: id, name, line }] : [];
    });
}

/** Name of the one source that tells of an encounter's state; null where the writer does too, or several do. */
function onlySource({ accounts }: Encounter, cast: Cast): string | null {
  const [source = null, ...others] = new Set(accounts.map((account) => account.source));
  if (source === null || others.length > 0) return null;
  return cast.get(source)?.name ?? null;
}
