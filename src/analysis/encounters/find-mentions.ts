import type { Sentence, TextDocument } from '../text/document.ts';
import type { FoundMention } from './encounter-mention.ts';
import { nounAt } from './noun-mention.ts';
import type { Parties } from './parties.ts';
import { verbAt } from './verb-mention.ts';

/** Every noun and verb of meeting in one sentence, with the participants it names itself, in order of the text. */
export function findMentions(doc: TextDocument, sentence: Sentence, parties: Parties): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const mention = nounAt(doc, sentence, at, parties) ?? verbAt(doc, sentence, at, parties);
    if (mention !== undefined) found.push(mention);
  }
  return found.sort((a, b) => a.first - b.first);
}
