import type { Actor, Claim, Quote } from '../../../shared/analysis.ts';
import type { TextDocument } from '../../text/document.ts';
import { isAnonymous } from '../sourcing.ts';
import { isSame, readSaying } from './saying.ts';

/** An article says again what it said within this many statements; bounds the work on endless texts. */
const REACH = 200;

/**
 * Indices in `claims` of what rests on sources without a name alone: none of its sources is named, nobody named is said
 * to have told it, and no named source says the same.
 */
export function restingOnUnnamed(
  doc: TextDocument,
  actors: readonly Actor[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
): Set<number> {
  const named = new Set(actors.filter((actor) => !isAnonymous(actor)).map(({ id }) => id));
  const isNamed = ({ source, sources, sourcing }: Claim): boolean =>
    source === null ? sourcing !== 'anonymous' : (sources ?? [source]).some((id) => named.has(id));
  const bearing = [
    ...claims.filter(isNamed).map(({ content, kind }) => ({ span: content, denial: kind === 'denial' })),
    ...quotes
      .filter(({ speaker }) => speaker !== null && named.has(speaker))
      .map(({ span }) => ({ span, denial: false })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const sayings = bearing.map(({ span, denial }) => readSaying(doc, span, denial));
  const alone = new Set<number>();
  let next = 0;
  // In the order of the text, whatever the order of the list, so that one walk over the others is enough.
  const unnamed = claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => !isNamed(claim) && !isToldBy(claim, claims, isNamed))
    .sort((a, b) => a.claim.content[0] - b.claim.content[0]);
  for (const { claim, index } of unnamed) {
    while ((bearing[next]?.span[0] ?? doc.text.length) < claim.content[0]) next++;
    const saying = readSaying(doc, claim.content, claim.kind === 'denial');
    const around = sayings.slice(Math.max(0, next - REACH / 2), next + REACH / 2);
    if (!around.some((other) => isSame(saying, other))) alone.add(index);
  }
  return alone;
}

/** "The minister said that officials had told him": a named source answers for it. */
function isToldBy(claim: Claim, claims: readonly Claim[], isNamed: (claim: Claim) => boolean): boolean {
  const outer = claim.within === undefined ? undefined : claims[claim.within];
  return outer !== undefined && isNamed(outer);
}
