import type {
  Account,
  Actor,
  Claim,
  Disagreement,
  Encounter,
  Position,
  Span,
  State,
} from '../../shared/analysis.ts';
import { overlaps } from '../text/spans.ts';
import { subjectOf } from './subject.ts';

/** On which side of "it takes place" a state lies: expected, denied, or put off. */
const CAMP: Readonly<Record<State, 'on' | 'off' | 'late' | 'open'>> = {
  held: 'on',
  'under way': 'on',
  scheduled: 'on',
  planned: 'on',
  proposed: 'open',
  uncertain: 'open',
  delayed: 'late',
  cancelled: 'off',
  'broken off': 'off',
  'ruled out': 'off',
  'no plans': 'off',
};

/** More than these on one encounter are variations of the first. */
const PER_ENCOUNTER = 2;

/** Pairs of accounts of one encounter that cannot both be the whole truth, and opposed positions told side by side. */
export function readDisagreements(
  text: string,
  encounters: readonly Encounter[],
  positions: readonly Position[],
  claims: readonly Claim[],
  actors: readonly Actor[],
): Disagreement[] {
  // What was expected before the change is told as "before"; it contradicts nobody now.
  const isEarlier = ({ was }: Encounter, span: Span): boolean => was !== null && text.slice(...span) === was;
  const denied = (span: Span): boolean =>
    claims.some(({ kind, content }) => kind === 'denial' && overlaps(content, span));
  return [
    ...encounters.flatMap((encounter) => ofAccounts(encounter, actors, denied, isEarlier)),
    ...ofPositions(positions),
  ];
}

function ofAccounts(
  encounter: Encounter,
  actors: readonly Actor[],
  denied: (span: Span) => boolean,
  isEarlier: (encounter: Encounter, span: Span) => boolean,
): Disagreement[] {
  const found: Disagreement[] = [];
  const sources = new Set<string>();
  const standing = encounter.accounts.filter(({ evidence }) => !isEarlier(encounter, evidence));
  for (const [i, a] of standing.entries()) {
    for (const b of standing.slice(i + 1)) {
      if (!opposed(a, b, denied) || sources.has(`${b.source}`)) continue;
      sources.add(`${b.source}`);
      found.push({ about: subjectOf(encounter, actors, null), a: a.evidence, b: b.evidence });
    }
  }
  return found.slice(0, PER_ENCOUNTER);
}

function opposed(a: Account, b: Account, denied: (span: Span) => boolean): boolean {
  if (a.source === b.source) return false;
  const camps = new Set([CAMP[a.state], CAMP[b.state]]);
  if (!camps.has('off')) return false;
  // "Delayed" and "no plans" are two words for one thing, unless somebody denies that there was anything to delay.
  if (camps.has('late') && [a, b].some(({ state }) => state === 'no plans'))
    return [a, b].some(({ evidence }) => denied(evidence));
  // "might" against "cannot": only a plan, a delay that implies one, or an open door contradicts a denial.
  return camps.size > 1;
}

/** Only a comma and a word or two between them: two positions told in one breath, on one thing. */
const BESIDE = 8;

function ofPositions(positions: readonly Position[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [i, a] of positions.entries()) {
    const b = positions[i + 1];
    if (b === undefined || a.actor === b.actor || b.evidence[0] - a.evidence[1] > BESIDE) continue;
    const against =
      (a.stance === 'rejects') !== (b.stance === 'rejects') &&
      [a, b].some(({ stance }) => stance === 'supports' || stance === 'offers');
    if (against && b.evidence[0] >= a.evidence[1])
      found.push({ about: a.stance === 'rejects' ? a.object : b.object, a: a.evidence, b: b.evidence });
  }
  return found;
}
