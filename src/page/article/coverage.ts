import type { Coverage } from '../../shared/coverage.ts';
import type { Judged } from './blocks/edges.ts';
import { GATE } from './blocks/furniture-words.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Blocks } from './text/walk.ts';
import { normalise } from './text/white-space.ts';

/** Where publishers put what stands before the rest of a text, whatever kind of box it is. */
const GATE_BOXES =
  '[role="dialog"], dialog, [class*="paywall" i], [class*="regwall" i], [class*="gateway" i], [class*="metered" i], [id*="paywall" i], [id*="gateway" i]';
/** A gate says what it wants in so many letters at the most. */
const LONGEST_GATE = 600;
/** Counts of words differ by captions, headlines and furniture; fewer than this share are a part. */
const PART = 0.7;

/**
 * How much of the article is on this page: a gate may stand before the rest, or the rest be on further pages.
 *
 * @param text the article's text
 */
export function coverageOf(
  text: string,
  { root }: Blocks,
  judged: readonly Judged[],
  { declaredWords, isFree, hasNext }: Pick<Metadata, 'declaredWords' | 'isFree' | 'hasNext'>,
): Coverage {
  const words = text.split(/\s+/).filter((word) => word !== '-').length;
  const short = declaredWords !== undefined && words < declaredWords * PART;
  const gated = (isFree === false && short) || endsInGate(judged) || hasGate(root);
  return { words, of: short ? declaredWords : null, gated, paged: hasNext };
}

/** Whether one of the blocks after the text is a gate. One within it leads past an advertisement. */
function endsInGate(judged: readonly Judged[]): boolean {
  const last = judged.findLastIndex(({ reason }) => reason === null);
  return judged.slice(last + 1).some(({ reason }) => reason === 'gate');
}

/** Whether a gate is shown that stands after the text or over it. */
function hasGate(root: Element): boolean {
  return Array.from(root.ownerDocument.querySelectorAll(GATE_BOXES)).some((box) => {
    if (box.contains(root) || !box.checkVisibility({ visibilityProperty: true })) return false;
    if (box.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) return false;
    const text = normalise(box.textContent);
    return text.length <= LONGEST_GATE && GATE.test(text.toLowerCase());
  });
}
