import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import { statementsOf } from './joined.ts';
import { type Cast, castOf, namesOf } from './people.ts';
import type { Statement } from './statements.ts';

/** A statement under one of its speakers. */
export interface VoiceLine extends Statement {
  /** Names of those who say it together with this speaker. */
  together: string[];
}

/** A speaker and what the article reports them to say. */
export interface Voice {
  /** Actor id; a group's key is in brackets, as no id is. */
  key: string;
  /** `unnamed` gathers all sources without a name, `unknown` the words whose speaker is not clear. */
  kind: 'named' | 'unnamed' | 'unknown';
  name: string | null;
  /** As this article words it. */
  role: string | null;
  lines: VoiceLine[];
}

const GROUPS: readonly Voice['kind'][] = ['named', 'unnamed', 'unknown'];

/**
 * Who said what: the most quoted first, unnamed sources in one group after all named ones, words without a
 * known speaker last. What several say together stands under each of them.
 */
export function voicesOf(article: ArticleText, analysis: Analysis): Voice[] {
  const cast = castOf(analysis.actors);
  const voices = new Map<string, Voice>();
  for (const statement of statementsOf(article, analysis, cast)) {
    for (const group of groupsOf(cast, statement)) {
      const voice = voices.get(group.key) ?? group;
      voices.set(group.key, voice);
      const others = statement.speakers.filter((id) => id !== group.key);
      voice.lines.push({ ...statement, together: group.kind === 'named' ? namesOf(cast, others) : [] });
    }
  }
  return [...voices.values()].sort(
    (a, b) => GROUPS.indexOf(a.kind) - GROUPS.indexOf(b.kind) || b.lines.length - a.lines.length,
  );
}

/** The groups a statement stands in: at least one, each empty still. */
function groupsOf(cast: Cast, { speakers, sourcing }: Statement): Voice[] {
  const group = (kind: 'unnamed' | 'unknown'): Voice => ({
    key: `(${kind})`,
    kind,
    name: null,
    role: null,
    lines: [],
  });
  const known = speakers.flatMap((id) => cast.get(id) ?? []);
  const named = known
    .filter(({ type }) => type !== 'unnamed')
    .map(({ id, name, role }): Voice => ({ key: id, kind: 'named', name, role, lines: [] }));
  if (known.length > named.length) return [...named, group('unnamed')];
  if (named.length > 0) return named;
  return [group(sourcing === 'anonymous' ? 'unnamed' : 'unknown')];
}

/** How many statements the voices make; one that several make together counts once. */
export function countStatements(voices: readonly Voice[]): number {
  return new Set(voices.flatMap(({ lines }) => lines.map(({ span, form }) => `${form} ${span.join(' ')}`)))
    .size;
}
