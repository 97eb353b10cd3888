import type { State } from '../../../shared/analysis.ts';
import type { Effect } from '../../lexicon/encounter-predicates.ts';

/** State of an encounter as far as it is worked out; `standing`: whatever it was before ("urged him to cancel it"). */
export type Outcome = State | 'standing';

/** How far a predicate itself has come true: it did, it is to, somebody wants it, it did not or will not, it may. */
type Standing = 'yes' | 'ahead' | 'wish' | 'no' | 'open';

const STANDING: Readonly<Record<Outcome, Standing>> = {
  held: 'yes',
  'under way': 'yes',
  scheduled: 'ahead',
  planned: 'ahead',
  standing: 'ahead',
  proposed: 'wish',
  'ruled out': 'no',
  'no plans': 'no',
  cancelled: 'no',
  'broken off': 'no',
  uncertain: 'open',
  delayed: 'open',
};

type Row = readonly [
  yes: Outcome | '=',
  ahead: Outcome | '=',
  wish: Outcome | '=',
  no: Outcome | '=',
  open: Outcome | '=',
];

/** What the encounter's state is when its governor has this effect and is itself so far; `=`: the governor's own. */
const TABLE: Readonly<Record<Effect, Row>> = {
  'takes place': ['=', '=', '=', '=', '='],
  begins: ['under way', '=', '=', '=', '='],
  'goes on': ['under way', '=', '=', 'broken off', '='],
  ends: ['held', 'under way', 'under way', 'under way', 'under way'],
  'is planned': ['planned', '=', 'proposed', 'no plans', '='],
  'is expected': ['planned', '=', 'proposed', 'no plans', '='],
  'is announced': ['planned', '=', 'proposed', 'uncertain', '='],
  'is fixed': ['scheduled', 'scheduled', 'proposed', 'no plans', '='],
  'is dated': ['scheduled', 'planned', 'planned', 'planned', 'planned'],
  'is agreed': ['planned', 'planned', 'proposed', '=', '='],
  'is proposed': ['proposed', '=', 'proposed', '=', '='],
  'is wanted': ['proposed', 'proposed', 'proposed', 'ruled out', 'uncertain'],
  'is possible': ['uncertain', 'uncertain', 'uncertain', '=', 'uncertain'],
  'is delayed': ['delayed', 'delayed', 'standing', 'standing', 'uncertain'],
  'is cancelled': ['cancelled', 'cancelled', 'standing', 'standing', 'uncertain'],
  'is broken off': ['broken off', 'broken off', 'under way', 'under way', 'under way'],
  'is refused': ['ruled out', 'ruled out', 'uncertain', 'uncertain', 'uncertain'],
  'is threatened': ['uncertain', 'uncertain', 'uncertain', 'standing', 'uncertain'],
  'is denied': ['uncertain', 'uncertain', 'uncertain', 'held', 'uncertain'],
  'is in doubt': ['uncertain', 'uncertain', 'uncertain', 'scheduled', 'uncertain'],
  'is presupposed': ['held', 'held', 'held', 'held', 'held'],
  'is shunned': ['standing', 'standing', 'standing', 'standing', 'standing'],
  'is told': ['=', '=', '=', '=', '='],
  fails: ['ruled out', 'ruled out', 'uncertain', 'held', 'uncertain'],
};

const ORDER: readonly Standing[] = ['yes', 'ahead', 'wish', 'no', 'open'];

/** The state of what a predicate governs, from the predicate's effect and its own state. */
export function transfer(effect: Effect, own: Outcome): Outcome {
  const found = TABLE[effect][ORDER.indexOf(STANDING[own])] ?? '=';
  return found === '=' ? own : found;
}

/**
 * The same where the clause tells a time or a place, which is `time`: with one of them what is expected is scheduled. Who
 * would be ready to come proposes to, whatever his own readiness is.
 */
export function transferDated(effect: Effect, own: Outcome, time: string | null): Outcome {
  const state = transfer(effect, own);
  if (effect === 'is proposed' && (state === 'planned' || state === 'scheduled')) return 'proposed';
  return effect === 'is expected' && state === 'planned' && time !== null ? 'scheduled' : state;
}
