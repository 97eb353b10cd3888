import type { Account, Actor, Disagreement, Encounter, Position, State } from '../../shared/analysis.ts';
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
  encounters: readonly Encounter[],
  positions: readonly Position[],
  actors: readonly Actor[],
): Disagreement[] {
  return [...encounters.flatMap((encounter) => ofAccounts(encounter, actors)), ...ofPositions(positions)];
}

function ofAccounts(encounter: Encounter, actors: readonly Actor[]): Disagreement[] {
  const found: Disagreement[] = [];
  const sources = new Set<string>();
  for (const [i, a] of encounter.accounts.entries()) {
    for (const b of encounter.accounts.slice(i + 1)) {
      if (!opposed(a, b) || sources.has(`${b.source}`)) continue;
      sources.add(`${b.source}`);
      found.push({ about: subjectOf(encounter, actors, null), a: a.evidence, b: b.evidence });
    }
  }
  return found.slice(0, PER_ENCOUNTER);
}

function opposed(a: Account, b: Account): boolean {
  if (a.source === b.source) return false;
  const camps = new Set([CAMP[a.state], CAMP[b.state]]);
  if (!camps.has('off')) return false;
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
