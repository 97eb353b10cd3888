import type { Measure, MeasureState, Span } from '../../shared/analysis.ts';
import type { MeasureMention } from './measures-mention.ts';
import { type Gathered, isSameMeasure, type SideOf } from './measures-same.ts';

/** So many measures back is a mention still joined to one. */
const REACH = 12;

/**
 * Gathers mentions into measures, in order of the text: those of one kind whose parties and target agree, and definite ones
 * that name none ("the deal") with the latest they fit. A measure without a state in any mention is left out.
 */
export function gatherMeasures(
  mentions: readonly MeasureMention[],
  sideOf: SideOf,
): { measures: Measure[]; mentions: { span: Span; measure: string }[] } {
  const gathered: Gathered[] = [];
  for (const mention of mentions) {
    const alone = gathered.filter(({ kind }) => kind === mention.kind).length === 1;
    const known = gathered.slice(-REACH).findLast((one) => isSameMeasure(one, mention, alone, sideOf));
    if (known === undefined && mention.again) continue;
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
    if (isNobodys(one) && gathered.some((other) => other.kind === one.kind && !isNobodys(other))) continue;
    const measure = toMeasure(one, `m${measures.length + 1}`);
    if (measure === null) continue;
    measures.push(measure);
    for (const { span } of one.mentions) places.push({ span, measure: measure.id });
  }
  return { measures, mentions: places.sort((a, b) => a.span[0] - b.span[0]) };
}

/** Taken by nobody against nobody: where others of its kind are told, it is one of them, nobody knows which. */
const isNobodys = ({ parties, target, mentions: [first] }: Gathered): boolean =>
  parties.length === 0 && target === null && first?.more !== 'new';

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
