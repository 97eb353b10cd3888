import type { Sentence, TextDocument } from '../../text/document.ts';
import type { Stretch } from '../../text/quotation-marks.ts';

/** Token range `[first, last)` in which the source and the content of a cue are looked for. */
export interface Window {
  first: number;
  last: number;
}

/** Most sentences beside the cue's own, on each side. */
const BESIDE = 3;
/** Most tokens on each side of the cue's sentence. */
const REACH = 120;

/**
 * For each sentence the window of the cues in it: the sentence and its neighbours in the paragraph as long as they touch
 * a quotation; behind a colon that ends the paragraph also the quotation that opens the next.
 */
export function findWindows(doc: TextDocument, stretches: readonly Stretch[]): Window[] {
  const { sentences } = doc;
  const quoting = touchingQuotation(doc, stretches);
  const joined = (a: Sentence | undefined, b: Sentence | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.paragraph === b.paragraph ||
      (b.paragraph === a.paragraph + 1 && doc.text.charAt(a.span[1] - 1) === ':'));
  return sentences.map((own, index) => {
    let { first, last } = own;
    for (let i = index - 1; i >= Math.max(0, index - BESIDE); i--) {
      const sentence = sentences[i];
      if (sentence === undefined || quoting[i] !== 1 || sentence.paragraph !== own.paragraph) break;
      first = sentence.first;
    }
    for (let i = index + 1; i <= index + BESIDE; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || quoting[i] !== 1 || !joined(sentences[i - 1], sentence)) break;
      last = sentence.last;
    }
    return { first: Math.max(first, own.first - REACH), last: Math.min(last, own.last + REACH) };
  });
}

function touchingQuotation({ sentences }: TextDocument, stretches: readonly Stretch[]): Uint8Array {
  const touching = new Uint8Array(sentences.length);
  let at = 0;
  for (const [i, { span }] of sentences.entries()) {
    while (at < stretches.length && (stretches[at]?.span[1] ?? 0) <= span[0]) at++;
    if ((stretches[at]?.span[0] ?? Number.POSITIVE_INFINITY) < span[1]) touching[i] = 1;
  }
  return touching;
}
