import { nounTypeAt } from '../../../src/analysis/encounters/noun-type.ts';
import { MEETING_VERBS } from '../../../src/analysis/lexicon/encounter-words.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import type { Span } from '../../../src/shared/analysis.ts';
import { randomFrom } from '../actors/random.ts';
import { readUnlabelled } from '../attribution/unlabelled.ts';

/** A sentence of unannotated news with the word of meeting in it whose state is asked for. */
export interface Candidate {
  /** Document and offset of the word in it. */
  id: string;
  text: string;
  /** Of the word, in `text`. */
  subject: Span;
}

/** Longest sentence worth a reader's time, in UTF-16 units. */
const LONGEST = 400;
const SHORTEST = 40;

/** Every sentence of the unannotated news that has a word of meeting and a name beside it; one word a sentence, by lot. */
export function readCandidates(data: string): Candidate[] {
  const random = randomFrom(1815);
  return readUnlabelled(data).flatMap(({ id, text }) => {
    const doc = readDocument(text, '');
    return doc.sentences.flatMap(({ first, last, span }): Candidate[] => {
      const places: number[] = [];
      let names = 0;
      for (let at = first; at < last; at++) {
        const token = doc.tokens[at];
        if (token === undefined) continue;
        if (token.capital && at > first) names++;
        const verb = !token.capital && Object.hasOwn(MEETING_VERBS, token.lower) && token.lower !== 'talk';
        if (verb || nounTypeAt(doc.tokens, at) !== undefined) places.push(at);
      }
      const token = doc.tokens[places[random() % Math.max(1, places.length)] ?? -1];
      const length = span[1] - span[0];
      if (token === undefined || names === 0 || length > LONGEST || length < SHORTEST) return [];
      return [
        {
          id: `${id}:${token.start}`,
          text: text.slice(...span),
          subject: [token.start - span[0], token.end - span[0]],
        },
      ];
    });
  });
}
