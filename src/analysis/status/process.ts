import type { Encounter, ProcessState, State } from '../../shared/analysis.ts';

/** What an encounter's state makes of the process it belongs to (terms of the project; never event scores). */
export const PROCESS_OF: Readonly<Record<State, ProcessState>> = {
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

/** Weights of what ties an encounter to the headline; the largest sum names the process. */
const TITLE_PARTY = 3;
const TITLE_TYPE = 4;
const CHANGED = 2;
const PER_ACCOUNT = 0.5;
/** The first encounter of a news story is more often its subject than the background. */
const FIRST = 1.5;

/** Two of the headline's words at least have to speak of an encounter that is to be its subject. */
const ENOUGH = 5;

/**
 * The encounter that the headline is about, or undefined where it is about something else. `names` gives the words
 * by which a party may stand in a headline.
 */
export function mainEncounter(
  title: string,
  encounters: readonly Encounter[],
  names: (actor: string) => string[],
): Encounter | undefined {
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let best: Encounter | undefined;
  let bestScore = ENOUGH;
  for (const [i, encounter] of encounters.entries()) {
    const parties = encounter.participants.filter((actor) =>
      names(actor).some((name) => words.has(name)),
    ).length;
    const typed = [...TYPE_WORDS[encounter.type]].some((word) => words.has(word));
    const score =
      parties * TITLE_PARTY +
      (typed ? TITLE_TYPE : 0) +
      (encounter.state === 'held' ? 0 : CHANGED) +
      encounter.accounts.length * PER_ACCOUNT +
      (i === 0 ? FIRST : 0);
    if (score > bestScore && (parties > 0 || typed)) {
      best = encounter;
      bestScore = score;
    }
  }
  return best;
}

/** Whether the headline names the encounter's kind. */
export const isNamedIn = (title: string, { type }: Encounter): boolean => {
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return TYPE_WORDS[type].some((word) => words.has(word));
};

const TYPE_WORDS: Readonly<Record<Encounter['type'], readonly string[]>> = {
  summit: ['summit', 'meeting', 'meet', 'meets'],
  meeting: ['meeting', 'meet', 'meets', 'met'],
  call: ['call', 'phone', 'talk', 'talks', 'speak'],
  talks: ['talks', 'negotiations', 'dialogue'],
  visit: ['visit', 'visits', 'trip'],
  conference: ['conference', 'forum'],
};
