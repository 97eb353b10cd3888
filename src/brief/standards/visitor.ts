import type { Actor, Span } from '../../shared/analysis.ts';
import type { Line } from '../model/line.ts';
import { BY, GOES, RECEIVES } from './plover-words.ts';

/** Actor ids. */
export interface VisitRoles {
  visitors: string[];
  hosts: string[];
}

/**
 * Who visits whom, by the sentence that tells of a visit: who stands before and who behind its verb. Null unless that
 * makes it plain for everybody who takes part.
 */
export function visitRoles(sentence: Line, participants: readonly Actor[]): VisitRoles | null {
  const goes = GOES.exec(sentence.text);
  const receives = RECEIVES.exec(sentence.text);
  const verb = goes && receives ? (goes.index < receives.index ? goes : receives) : (goes ?? receives);
  if (!verb) return null;
  const at = sentence.span[0] + verb.index;
  const places = participants.map((actor) => placesIn(sentence.span, actor));
  const isPlain = places.every(
    (spans) => spans.length > 0 && spans.every(([start]) => start < at === (spans[0]?.[0] ?? 0) < at),
  );
  if (!isPlain) return null;
  const before = participants.filter((_actor, index) => (places[index]?.[0]?.[0] ?? 0) < at);
  const behind = participants.filter((actor) => !before.includes(actor));
  if (before.length === 0 || behind.length === 0) return null;
  const isTurned = BY.test(sentence.text.slice(verb.index + verb[0].length));
  const goFirst = (verb === goes) !== isTurned;
  const ids = (actors: readonly Actor[]): string[] => actors.map(({ id }) => id);
  return goFirst
    ? { visitors: ids(before), hosts: ids(behind) }
    : { visitors: ids(behind), hosts: ids(before) };
}

const placesIn = ([start, end]: Span, { mentions, pronouns }: Actor): Span[] =>
  [...mentions, ...pronouns].filter((span) => span[0] >= start && span[1] <= end);
