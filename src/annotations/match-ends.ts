/** Where a match ends, and by how many letters it differs. */
export interface MatchEnd {
  end: number;
  errors: number;
}

const BITS = 32;

/** Of 32 rows of the table of edit distances, which are one more and which one less than the row above. */
interface Block {
  plus: number;
  minus: number;
}

/**
 * Every offset of a text at which a match of these words ends that differs from them by at most so many letters. Myers'
 * bit-parallel algorithm (1999) in blocks as by Hyyrö (2003): the time is the text's length times that of the words,
 * divided by 32, whatever is in them.
 *
 * @param start where a match may begin: `anywhere` in the text, or `here`, at its very start
 */
export function matchEnds(
  text: string,
  words: string,
  mostErrors: number,
  start: 'anywhere' | 'here' = 'anywhere',
): MatchEnd[] {
  const count = Math.ceil(words.length / BITS);
  if (count === 0) return [];
  const letters = lettersOf(words, count);
  const none = new Int32Array(count);
  const blocks = Array.from({ length: count }, (): Block => ({ plus: -1, minus: 0 }));
  const last = 1 << ((words.length - 1) % BITS);
  const found: MatchEnd[] = [];
  let errors = words.length;
  for (let at = 0; at < text.length; at += 1) {
    const equal = letters.get(text.charCodeAt(at)) ?? none;
    let carry = start === 'here' ? 1 : 0;
    for (const [index, block] of blocks.entries())
      carry = advance(block, equal[index] ?? 0, carry, index === count - 1 ? last : 1 << (BITS - 1));
    errors += carry;
    if (errors <= mostErrors) found.push({ end: at + 1, errors });
  }
  return found;
}

/** For each letter, by block, the rows at which the words have it. */
function lettersOf(words: string, count: number): Map<number, Int32Array> {
  const letters = new Map<number, Int32Array>();
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const rows = letters.get(code) ?? new Int32Array(count);
    const index = Math.floor(at / BITS);
    rows[index] = (rows[index] ?? 0) | (1 << (at % BITS));
    letters.set(code, rows);
  }
  return letters;
}

/**
 * Moves a block of rows on by one letter of the text.
 *
 * @param carry by how much the row above it has changed: -1, 0 or 1
 * @returns by how much the row with the bit `lowest` has changed
 */
function advance(block: Block, equal: number, carry: number, lowest: number): number {
  const { plus, minus } = block;
  const vertical = equal | minus;
  const eased = carry < 0 ? equal | 1 : equal;
  const horizontal = (((eased & plus) + plus) ^ plus) | eased;
  let up = minus | ~(horizontal | plus);
  let down = plus & horizontal;
  const change = (up & lowest) !== 0 ? 1 : (down & lowest) !== 0 ? -1 : 0;
  up = (up << 1) | (carry > 0 ? 1 : 0);
  down = (down << 1) | (carry < 0 ? 1 : 0);
  block.plus = down | ~(vertical | up);
  block.minus = up & vertical;
  return change;
}
