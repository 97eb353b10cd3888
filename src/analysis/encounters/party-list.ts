import type { Reference, Subjects } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** "their Russian counterparts": the state stands for whoever it sends. */
const COUNTERPARTS =
  /^(?:counterparts?|leaders?|side|officials?|negotiators?|representatives?|delegation|diplomats?)$/;

/** What a reference is in a list of parties: one of them, nothing to it, part of the one before, or beyond its end. */
type Part = { kind: 'party' } | { kind: 'other' } | { kind: 'end' } | { kind: 'detail'; last: number };

/**
 * Who is named from token `at` on: one party, or several joined by commas and "and", at most `count`; places only where
 * `withPlaces`. `last` is the token behind the list. Stops at the first word that belongs to neither.
 */
export function readPartyList(
  doc: TextDocument,
  subjects: Subjects,
  references: readonly Reference[],
  at: number,
  count: number,
  withPlaces: boolean,
): { actors: string[]; last: number } {
  const actors: string[] = [];
  let last = at;
  for (const reference of references) {
    if (reference.first < last || reference.actors.length === 0) continue;
    const part = partOf(doc, subjects, reference, last, actors.length > 0, withPlaces);
    if (part.kind === 'end') break;
    if (part.kind === 'detail') last = part.last;
    if (part.kind !== 'party') continue;
    for (const id of reference.actors) if (!actors.includes(id)) actors.push(id);
    last = reference.last;
    if (actors.length >= count) break;
  }
  return { actors, last };
}

function partOf(
  { tokens }: TextDocument,
  subjects: Subjects,
  reference: Reference,
  from: number,
  begun: boolean,
  withPlaces: boolean,
): Part {
  const named = nameBehind(tokens, subjects, reference);
  if (named !== undefined) return { kind: 'detail', last: named };
  if (reference.form === 'place' && !withPlaces) return { kind: 'other' };
  if (reference.form === 'modifier' && !COUNTERPARTS.test(tokens[reference.last]?.lower ?? ''))
    return { kind: 'other' };
  // "President Vega of Peru": the state says who he is, not who else meets.
  if (begun && isOfPhrase(tokens, from, reference.first)) return { kind: 'detail', last: reference.last };
  // "the premier of China, Li Qiang": the state is part of the office.
  if (placesApposition(tokens, subjects, reference)) return { kind: 'detail', last: reference.last + 1 };
  // "Her army, he said, would …": who tells of it is not in the list.
  if (begun && tokens[from]?.text === ',' && SAYS.test(tokens[reference.last]?.lower ?? ''))
    return { kind: 'end' };
  const joined = onlyNounPhrase(tokens, from, reference.first, begun);
  return { kind: joined && !(begun && opensApposition(tokens, reference)) ? 'party' : 'end' };
}

/** "his Chinese counterpart, Wei Lan": the name says who; where it begins, or undefined. */
function nameBehind(
  tokens: readonly Token[],
  subjects: Subjects,
  { form, last }: Reference,
): number | undefined {
  if (form === 'name' || !COUNTERPARTS.test(tokens[last]?.lower ?? '')) return undefined;
  const start = last + (tokens[last + 1]?.text === ',' ? 2 : 1);
  return subjects.startingAt(start)?.form === 'name' ? start : undefined;
}

/** "Liu Wen, Ketria's negotiator": a possessor behind a comma says whose man he is. */
const opensApposition = (tokens: readonly Token[], { first, last }: Reference): boolean =>
  tokens[first - 1]?.text === ',' && tokens[last]?.lower === "'s";

const placesApposition = (
  tokens: readonly Token[],
  subjects: Subjects,
  { first, last }: Reference,
): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  tokens[last]?.text === ',' &&
  subjects.startingAt(last + 1) !== undefined;

const isOfPhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.lower === 'of' && (to === from + 1 || (to === from + 2 && tokens[from + 1]?.lower === 'the'));

const SAYS =
  /^(?:said|says|told|tells|added|adds|noted|notes|reported|reports|wrote|writes|argued|argues|explained|explains|warned|warns|insisted|insists)$/;
const LINK = /^(?:,|and|or|&|–|-)$/;
const STOP =
  /^(?:[.;:()“”"]|in|on|at|for|to|about|over|is|was|were|are|has|have|had|said|which|who|that|after|before|during|when|as|by|from|but|while)$/;
/** Between two parties stand at most so many tokens. */
const APART = 12;

/** Between two tokens stand only words of titles, conjunctions and commas. */
function onlyNounPhrase(tokens: readonly Token[], from: number, to: number, needsLink: boolean): boolean {
  let linked = !needsLink;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    // A comma and an article open an apposition, not another party.
    const apposition = word === ',' && /^(?:an?|the|who|which)$/.test(tokens[at + 1]?.lower ?? '');
    if (apposition || STOP.test(word)) return false;
    if (LINK.test(word)) linked = true;
  }
  return linked && to - from <= APART;
}
