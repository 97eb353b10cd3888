import type { Actor, Claim } from '../../shared/analysis.ts';
import { MEDIA } from '../lexicon/media.ts';
import { outersOf } from './outer.ts';

const OUTLETS: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, names }) => [name, ...names]));

/** Roles and names of those who pass words on for a living. */
const CARRIER =
  /\b(?:correspondent|reporter|journalist|news ?caster|anchor|broadcaster|television|radio|TV|news agency|newspaper|daily|wire service|media|state press)\b/i;

/** Whether somebody only passes words on: an outlet, an agency, a broadcaster, a reporter. */
export const isCarrier = ({ name, role, type }: Actor): boolean =>
  type !== 'country' &&
  type !== 'government' &&
  (OUTLETS.has(name) || CARRIER.test(role ?? '') || (type !== 'person' && CARRIER.test(name)));

/**
 * Joins claims that stand in one another (GUIDELINES of the gold set, rule 23). What a carrier reports somebody to have
 * said is that somebody's claim, `via` the carrier; what anybody else does stands `within` theirs. Takes claims in the
 * order of their cues and gives them so; the carriers' own claims are left out where they hold nothing else.
 */
export function chained(claims: readonly Claim[], actors: readonly Actor[]): Claim[] {
  const carriers = new Set(actors.filter(isCarrier).map(({ id }) => id));
  const outer = outersOf(claims);
  const inside = claims.map((): Claim[] => []);
  for (const [i, claim] of claims.entries()) inside[outer[i] ?? -1]?.push(claim);
  const passes = claims.map(
    (claim, i) =>
      claim.source !== null &&
      carriers.has(claim.source) &&
      inside[i]?.some((inner) => fills(claim, inner)) === true,
  );
  const kept = claims.flatMap((_, i) => (passes[i] === true ? [] : [i]));
  const place = new Map(kept.map((i, at) => [i, at]));
  return kept.flatMap((i) => {
    const claim = claims[i];
    if (claim === undefined) return [];
    const around = outer[i];
    if (around === undefined) return [claim];
    const carrier = claims[around]?.source;
    if (passes[around] === true) {
      const next = outer[around];
      const within = next === undefined ? undefined : place.get(next);
      const via = carrier == null || carrier === claim.source ? {} : { via: carrier };
      return [{ ...via, ...claim, ...(within === undefined ? {} : { within }) }];
    }
    const within = place.get(around);
    return [within === undefined ? claim : { ...claim, within }];
  });
}

/** Words of a carrier's own beside the inner claim, in characters, from which on it says something itself. */
const OWN_WORDS = 60;

function fills(outer: Claim, inner: Claim): boolean {
  const spans = [inner.content, inner.cue, ...(inner.sourceSpan === null ? [] : [inner.sourceSpan])];
  const start = Math.min(...spans.map(([at]) => at));
  const end = Math.max(...spans.map(([, at]) => at));
  return start - outer.content[0] + (outer.content[1] - end) < OWN_WORDS;
}
