import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { trimSpan } from '../text/spans.ts';

/** Where the second of two reported clauses begins: "said … and that …". */
const SECOND = /,? (?:and|but)(?: also)? that (?=\p{L})/gu;

/** Words before "and that" from which on a "that" of their own is likelier than a second content ("on condition that"). */
const OWN_THAT = /\bthat\b[^,]*$/;

/**
 * The contents under one cue, in order: "said the border was open and that talks would go on" are two claims. A "that"
 * inside quotation marks or inside another that-clause of the content does not divide it.
 *
 * @param led whether the cue's own content is led in by "that"
 */
export function contentsIn(doc: TextDocument, content: Span, led: boolean): Span[] {
  const words = doc.text.slice(...content);
  const found: Span[] = [];
  let from = content[0];
  for (const match of words.matchAll(SECOND)) {
    const at = content[0] + match.index;
    const before = doc.text.slice(from, at);
    const marks = before.match(/["“”]/g)?.length ?? 0;
    if (marks % 2 === 1 || before.length < 12) continue;
    // "said officials knew that A and that B": the second "that" belongs to the inner verb.
    if (OWN_THAT.test(before) && !led) continue;
    found.push(trimSpan(doc.text, [from, at], '.,;:'));
    from = at + match[0].length;
  }
  found.push([from, content[1]]);
  return found;
}
