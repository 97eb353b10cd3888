import type { Sentence } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { aimed, objectFrom } from './object.ts';
import type { StanceReading } from './reading.ts';
import { isNegated, isOpen, isSupposed } from './undone.ts';
import { type Doer, doerBefore } from './verb-subject.ts';

const READY = /^(?:willing|unwilling|ready|prepared|open)$/;
const BE = /^(?:is|are|was|were|be|been|'re|'m|'s|being|remains|remained|stands|stood)$/;

/** "is willing to …" is an offer, "is unwilling to …" and "is not ready to …" a rejection, by whoever the adjective is said of. */
export function positionsOfReadiness(reading: StanceReading, sentence: Sentence): Candidate[] {
  const { doc, holders } = reading;
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = doc.tokens[at]?.lower ?? '';
    if (!READY.test(word) || doc.tokens[at + 1]?.lower !== 'to') continue;
    const whole = objectFrom(doc, at + 1, sentence.last);
    const doer = whole === null ? undefined : readyOne(reading, at, sentence.first);
    if (whole === null || doer === undefined) continue;
    if (isOpen(doc, doer.last, at, true) || isSupposed(doc, at, doer.first, sentence.first)) continue;
    const no = word === 'unwilling' || isNegated(doc, doer.last, at);
    const stance = no ? 'rejects' : 'offers';
    for (const actor of doer.actors) {
      const { object, target } = aimed(doc.text, whole, stance, actor, holders);
      const start = doc.tokens[doer.first]?.start ?? whole[0];
      found.push({ actor, stance, object, target, evidence: [start, whole[1]], plain: 2 });
    }
  }
  return found;
}

/** The subject of the adjective's verb; a quotation mark may stand between them. */
function readyOne(reading: StanceReading, at: number, floor: number): Doer | undefined {
  const { tokens } = reading.doc;
  const mark = /^["“”']$/.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const chain = tokens.slice(Math.max(floor, at - mark - 4), at - mark);
  return chain.some(({ lower }) => BE.test(lower)) ? doerBefore(reading, at - mark, floor) : undefined;
}
