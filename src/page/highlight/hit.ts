/** A letter of the page: the character at `offset` of a text node. */
export interface Letter {
  node: Text;
  offset: number;
}

/** Letters are a little easier to hit than they are large: a pointer between two lines still means one of them. */
const SLOP_PX = 2;

/**
 * The letter under a point of the viewport, or null where there is none. The browser's caret snaps to the
 * nearest letter however far away, so the letter's own boxes have the last word.
 *
 * It knows nothing of what may cover the letter.
 *
 * @param shadowRoots the shadow roots whose letters count too
 */
export function letterAtPoint(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Letter | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  // A caret stands between two letters; the point is on either.
  const offset = [caret.offset, caret.offset - 1].find((each) => isOnLetter(node, each, x, y));
  return offset === undefined ? null : { node, offset };
}

function isOnLetter(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false;
  const letter = document.createRange();
  letter.setStart(node, offset);
  letter.setEnd(node, offset + 1);
  return Array.from(letter.getClientRects()).some(
    ({ left, right, top, bottom }) =>
      x >= left - SLOP_PX && x <= right + SLOP_PX && y >= top - SLOP_PX && y <= bottom + SLOP_PX,
  );
}
