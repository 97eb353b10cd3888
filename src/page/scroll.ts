/** Whether any of a range is within the viewport. */
export function isInView(range: Range): boolean {
  const { top, bottom, width, height } = range.getBoundingClientRect();
  return width + height > 0 && bottom > 0 && top < innerHeight;
}

/**
 * Brings a range into the middle of the viewport, at once. Scrolls whatever scrolls around it, then corrects
 * for a paragraph that is taller than the viewport. Does nothing where it is in view already.
 */
export function scrollToRange(range: Range): void {
  if (isWellInView(range)) return;
  const { commonAncestorContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isWellInView(range)) return;
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}

/** Sticky headers and cookie notices cover this much of either end of a page. */
const COVERED_SHARE = 0.15;

function isWellInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= innerHeight * COVERED_SHARE && bottom <= innerHeight * (1 - COVERED_SHARE);
}
