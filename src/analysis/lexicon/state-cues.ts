import type { State } from '../../shared/analysis.ts';

/**
 * What an adjective tells of the encounter that it qualifies. Source: the state definitions in the project's terms; general
 * knowledge of English. As of November 2026.
 */

/** Adjectives before the noun: they speak only where nothing stronger does. */
export const ADJECTIVE_STATES: Readonly<Record<string, State>> = {
  potential: 'uncertain',
  possible: 'uncertain',
  hypothetical: 'uncertain',
  proposed: 'proposed',
  planned: 'planned',
  upcoming: 'scheduled',
  scheduled: 'scheduled',
  forthcoming: 'scheduled',
  future: 'planned',
  postponed: 'delayed',
  delayed: 'delayed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  aborted: 'broken off',
  stalled: 'broken off',
  ongoing: 'under way',
  suspended: 'broken off',
  frozen: 'broken off',
  failed: 'broken off',
  scrapped: 'cancelled',
  abandoned: 'cancelled',
  rescheduled: 'scheduled',
  expected: 'planned',
  anticipated: 'planned',
  'long-planned': 'planned',
  'long-awaited': 'planned',
  next: 'scheduled',
  due: 'scheduled',
  revealed: 'held',
  disclosed: 'held',
  current: 'under way',
  pending: 'under way',
  latest: 'held',
  continuing: 'under way',
  recent: 'held',
  last: 'held',
  previous: 'held',
  earlier: 'held',
};
