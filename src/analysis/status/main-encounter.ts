import type { Encounter, Span, State } from '../../shared/analysis.ts';
import type { Headline } from './headline.ts';
import type { PartyIndex } from './parties.ts';
import { isDiplomatic } from './parties-named.ts';
import type { StatusInput } from './status-input.ts';

/** Words by which a headline calls an encounter of each type. */
const TYPE_WORDS: Readonly<Record<Encounter['type'], readonly string[]>> = {
  summit: ['summit', 'meeting', 'meet', 'meets', 'talks'],
  meeting: ['meeting', 'meetings', 'meet', 'meets', 'met', 'talks', 'summit'],
  call: ['call', 'calls', 'phone', 'talk', 'talks', 'speak', 'speaks', 'spoke'],
  talks: ['talks', 'negotiations', 'dialogue', 'discussions', 'diplomacy', 'mediation', 'meeting', 'talk'],
  visit: [
    'visit',
    'visits',
    'trip',
    'tour',
    'travel',
    'travels',
    'heads',
    'arrives',
    'hosts',
    'invites',
    'invitation',
  ],
  conference: ['conference', 'forum', 'summit', 'meeting', 'session'],
};

/** States that are news in themselves. */
const CHANGED: ReadonlySet<State> = new Set([
  'delayed',
  'cancelled',
  'broken off',
  'uncertain',
  'ruled out',
  'no plans',
]);

/** What ties an encounter to the headline; the largest sum is its subject. */
const WEIGHT = { typed: 4, party: 3, side: 2, changed: 2, ahead: 1, inLead: 2, account: 0.5 } as const;
const MOST_ACCOUNTS = 3;

/** Behind this part of an article stands its background; what is told only there is no headline's news. */
const BACKGROUND = 2 / 3;

export interface MainEncounter {
  encounter: Encounter;
  /** Whether the headline names its kind, not its parties alone. */
  typed: boolean;
}

/**
 * The encounter that the headline is about; undefined where it is about something else. Its kind has to be named there
 * and a party or the lead has to agree, or two parties have to be named.
 */
export function mainEncounter(
  { words }: Headline,
  { encounters, actors, doc }: StatusInput,
  parties: PartyIndex,
  lead: Span,
): MainEncounter | undefined {
  let best: (MainEncounter & { score: number }) | undefined;
  for (const encounter of encounters) {
    const { participants, evidence, accounts, state } = encounter;
    const named = participants.map((actor) => parties.namedIn(words, actor));
    const themselves = named.filter((how) => how === 'itself').length;
    const bySide = named.filter((how) => how === 'side').length;
    const typed = isTyped(words, encounter);
    const inLead = evidence.some(([start]) => start < lead[1]);
    const enough =
      (typed && (themselves + bySide > 0 || inLead)) || (themselves + bySide > 1 && themselves > 0);
    if (!enough || parties.atHome(participants) || !isDiplomatic(participants, actors)) continue;
    if (!typed && evidence.every(([start]) => start > doc.text.length * BACKGROUND)) continue;
    const score =
      (typed ? WEIGHT.typed : 0) +
      themselves * WEIGHT.party +
      bySide * WEIGHT.side +
      (CHANGED.has(state) ? WEIGHT.changed : state === 'held' ? 0 : WEIGHT.ahead) +
      (inLead ? WEIGHT.inLead : 0) +
      Math.min(accounts.length, MOST_ACCOUNTS) * WEIGHT.account;
    if (best === undefined || score > best.score) best = { encounter, typed, score };
  }
  return best;
}

const isTyped = (words: ReadonlySet<string>, { type }: Encounter): boolean =>
  TYPE_WORDS[type].some((word) => words.has(word));
