import type {
  Measure,
  MeasureKind,
  MeasureState,
  ProcessState,
  Stance,
  State,
} from '../../shared/analysis.ts';

// What one finding alone makes of a process: terms of the project, never event scores.

export const OF_ENCOUNTER: Readonly<Record<State, ProcessState>> = {
  held: 'advancing',
  'under way': 'advancing',
  scheduled: 'advancing',
  planned: 'advancing',
  proposed: 'advancing',
  delayed: 'delayed',
  cancelled: 'broken down',
  'broken off': 'broken down',
  'ruled out': 'stalled',
  'no plans': 'stalled',
  uncertain: 'stalled',
};

/** What parties agree on together. */
const OF_DEAL: Readonly<Record<MeasureState, ProcessState>> = {
  proposed: 'advancing',
  threatened: 'stalled',
  agreed: 'agreed',
  signed: 'agreed',
  'in force': 'holding',
  withheld: 'stalled',
  broken: 'broken down',
  lifted: 'concluded',
  rejected: 'stalled',
};

/** What one party does to another. */
const OF_PRESSURE: Readonly<Partial<Record<MeasureState, ProcessState>>> = {
  proposed: 'escalating',
  threatened: 'escalating',
  agreed: 'escalating',
  signed: 'escalating',
  'in force': 'escalating',
  lifted: 'advancing',
};

/** What one party does for another. */
const OF_HELP: Readonly<Partial<Record<MeasureState, ProcessState>>> = {
  agreed: 'advancing',
  signed: 'advancing',
  'in force': 'advancing',
  withheld: 'stalled',
};

const KINDS: Readonly<Record<MeasureKind, Readonly<Partial<Record<MeasureState, ProcessState>>>>> = {
  ceasefire: OF_DEAL,
  agreement: OF_DEAL,
  treaty: OF_DEAL,
  exchange: OF_DEAL,
  withdrawal: OF_DEAL,
  sanctions: OF_PRESSURE,
  tariffs: OF_PRESSURE,
  expulsion: OF_PRESSURE,
  closure: OF_PRESSURE,
  aid: OF_HELP,
  arms: OF_HELP,
};

/** Undefined where the measure alone says nothing of a process. */
export const ofMeasure = ({ kind, state }: Pick<Measure, 'kind' | 'state'>): ProcessState | undefined =>
  KINDS[kind][state];

export const OF_STANCE: Readonly<Record<Stance, ProcessState>> = {
  supports: 'advancing',
  offers: 'advancing',
  agrees: 'advancing',
  rejects: 'stalled',
  demands: 'stalled',
  withholds: 'stalled',
  accuses: 'escalating',
  threatens: 'escalating',
};
