import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import type { EncounterMention } from './encounter-mention.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const COUNT = '(?:a|an|one|two|three|four|five|six|seven|several|\\d+)';

/** Time expressions as news writes them, longest first. Linear: no nested repetition. */
const TIME = new RegExp(
  [
    `(?:early |late )?(?:on |by |until )?${DAY}(?: (?:morning|afternoon|evening|night))?(?:,? ${MONTH} \\d{1,2})?`,
    `(?:early |late |mid-|by |in |on )?(?:\\d{1,2} ${MONTH}|${MONTH}(?: \\d{1,2}(?!\\d)(?:[-–]\\d{1,2})?)?)(?:,? \\d{4})?`,
    `(?:early |late |later |earlier )?(?:next|last|this) (?:week|month|year|spring|summer|autumn|fall|winter|weekend|${DAY})`,
    `(?:within |in )${COUNT} (?:days?|weeks?|months?)`,
    `${COUNT} (?:days?|weeks?|months?|years?) ago`,
    '(?:at |by |towards? )?the end of (?:the|this|next) (?:week|month|year)',
    'tomorrow|yesterday|tonight|later today',
  ].join('|'),
  'u',
);

/** Vague, but what the article says; only where nothing better stands. */
const VAGUE = /\brecent(?:ly)?\b/iu;

/** How far behind the mention a place or time still belongs to it. */
const REACH = 90;

/** Time of an encounter as written: behind the mention first, then before it, within its sentence. */
export function timeOf(
  doc: TextDocument,
  { sentence, span }: Pick<EncounterMention, 'sentence' | 'span'>,
): string | null {
  const bounds = doc.sentences[sentence]?.span;
  if (bounds === undefined) return null;
  const after = clauseAfter(doc.text, span[0], bounds);
  const behind = TIME.exec(after)?.[0];
  if (behind !== undefined) return clean(behind);
  const before = doc.text.slice(Math.max(bounds[0], span[0] - REACH), span[0]);
  const ahead = TIME.exec(before)?.[0];
  if (ahead !== undefined && !/\b(?:said|told|announced|after|since)\b/.test(before)) return clean(ahead);
  return VAGUE.exec(doc.text.slice(...span))?.[0] ?? null;
}

const clean = (time: string): string => time.replace(/^(?:on|in|by) /, '').trim();

const PLACE =
  /\b(?:in|at) (?:the )?((?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’-]*|of|de|al)){0,3}(?:, \p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’]+)?)?)/u;
const NOT_A_PLACE = new RegExp(`^(?:${DAY}|${MONTH}|\\p{Lu}{2,} )`, 'u');

/** A date or a name may stand between an encounter and its place, not more. */
const PLACE_WORDS = 6;

/** Place of an encounter as written: "in" or "at" with a name close behind the mention. */
export function placeOf(
  doc: TextDocument,
  { sentence, span }: Pick<EncounterMention, 'sentence' | 'span'>,
): string | null {
  const bounds = doc.sentences[sentence]?.span;
  if (bounds === undefined) return null;
  const clause = clauseAfter(doc.text, span[0], bounds);
  const match = PLACE.exec(clause);
  // Behind another verb or noun phrase the place is where something else happens.
  const between = match === null ? '' : clause.slice(span[1] - span[0], match.index);
  if (
    between.trim().split(/\s+/).length > PLACE_WORDS ||
    /\b(?:(?!during|meeting|upcoming|evening|morning)\p{L}+(?:ing|ed)|to|for|about|over|is|was|are|were|has|had)\b/u.test(
      between,
    )
  )
    return null;
  const place = match?.[1]?.replace(/(?: of| de| al)$/, '').replace(/[.’']$/, '');
  return place === undefined || NOT_A_PLACE.test(place) ? null : place;
}

function clauseAfter(text: string, from: number, bounds: Span): string {
  const rest = text.slice(from, Math.min(bounds[1], from + 2 * REACH));
  const stop =
    /[;“”"—]|, (?:who|which|while|but|after|before|and [\p{Lu}])|, and\b|\b(?:say|said|says|tell|told|because|whether)\b/u.exec(
      rest,
    );
  return stop === null ? rest : rest.slice(0, stop.index);
}
