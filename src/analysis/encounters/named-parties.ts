import type { EncounterType } from '../../shared/analysis.ts';
import { ENCOUNTER_NOUNS } from '../lexicon/encounter-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Parties } from './parties.ts';

/**
 * Participants behind the noun at token `at`: "between A and B", "with B" and "of A". `linked` where a further party
 * is the subject; `last` is the token behind what was read.
 */
export function namedParties(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  parties: Parties,
  type: EncounterType,
): { actors: string[]; last: number; linked: boolean } {
  const { tokens } = doc;
  let link = at + 1;
  // The occasion may come between: "a meeting on Tuesday with", "talks in Doha between".
  for (
    let skipped = 0;
    skipped < 6 &&
    link < sentence.last &&
    !/^(?:between|with|of|among|to|from|by|[.,;:"“”])$/.test(tokens[link]?.lower ?? '');
    skipped++
  )
    link++;
  const word = tokens[link]?.lower ?? '';
  if (word === 'between' || word === 'among')
    return { ...parties.listFrom(sentence, link + 1, 6), linked: false };
  if (word === 'with' || (word === 'from' && type === 'call')) {
    const list = parties.listFrom(sentence, link + 1, 4);
    return list.actors.length === 0 ? { actors: [], last: at + 1, linked: false } : { ...list, linked: true };
  }
  if (word === 'of' && link === at + 1) return { ...parties.listFrom(sentence, link + 1, 6), linked: false };
  // "a visit by the minister to Oslo", "a trip from their envoy".
  if ((word === 'by' || word === 'from') && type === 'visit') {
    const visitor = parties.listFrom(sentence, link + 1, 3);
    const to =
      doc.tokens[visitor.last]?.lower === 'to'
        ? parties.listFrom(sentence, visitor.last + 1, 1, true)
        : { actors: [], last: visitor.last };
    return { actors: [...visitor.actors, ...to.actors], last: to.last, linked: to.actors.length === 0 };
  }
  if (word === 'to' && type === 'visit')
    return { ...parties.listFrom(sentence, link + 1, 2, true), linked: true };
  return { actors: [], last: at + 1, linked: false };
}

/** "discussions about arranging another summit": talking about an encounter is not one. */
export function aboutEncounter(doc: TextDocument, from: number, limit: number): boolean {
  if (!/^(?:about|on|over)$/.test(doc.tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < Math.min(from + 9, limit); at++) {
    const word = doc.tokens[at]?.lower ?? '';
    if (/^[.,;]$/.test(word)) return false;
    if (Object.hasOwn(ENCOUNTER_NOUNS, word) && word !== 'call') return true;
  }
  return false;
}
