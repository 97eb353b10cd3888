import type { Sentence } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { tidy } from './object.ts';
import type { StanceReading } from './reading.ts';
import { isNegated, isOpen } from './undone.ts';
import { doerBefore } from './verb-subject.ts';

const DENIES =
  /^(?:denies|denied|deny|rejects|rejected|reject|disputes|disputed|dispute|opposes|opposed|oppose)$/;
const RELATIVE =
  /^(?:which|something|charges?|allegations?|claims?|accusations?|that|ideas?|moves?|demands?|conditions?)$/;
/** Longest stretch before the comma that is shown as what is denied, in tokens. */
const DENIED = 18;

/** "…, something Moscow denies": a rejection of the words before the comma, told behind them in passing. */
export function positionsOfDenials(reading: StanceReading, sentence: Sentence): Candidate[] {
  const { doc } = reading;
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!DENIES.test(doc.tokens[at]?.lower ?? '')) continue;
    if (!/^[,.;–—]$/.test(doc.tokens[at + 1]?.text ?? '.')) continue;
    const doer = doerBefore(reading, at, sentence.first);
    if (doer === undefined || isNegated(doc, doer.last, at) || isOpen(doc, doer.last, at, false)) continue;
    const comma = commaBefore(reading, doer.first, sentence.first);
    if (comma === undefined) continue;
    let start = comma;
    while (
      start > sentence.first &&
      comma - start < DENIED &&
      !/^(?:[,;:“”"]|that)$/.test(doc.tokens[start - 1]?.lower ?? '')
    )
      start--;
    const from = doc.tokens[start]?.start;
    const to = doc.tokens[comma - 1]?.end;
    const verb = doc.tokens[at];
    if (from === undefined || to === undefined || verb === undefined || start === comma) continue;
    for (const actor of doer.actors)
      found.push({
        actor,
        stance: 'rejects',
        object: tidy(doc.text, [from, to]),
        target: null,
        evidence: [doc.tokens[comma + 1]?.start ?? from, verb.end],
        plain: 3,
      });
  }
  return found;
}

/** The comma before "something", "which", "a charge" and the like, right before the subject that begins at `first`. */
function commaBefore({ doc }: StanceReading, first: number, floor: number): number | undefined {
  for (let at = first - 1; at > Math.max(floor, first - 5); at--) {
    if (!RELATIVE.test(doc.tokens[at]?.lower ?? '')) continue;
    for (let comma = at - 1; comma > Math.max(floor, at - 3); comma--)
      if (/^[,–—]$/.test(doc.tokens[comma]?.text ?? '')) return comma;
  }
  return undefined;
}
