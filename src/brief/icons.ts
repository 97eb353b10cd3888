import type { MeasureState, ProcessState, State } from '../shared/analysis.ts';

/**
 * One icon for each state as SVG path data in a 16 × 16 box, drawn as strokes of the text's colour. Paths
 * rather than characters: several of these signs are missing from common fonts.
 */
export const ICON_PATHS: Record<State | ProcessState | MeasureState, string> = {
  held: 'M3 8.5 6.5 12 13 4.5',
  'under way': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 3v10M10 4v8M12 5.5v5',
  scheduled:
    'M8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM8 8h.01',
  planned: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  proposed: 'M8 2.5 13.5 8 8 13.5 2.5 8Z',
  delayed: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.3 1.6',
  cancelled: 'M4 4l8 8M12 4l-8 8',
  'broken off': 'M2.5 8h3.5M10 8h3.5M7 4.5 5.5 11.500M10.5 4.5 9 11.5',
  'ruled out': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 4.200l7.6 7.6',
  'no plans': 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM13 3 3 13',
  uncertain: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.200C8.3 8.6 8 9 8 9.800M8 12.400v.2',
  advancing: 'M3 8h9.500M8.5 4l4 4-4 4',
  agreed: 'M3 8.5 6.5 12 13 4.5',
  holding: 'M3.5 6h9M3.5 10h9',
  stalled: 'M6 4v8M10 4v8',
  'broken down': 'M2.5 8H6M10 8h3.500M7 4.5 5.5 11.500M10.5 4.5 9 11.5',
  escalating: 'M2.5 12.5 7 8l2 2 4.5-5.500M9.8 4.300h3.900v3.9',
  concluded: 'M4 13.500v-11h8.500L10 5.500l2.5 3H4',
  threatened: 'M8 3v6.5M8 12.400v.2',
  signed: 'M2.5 13h11M4 10.500 10.500 4l1.500 1.500L5.500 12H4Z',
  'in force': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.500 0 0 0 0-11ZM5.5 8.2l1.800 1.800 3.2-3.700',
  withheld: 'M6 4v8M10 4v8',
  broken: 'M2.5 8H6M10 8h3.500M7 4.5 5.5 11.500M10.5 4.5 9 11.5',
  lifted: 'M8 12.500v-9M4 7.500l4-4 4 4',
  rejected: 'M4 4l8 8M12 4l-8 8',
};

/** The same signs as characters, for plain text. */
export const ICON_SIGNS: Record<State | ProcessState | MeasureState, string> = {
  held: '✓',
  'under way': '◐',
  scheduled: '●',
  planned: '○',
  proposed: '◇',
  delayed: '◷',
  cancelled: '✕',
  'broken off': '⤫',
  'ruled out': '⊘',
  'no plans': '∅',
  uncertain: '?',
  advancing: '→',
  agreed: '✓',
  holding: '=',
  stalled: '‖',
  'broken down': '⤫',
  escalating: '↑',
  concluded: '■',
  threatened: '!',
  signed: '✎',
  'in force': '✓',
  withheld: '‖',
  broken: '⤫',
  lifted: '↑',
  rejected: '✕',
};
