import type { Claim } from '../../shared/analysis.ts';
import { contains } from '../text/spans.ts';

/**
 * For each claim the number of the narrowest other one whose content holds its cue and content, and whose own cue it does
 * not hold; of two as narrow the first. Each costs a look at those around it, however many claims there are.
 */
export function outersOf(claims: readonly Claim[]): (number | undefined)[] {
  const order = claims.map((_, i) => i).sort((a, b) => startOf(claims[a]) - startOf(claims[b]));
  // How far the contents up to a place reach: where that is too short, nobody before holds anything either.
  const reach: number[] = [];
  for (const i of order) reach.push(Math.max(reach.at(-1) ?? 0, claims[i]?.content[1] ?? 0));
  return claims.map((inner) => {
    const start = Math.min(inner.cue[0], inner.content[0]);
    const end = Math.max(inner.cue[1], inner.content[1]);
    let best: number | undefined;
    for (let at = behind(order, claims, start) - 1; at >= 0 && (reach[at] ?? 0) >= end; at--) {
      const i = order[at] ?? 0;
      if (holds(claims[i], inner) && isNarrower(claims, i, best)) best = i;
    }
    return best;
  });
}

const startOf = (claim: Claim | undefined): number => claim?.content[0] ?? 0;

/** How many contents begin no later than an offset. */
function behind(order: readonly number[], claims: readonly Claim[], offset: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(claims[order[middle] ?? 0]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const holds = (outer: Claim | undefined, inner: Claim): boolean =>
  outer !== undefined &&
  outer !== inner &&
  contains(outer.content, inner.cue) &&
  contains(outer.content, inner.content) &&
  !contains(inner.content, outer.cue);

function isNarrower(claims: readonly Claim[], one: number, best: number | undefined): boolean {
  if (best === undefined) return true;
  const size = (i: number): number => (claims[i]?.content[1] ?? 0) - startOf(claims[i]);
  return size(one) - size(best) < 0 || (size(one) === size(best) && one < best);
}
