/** Letters left out at the head of a word ("’90s", "’tis"): an apostrophe, not a mark that opens. */
export const isElision = (text: string, at: number): boolean =>
  /^['‘](?:\d\d(?:s\b|\b(?!\s*(?:per|%)))|n['’]|(?:tis|twas|em|til|cause|bout|round)\b)/iu.test(
    text.slice(at, at + 8),
  );

/** Where a single mark that opens at `start` closes; see {@link singleCloser}. */
export type SingleCloser = (start: number, closers: string, goesOn: boolean) => number | undefined;

/**
 * Makes what tells where a single mark closes, in the paragraph that ends at `to`. "The ministers’ plan" ends no
 * quotation as long as a mark follows that surely does; `goesOn` says that the next paragraph opens anew, so that none
 * need close here.
 */
export function singleCloser(text: string, to: number): SingleCloser {
  // What decides over one doubtful mark decides over those behind it: to look for it anew would cost the square.
  const looked = new Map<string, { from: number; found: number }>();
  const decisive = (closers: string, from: number): number => {
    const known = looked.get(closers);
    if (known !== undefined && known.from <= from && from <= known.found) return known.found;
    let at = from;
    while (at < to && !opensAnew(text, at) && !closesSurely(text, at, closers)) at++;
    looked.set(closers, { from, found: at });
    return at;
  };
  return (start, closers, goesOn) => {
    let at = start + 1;
    while (at < to && !closes(text, at, closers)) at++;
    if (at >= to) return undefined;
    if (!isPossessive(text, at)) return at + 1;
    const doubtful = at + 1;
    const next = decisive(closers, doubtful);
    if (next >= to) return goesOn ? undefined : doubtful;
    // Another quotation opens: whatever was doubtful has closed this one.
    return opensAnew(text, next) ? doubtful : next + 1;
  };
}

const closes = (text: string, at: number, closers: string): boolean =>
  closers.includes(text.charAt(at)) && !isInWord(text, at);

const closesSurely = (text: string, at: number, closers: string): boolean =>
  closes(text, at, closers) && !isPossessive(text, at);

const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && !/[.,!?…]/u.test(text.charAt(at - 1));

/** A plural in the genitive, or the end of a quotation: "the ministers’ plan", "‘hard talks’ and". */
const isPossessive = (text: string, at: number): boolean =>
  /[sxz]$/iu.test(text.charAt(at - 1)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));

const opensAnew = (text: string, at: number): boolean =>
  /['‘]/.test(text.charAt(at)) &&
  /[\s([—–]/u.test(text.charAt(at - 1)) &&
  /\S/u.test(text.charAt(at + 1)) &&
  !isElision(text, at);
