/** Tokens before which there is no space, and behind which there is none. */
const CLOSING = /^(?:[,.;:!?%)\]}…]|\.\.\.|n['’]t|['’](?:s|re|ve|ll|d|m)|['’])$/i;
const OPENING = /^[([{$#@£€]$/;

/** Puts the tokens of a sentence together as they are written: a straight mark opens and closes by turns. */
export function joinTokens(tokens: readonly string[]): string {
  let text = '';
  let inside = false;
  let tight = true;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1] ?? '';
    const after = tokens[at + 1] ?? '';
    const mark = token === '"';
    const joined =
      tight ||
      CLOSING.test(token) ||
      (mark && inside) ||
      (token === '/' && /^\w/.test(before)) ||
      // "22 , 000": figures that were cut at their comma.
      (/^\d{3}$/.test(token) && before === ',' && /\d$/.test(tokens[at - 2] ?? ''));
    text += joined ? token : ` ${token}`;
    tight = OPENING.test(token) || (mark && !inside) || (token === '/' && /^\w/.test(after));
    if (mark) inside = !inside;
  }
  return text;
}
