import type { Outcome } from '../transfer.ts';
import type { Climbed } from './climbing.ts';

/** What a preposition makes of the state of the deed beside which the encounter is told. */
type Rule = (deed: Climbed) => Climbed;

const isAhead = (state: Outcome): boolean => state === 'planned' || state === 'scheduled';

const always =
  (state: Outcome, strong: boolean): Rule =>
  () => ({ state, cues: [], strong });

/** The deed is done there and then: an encounter that it is done at is as far on as the deed. */
const alongside: Rule = (deed) => ({
  ...deed,
  state: isAhead(deed.state) || deed.state === 'under way' ? deed.state : 'held',
  strong: false,
});

/** "never tires of telling of the summit": that the deed is not done says nothing of what it is about. */
const besides: Rule = (deed) => ({
  ...deed,
  state: deed.state === 'ruled out' || deed.state === 'no plans' ? 'held' : deed.state,
  strong: false,
});

const RULES: readonly (readonly [prepositions: readonly string[], rule: Rule])[] = [
  [['since', 'following', 'upon', 'despite'], always('held', true)],
  [['after'], ({ state }) => ({ state: isAhead(state) ? 'scheduled' : 'held', cues: [], strong: true })],
  // "returned from talks": held; not outright, since one may withdraw from talks as well.
  [['from'], always('held', false)],
  [['ahead of', 'prior to', 'until'], always('scheduled', false)],
  [['pending'], always('under way', false)],
  [['before'], ({ state }) => ({ state: state === 'held' ? 'held' : 'scheduled', cues: [], strong: false })],
  [['during', 'at', 'in', 'throughout', 'over', 'within', 'on', 'amid', 'as'], alongside],
  [['without'], always('ruled out', true)],
  // "no plans to move toward talks": where the deed leads.
  [['for', 'to', 'toward', 'towards', 'into'], (deed) => ({ ...deed, strong: false })],
];

const BY_PREPOSITION: ReadonlyMap<string, Rule> = new Map(
  RULES.flatMap(([prepositions, rule]) => prepositions.map((preposition) => [preposition, rule] as const)),
);

/**
 * State of an encounter that a deed only goes with, by the preposition between them ("flew home after the talks"). With a
 * preposition that is not known it is as far on as the deed; what is not done says nothing of it.
 */
export const byPreposition = (preposition: string, deed: Climbed): Climbed =>
  BY_PREPOSITION.get(preposition)?.(deed) ?? besides(deed);
