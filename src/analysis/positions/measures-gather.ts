import type { Measure, MeasureKind, MeasureState, Span } from '../../shared/analysis.ts';
import type { MeasureMention } from './measures-mention.ts';
import { NATURE_OF } from './measures-state.ts';

/** Mentions of one measure. */
interface Gathered {
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

/** So many measures back is a mention still joined to one. */
const REACH = 12;

/**
 * Gathers mentions into measures, in order of the text: those of one kind whose parties and target agree, and definite ones
 * that name none ("the deal") with the latest they fit. A measure without a state in any mention is left out.
 */
export function gatherMeasures(
  mentions: readonly MeasureMention[],
  sideOf: (actor: string) => string,
): { measures: Measure[]; mentions: { span: Span; measure: string }[] } {
  const gathered: Gathered[] = [];
  for (const mention of mentions) {
    const known = gathered.slice(-REACH).findLast((one) => fits(one, mention, sideOf));
    if (known === undefined) {
      gathered.push({ ...mention, parties: [...mention.parties], mentions: [mention] });
      continue;
    }
    known.mentions.push(mention);
    known.target ??= mention.target;
    for (const party of mention.parties)
      if (!known.parties.includes(party) && party !== known.target) known.parties.push(party);
  }
  const measures: Measure[] = [];
  const places: { span: Span; measure: string }[] = [];
  for (const one of gathered) {
    const measure = toMeasure(one, `m${measures.length + 1}`);
    if (measure === null) continue;
    measures.push(measure);
    for (const { span } of one.mentions) places.push({ span, measure: measure.id });
  }
  return { measures, mentions: places.sort((a, b) => a.span[0] - b.span[0]) };
}

function fits(one: Gathered, mention: MeasureMention, sideOf: (actor: string) => string): boolean {
  const kinds = mention.definite ? (MEANT_BY[mention.kind] ?? [mention.kind]) : [mention.kind];
  if (!kinds.includes(one.kind)) return false;
  const sides = (ids: readonly string[]): Set<string> => new Set(ids.map(sideOf));
  const apart =
    one.target !== null && mention.target !== null && sideOf(one.target) !== sideOf(mention.target);
  if (apart) return false;
  const [a, b] = [sides(one.parties), sides(mention.parties)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...few].filter((side) => many.has(side)).length;
  // "Kenya accepted the truce" and "Peru accepted the truce" are the two halves of one.
  const halves = NATURE_OF[mention.kind] === 'pact' && a.size === 1 && b.size === 1;
  if (few.size > 0 && shared === 0 && !halves) return false;
  // Two pairs that share one side are two pacts.
  if (few.size > 1 && shared < few.size && mention.target === null && one.target === null) return false;
  const isOld = one.mentions.every(({ more }) => more === 'old');
  if (mention.more === null && isOld) return false;
  if (mention.more !== null) return one.mentions.some(({ more }) => more === mention.more);
  return few.size > 0 || mention.definite || one.kind === mention.kind;
}

/** Which states outweigh which in the writer's account: what came of a measure says more than how it began. */
const WEIGHT: Readonly<Record<MeasureState, number>> = {
  broken: 9,
  lifted: 8,
  withheld: 7,
  'in force': 6,
  signed: 5,
  rejected: 4,
  agreed: 4,
  threatened: 3,
  proposed: 2,
};

function toMeasure({ kind, parties, target, mentions }: Gathered, id: string): Measure | null {
  const accounts: Measure['accounts'] = [];
  for (const { state, source, evidence } of mentions)
    if (state !== null && !accounts.some((known) => known.source === source && known.state === state))
      accounts.push({ source, state, evidence });
  const own = accounts.filter(({ source }) => source === null);
  // Where the writer only knows of a proposal, somebody may know more.
  const decisive = own.some(({ state }) => state !== 'proposed') ? own : accounts;
  const [first, ...rest] = decisive;
  const [opening] = mentions;
  if (first === undefined || opening === undefined) return null;
  const best = rest.reduce((top, one) => (WEIGHT[one.state] > WEIGHT[top.state] ? one : top), first);
  return {
    id,
    kind,
    span: opening.span,
    parties,
    target,
    state: best.state,
    evidence: best.evidence,
    accounts,
  };
}
