import type { Reference, Subjects } from '../actors/reference.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';
import type { ActOnMeasure } from './measures-act.ts';
import type { FoundMeasure } from './measures-mention.ts';
import { NATURE_OF } from './measures-state.ts';

/** Who is where in the text, by token. */
export interface PartyLookup {
  doc: TextDocument;
  subjects: Subjects;
  /** The actors that a token stands for, adjectives of nationality among them. */
  actorsAt(token: number): readonly string[];
}

/** Looks actors up by token; an adjective of nationality means the state, where the state is an actor. */
export function findParties(
  doc: TextDocument,
  references: readonly Reference[],
  subjects: Subjects,
  states: ReadonlyMap<string, string>,
): PartyLookup {
  const at = new Map<number, readonly string[]>();
  for (const { first, last, actors, form, label } of references) {
    const state = form === 'modifier' && label !== undefined ? states.get(label) : undefined;
    const ids = actors.length > 0 ? actors : state === undefined ? [] : [state];
    if (ids.length > 0) for (let token = first; token < last; token++) at.set(token, ids);
  }
  return { doc, subjects, actorsAt: (token) => at.get(token) ?? [] };
}

/** Acts whose subject is a party: whoever proposes or mediates is not. */
const TAKING = /^(?:sign|agree|reject|break|withhold|lift|apply|threaten)$/;
/** Modes in which the subject itself is at it, not only spoken of. */
const MEANT = /^(?:done|agreed|future|planned|threat|refused|offered|undone)$/;
const MEDIATES = /^(?:broker|mediat|hammer)/;
/** "gave Kenya aid", "sold Peru weapons": the receiver stands right before the gift. */
const GIVES = /^(?:g[ai]v|sen[dt]|s[eo]l[ld]|grant|offer|promis|pledg|provid|deni|deny|suppl)/;
const wordAt = (lookup: PartyLookup, token: number): string => lookup.doc.tokens[token]?.lower ?? '';
/** Tokens behind the measure that may name who it is between or whom it is aimed at. */
const BEHIND = 14;

