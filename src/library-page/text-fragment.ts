/** A passage with more words than this is named by its first and its last ones. */
const WHOLE = 10;
const ENDS = 4;

/**
 * The address of an article at a passage of it, by a text fragment: the browser scrolls there itself, and where the
 * words are not on the page any more it shows the page.
 */
export function passageAddress(url: string, passage: string): string {
  const words = passage.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return url;
  const fragment =
    words.length <= WHOLE
      ? encoded(words)
      : `${encoded(words.slice(0, ENDS))},${encoded(words.slice(-ENDS))}`;
  return `${url.replace(/#.*$/s, '')}#:~:text=${fragment}`;
}

/** Halves of characters, which no address can carry. */
const HALVES = /\p{Surrogate}/gu;

/** A hyphen has a meaning of its own in a text fragment. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(HALVES, '')).replace(/-/g, '%2D');
