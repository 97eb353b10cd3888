import type { MeasureKind, MeasureState } from '../../shared/analysis.ts';
import type { MeasureMention } from './measures-mention.ts';
import { NATURE_OF } from './measures-state.ts';

/** Mentions of one measure, as far as they are gathered. */
export interface Gathered {
  kind: MeasureKind;
  parties: string[];
  target: string | null;
  mentions: MeasureMention[];
}

/** Which kinds "the deal" and "the agreement" may mean, the nearest first. */
const MEANT_BY: Partial<Record<MeasureKind, readonly MeasureKind[]>> = {
  agreement: ['agreement', 'treaty', 'ceasefire', 'exchange'],
  treaty: ['treaty', 'agreement'],
};

/** Side of an actor, for whom a state and its ministers are one. */
export type SideOf = (actor: string) => string;

/** Whether a mention speaks of a measure gathered before; `alone` where that is the only one of its kind so far. */
export function isSameMeasure(
  one: Gathered,
  mention: MeasureMention,
  alone: boolean,
  sideOf: SideOf,
): boolean {
  const kinds = mention.definite ? (MEANT_BY[mention.kind] ?? [mention.kind]) : [mention.kind];
  if (!kinds.includes(one.kind)) return false;
  const alike = NATURE_OF[mention.kind] === 'pact' ? isSamePact : isSameAct;
  if (!alike(one, mention, alone, sideOf)) return false;
  const isOld = one.mentions.every(({ more }) => more === 'old');
  if (mention.more === null && isOld) return false;
  if (isOneMore(one, mention)) return false;
  return mention.more === null || one.mentions.some(({ more }) => more === mention.more);
}

/** Pacts are told apart by who takes part, and by their names. */
function isSamePact(one: Gathered, mention: MeasureMention, _alone: boolean, sideOf: SideOf): boolean {
  if (isNamedApart(one, mention)) return false;
  const [few, many] = bySize(sides(one.parties, sideOf), sides(mention.parties, sideOf));
  const shared = [...few].filter((side) => many.has(side)).length;
  // "Kenya accepted the truce" and "Peru accepted the truce" are the two halves of one.
  const halves = few.size === 1 && many.size === 1;
  if (few.size > 0 && shared === 0 && !halves) return false;
  // Two pairs that share one side are two pacts.
  return few.size <= 1 || shared === few.size;
}

/** Agreements that each bear a name of their own and share no word of it. */
function isNamedApart(one: Gathered, { kind, names }: MeasureMention): boolean {
  if ((kind !== 'agreement' && kind !== 'treaty') || names.length === 0) return false;
  const known = one.mentions.flatMap((mention) => mention.names);
  return known.length > 0 && !names.some((name) => known.includes(name));
}

/**
 * Pressure and gifts are told apart by who takes them and against whom. Where either is not told, only what is spoken of
 * as known, or the only one there is, can be the same.
 */
function isSameAct(one: Gathered, mention: MeasureMention, alone: boolean, sideOf: SideOf): boolean {
  const [few, many] = bySize(sides(one.parties, sideOf), sides(mention.parties, sideOf));
  const sameTaker = few.size === 0 ? null : [...few].some((side) => many.has(side));
  const sameTarget =
    one.target === null || mention.target === null ? null : sideOf(one.target) === sideOf(mention.target);
  if (sameTaker === false || sameTarget === false) return false;
  return (sameTaker === true && sameTarget === true) || mention.definite || alone;
}

const TO_COME: ReadonlySet<MeasureState> = new Set(['proposed', 'threatened']);

/** "further sanctions" that are pledged and sanctions that are in force are two, unless the text takes up the former. */
function isOneMore(one: Gathered, mention: MeasureMention): boolean {
  const anew = mention.more === 'new' || one.mentions[0]?.more === 'new';
  if (!anew || mention.definite || mention.state === null) return false;
  const known = one.mentions.flatMap(({ state }) => (state === null ? [] : [state]));
  const awaited = TO_COME.has(mention.state);
  return known.length > 0 && known.every((state) => TO_COME.has(state) !== awaited);
}

const sides = (ids: readonly string[], sideOf: SideOf): ReadonlySet<string> => new Set(ids.map(sideOf));

const bySize = <T>(
  a: ReadonlySet<T>,
  b: ReadonlySet<T>,
): readonly [few: ReadonlySet<T>, many: ReadonlySet<T>] => (a.size <= b.size ? [a, b] : [b, a]);
