import { viewportAround } from './frame.ts';

/** Whether any of a range is within the viewport. */
export function isInView(range: Range): boolean {
  const { top, bottom, width, height } = range.getBoundingClientRect();
  const around = viewportAround();
  return width + height > 0 && bottom + around.top > 0 && top + around.top < around.height;
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
  const around = viewportAround();
  // A frame as high as its article does not scroll; what it stands in does.
  const by = { top: (top + bottom - around.height) / 2 + around.top, behavior: 'instant' } as const;
  const before = range.getBoundingClientRect().top;
  scrollBy(by);
  if (range.getBoundingClientRect().top === before) window.top?.scrollBy(by);
}

/** Sticky headers and cookie notices cover this much of either end of a page. */
const COVERED_SHARE = 0.15;

function isWellInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const around = viewportAround();
  return (
    top + around.top >= around.height * COVERED_SHARE &&
    bottom + around.top <= around.height * (1 - COVERED_SHARE)
  );
}
