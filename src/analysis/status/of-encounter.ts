import type { Encounter, Finding, ProcessState, Span } from '../../shared/analysis.ts';
import { overlaps } from '../text/spans.ts';
import { isAlive } from './alive.ts';
import type { Grounds } from './grounds.ts';
import { OF_ENCOUNTER } from './process-of.ts';

/** What an encounter makes of its process: its state, unless it is called off and lives on. */
export const towardsOf = (encounter: Encounter, { encounters, parties }: Grounds): ProcessState =>
  isAlive(encounter, encounters, parties) ? 'stalled' : OF_ENCOUNTER[encounter.state];

/** Whether it is known that it once stood otherwise. */
const isChanged = ({ state, was, wasState }: Encounter): boolean =>
  was !== null || (wasState !== undefined && wasState !== state);

/** The finding that stands for an encounter's state. */
export function findingOf(encounter: Encounter, grounds: Grounds): Finding {
  const { id, state, accounts, evidence } = encounter;
  const span: Span =
    accounts.find((account) => account.source === null && account.state === state)?.evidence ??
    accounts.find((account) => account.state === state)?.evidence ??
    evidence[0] ??
    grounds.lead;
  return {
    kind: isChanged(encounter) ? 'change' : 'encounter',
    span,
    towards: towardsOf(encounter, grounds),
    of: id,
  };
}

/** What else is told of it: its cause, and the other accounts. */
export function furtherOf({ id, accounts, cause }: Encounter, decisive: Finding): Finding[] {
  const told = accounts.map(
    ({ state, evidence }): Finding => ({
      kind: 'encounter',
      span: evidence,
      towards: OF_ENCOUNTER[state],
      of: id,
    }),
  );
  const because: Finding[] =
    cause === undefined ? [] : [{ kind: 'change', span: cause, towards: decisive.towards, of: id }];
  return [...because, ...told].filter(({ span }) => !overlaps(span, decisive.span));
}
