import type { Actor, Claim } from '../../shared/analysis.ts';
import { MEDIA } from '../lexicon/media.ts';
import { SpanIndex } from '../text/span-index.ts';
import { contains } from '../text/spans.ts';

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
  const index = new SpanIndex([...claims.keys()], (i) => claims[i]?.content ?? [0, 0]);
  const outer = claims.map((claim) => outerOf(claim, claims, index));
  const filled = new Set(
    claims.flatMap((inner, i) => {
      const around = outer[i] ?? -1;
      const holding = claims[around];
      return holding !== undefined && fills(holding, inner) ? [around] : [];
    }),
  );
  const passes = claims.map(
    (claim, i) => claim.source !== null && carriers.has(claim.source) && filled.has(i),
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

/** The narrowest claim whose content holds another's cue and content. */
function outerOf(inner: Claim, claims: readonly Claim[], byContent: SpanIndex<number>): number | undefined {
  let best: number | undefined;
  for (const i of byContent.around(inner.cue)) {
    const claim = claims[i];
    if (claim === undefined || claim === inner || !contains(claim.content, inner.content)) continue;
    if (contains(inner.content, claim.cue)) continue;
    const size = claim.content[1] - claim.content[0];
    const known = best === undefined ? undefined : claims[best]?.content;
    if (known === undefined || size < known[1] - known[0]) best = i;
  }
  return best;
}

/** Words of a carrier's own beside the inner claim, in characters, from which on it says something itself. */
const OWN_WORDS = 60;

function fills(outer: Claim, inner: Claim): boolean {
  const spans = [inner.content, inner.cue, ...(inner.sourceSpan === null ? [] : [inner.sourceSpan])];
  const start = Math.min(...spans.map(([at]) => at));
  const end = Math.max(...spans.map(([, at]) => at));
  return start - outer.content[0] + (outer.content[1] - end) < OWN_WORDS;
}
