import type { MeasureState, State } from '../../shared/analysis.ts';

/** On which side of "it takes place" a state lies: expected, open, put off, or denied. */
export type Camp = 'on' | 'open' | 'late' | 'off';

export const CAMP: Readonly<Record<State, Camp>> = {
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

/** The same of what parties agree on or do. */
export const MEASURE_CAMP: Readonly<Record<MeasureState, Camp>> = {
  proposed: 'open',
  threatened: 'open',
  agreed: 'on',
  signed: 'on',
  'in force': 'on',
  withheld: 'off',
  broken: 'off',
  lifted: 'off',
  rejected: 'off',
};
