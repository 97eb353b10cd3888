import type { MeasureState, ProcessState, State } from '../shared/analysis.ts';

/** The colours a state can have. Colour only decorates: every state shows its own icon and word too. */
export type Tone = 'held' | 'ahead' | 'proposed' | 'delayed' | 'off' | 'open';

export const STATE_TONE: Record<State, Tone> = {
  held: 'held',
  'under way': 'ahead',
  scheduled: 'ahead',
  planned: 'ahead',
  proposed: 'proposed',
  delayed: 'delayed',
  cancelled: 'off',
  'broken off': 'off',
  'ruled out': 'off',
  'no plans': 'open',
  uncertain: 'open',
};

export const PROCESS_TONE: Record<ProcessState, Tone> = {
  advancing: 'ahead',
  agreed: 'held',
  holding: 'held',
  stalled: 'open',
  delayed: 'delayed',
  'broken down': 'off',
  escalating: 'off',
  concluded: 'held',
};

export const MEASURE_TONE: Record<MeasureState, Tone> = {
  proposed: 'proposed',
  threatened: 'delayed',
  agreed: 'held',
  signed: 'held',
  'in force': 'ahead',
  withheld: 'open',
  broken: 'off',
  lifted: 'open',
  rejected: 'off',
};
