/** A frame that holds a page's article takes at least this share of the viewport; an advertisement or a video takes less. */
const LEAST_SHARE = 1 / 3;

/**
 * Whether this document may hold the tab's article: the page itself may, and so may a frame of the same origin that
 * takes up a good part of what the reader sees.
 */
export function mayHoldArticle(): boolean {
  if (isTop()) return true;
  const frame = ownFrame();
  return (
    frame !== null &&
    isLarge(innerWidth * innerHeight) &&
    frame.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** Whether this document is the page itself. */
export const isTop = (): boolean => window === window.top;

/**
 * Calls back once, at the moment when {@link mayHoldArticle}: now, or when this frame has grown. Never for a frame of
 * another origin, which the page's own address does not vouch for.
 */
export function whenItMayHoldArticle(begin: () => void): void {
  if (mayHoldArticle()) {
    begin();
    return;
  }
  if (ownFrame() === null) return;
  const grown = new AbortController();
  const check = (): void => {
    if (!mayHoldArticle()) return;
    grown.abort();
    begin();
  };
  addEventListener('resize', check, { signal: grown.signal, passive: true });
}

/**
 * How far this document's viewport is moved from that of the page around it, CSS pixels, and how high that one is;
 * for the page itself, nothing and its own height.
 */
export function viewportAround(): { top: number; height: number } {
  let top = 0;
  let around: Window = window;
  while (around.frameElement) {
    const frame = around.frameElement;
    const outside = frame.ownerDocument.defaultView;
    if (!outside) break;
    top += frame.getBoundingClientRect().top;
    around = outside;
  }
  return { top, height: around.innerHeight };
}

function isLarge(area: number): boolean {
  const { innerWidth: width, innerHeight: height } = window.top ?? window;
  return area > 0 && area >= width * height * LEAST_SHARE;
}

/** The element that holds this document; null where there is none, or where it is in a page of another origin. */
function ownFrame(): Element | null {
  try {
    // Throws where any document on the way up is of another origin than the page itself.
    return window.top?.location.href === undefined ? null : window.frameElement;
  } catch {
    return null;
  }
}