/** Who agrees on or takes a measure, and whom it is aimed at or for. */
export function partiesOf(
  lookup: PartyLookup,
  sentence: Sentence,
  measure: FoundMeasure,
  act: ActOnMeasure | null,
): { parties: string[]; target: string | null } {
  const nature = NATURE_OF[measure.kind];
  // "Kenya's sanctions": whoever they belong to takes them.
  const owner = /^['’]s?$/.test(wordAt(lookup, measure.first - 1)) ? lookup.actorsAt(measure.first - 2) : [];
  const named = unique([...owner, ...within(lookup, measure.first, measure.last)]);
  // Whoever rejects somebody else's sanctions or aid is no party to them.
  const outsider = act?.act === 'reject' && nature !== 'pact';
  const doers = act === null || outsider ? [] : doersOf(lookup, sentence, measure, act);
  const deed = act !== null && measure.first === act.first;
  if (nature === 'pact') {
    const among = behind(lookup, sentence, measure, /^(?:between|with|among|by)$/);
    const partners = among.length > 0 && isWith(lookup, measure, sentence) ? [...doers, ...among] : among;
    return {
      parties: unique([
        ...(deed ? [] : named),
        ...(partners.length > 1 ? partners : [...doers, ...partners]),
      ]),
      target: null,
    };
  }
  const kept = act?.act === 'withhold' ? /^(?:to|for|from)$/ : /^(?:to|for)$/;
  const aim = nature === 'gift' ? kept : /^(?:on|against|for|at|to)$/;
  const aimed =
    behind(lookup, sentence, measure, aim)[0] ?? (deed ? undefined : recipient(lookup, measure, act));
  const inside = named.filter((id) => !doers.includes(id));
  // "expelled two Kenyan envoys" is aimed at Kenya; "Kenyan sanctions" are taken by Kenya.
  const given =
    act !== null && nature === 'gift' && act.last === measure.first && GIVES.test(wordAt(lookup, act.first));
  const theirs =
    given || measure.kind === 'expulsion' || measure.kind === 'closure' || (deed && nature === 'gift');
  const target = aimed ?? (theirs ? inside[0] : undefined) ?? null;
  const takers = theirs ? doers : [...inside, ...doers];
  return { parties: unique(takers).filter((id) => id !== target), target };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function within({ actorsAt }: PartyLookup, first: number, last: number): string[] {
  const ids: string[] = [];
  for (let at = first; at < last; at++) ids.push(...actorsAt(at));
  return unique(ids);
}

/** Actors behind a preposition that follows the measure: "between Kenya and Peru", "on Russia". */
function behind(
  { doc, actorsAt }: PartyLookup,
  sentence: Sentence,
  { last }: FoundMeasure,
  preposition: RegExp,
): string[] {
  let led = false;
  const ids: string[] = [];
  for (let at = last; at < Math.min(sentence.last, last + BEHIND); at++) {
    const token = doc.tokens[at];
    if (token === undefined || /^[;:.()“”"]$/.test(token.text)) break;
    const here = actorsAt(at);
    if (led && here.length > 0) ids.push(...here);
    else if (preposition.test(token.lower)) {
      if (ids.length > 0) break;
      led = true;
    } else if (
      /^(?:that|which|who|after|before|because|while|but|if|said|in|over|by|until|unless|when|as|from|since|on|during)$/.test(
        token.lower,
      )
    )
      break;
  }
  return unique(ids);
}

const isWith = ({ doc }: PartyLookup, { last }: FoundMeasure, sentence: Sentence): boolean =>
  doc.tokens
    .slice(last, Math.min(sentence.last, last + 6))
    .find(({ lower }) => /^(?:between|with|among|by)$/.test(lower))?.lower === 'with';

/** "gave Kenya aid", "promised Peru new loans": the party between the verb and the measure. */
function recipient(lookup: PartyLookup, measure: FoundMeasure, act: ActOnMeasure | null): string | undefined {
  if (act?.voice !== 'active') return undefined;
  for (let at = act.last; at < measure.first; at++) {
    const [party] = /^(?:its|their|his|her)$/.test(wordAt(lookup, at)) ? [] : lookup.actorsAt(at);
    if (party !== undefined) return party;
  }
  return undefined;
}

function doersOf(
  { doc, subjects }: PartyLookup,
  sentence: Sentence,
  { last }: FoundMeasure,
  act: ActOnMeasure,
): readonly string[] {
  if (!TAKING.test(act.act) || !MEANT.test(act.mode)) return [];
  if (MEDIATES.test(doc.tokens[act.first]?.lower ?? '')) return [];
  if (act.voice === 'passive') {
    const by = doc.tokens
      .slice(act.last, Math.min(sentence.last, act.last + 3))
      .findIndex(({ lower }) => lower === 'by');
    return by < 0 || act.act === 'agree'
      ? []
      : (subjects.after(act.last + by + 1, sentence.last)?.actors ?? []);
  }
  if (act.voice !== 'active' || last < act.first) return [];
  return subjectOf(doc, subjects, act.first, sentence.first);
}

/** The subject of a verb, or of the verb that governs its infinitive. */
function subjectOf(doc: TextDocument, subjects: Subjects, verb: number, floor: number): readonly string[] {
  let at = verb;
  if (doc.tokens[at - 1]?.lower === 'to') at -= 2;
  while (at > floor && /^(?:not|be|been)$/.test(doc.tokens[at]?.lower ?? '')) at--;
  const gerund = /ing$/.test(doc.tokens[verb]?.lower ?? '') && !isProgressive(doc, verb, floor);
  const own = gerund ? [] : (subjects.before(at, floor)?.actors ?? []);
  if (!gerund) return own;
  for (let finite = verb - 1; finite > Math.max(floor, verb - SHARED); finite--) {
    if (!looksFinite(doc.tokens[finite])) continue;
    const shared = subjects.before(finite, floor)?.actors ?? [];
    if (shared.length > 0) return shared;
  }
  return [];
}

/** "is lifting", not ", threatening them with tariffs". */
const isProgressive = ({ tokens }: TextDocument, verb: number, floor: number): boolean =>
  /(?:^| )(?:is|are|was|were|been|be|'re|'m|'s)(?: \S+ly| also| now| still| not| never)*$/.test(
    tokens
      .slice(Math.max(floor, verb - 4), verb)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** How far back the verb stands whose subject an -ing form shares. */
const SHARED = 24;
