import type {
  Analysis,
  ArticleText,
  Certainty,
  DateRange,
  Encounter,
  EncounterType,
  State,
} from '../../shared/analysis.ts';
import { asWritten, type Line } from './line.ts';
import { type Cast, castOf, namesOf } from './people.ts';
import { sentenceAround } from './sentence.ts';

/** What one source says of a meeting; `source` is null for the writer. */
export interface AccountView {
  source: string | null;
  state: State;
  line: Line;
}

export interface MeetingView {
  id: string;
  type: EncounterType;
  /** Names. */
  participants: string[];
  /** How many of them are known by name. */
  named: number;
  state: State;
  place: Line | null;
  when: Line | null;
  /** What the time as written comes to. */
  date: DateRange | null;
  /** The earlier state or expectation. */
  was: Line | null;
  evidence: Line[];
  accounts: AccountView[];
  /** How many of the accounts give another state than the article does. */
  otherAccounts: number;
  certainty: Certainty;
}

/** What changed or failed comes first, then what is ahead, then what is done. */
const RANK: Record<State, number> = {
  'broken off': 0,
  cancelled: 0,
  'ruled out': 0,
  delayed: 0,
  'no plans': 0,
  uncertain: 1,
  'under way': 2,
  scheduled: 3,
  planned: 3,
  proposed: 3,
  held: 4,
};

/** What can still happen, the surest first. */
const AHEAD: readonly State[] = ['scheduled', 'planned', 'proposed', 'uncertain', 'delayed'];

const meetingView = ({ text }: ArticleText, cast: Cast, encounter: Encounter): MeetingView => {
  const written = (words: string | null) => asWritten(text, words, encounter.evidence);
  const accounts = encounter.accounts.flatMap(({ source, state, evidence }) => {
    const line = sentenceAround(text, evidence);
    return line ? [{ source: source === null ? null : (cast.get(source)?.name ?? null), state, line }] : [];
  });
  return {
    id: encounter.id,
    type: encounter.type,
    participants: namesOf(cast, encounter.participants),
    named: encounter.participants.filter((id) => (cast.get(id)?.type ?? 'unnamed') !== 'unnamed').length,
    state: encounter.state,
    place: written(encounter.place),
    when: written(encounter.when),
    date: encounter.date ?? null,
    was: written(encounter.was),
    evidence: encounter.evidence.flatMap((span) => sentenceAround(text, span) ?? []),
    accounts,
    otherAccounts: accounts.filter(({ state }) => state !== encounter.state).length,
    certainty: encounter.certainty,
  };
};

/** Every encounter once, in the order of {@link RANK}; equals keep the article's order. */
export function meetingViews(article: ArticleText, analysis: Analysis): MeetingView[] {
  const cast = castOf(analysis.actors);
  return analysis.encounters
    .map((encounter) => meetingView(article, cast, encounter))
    .sort((a, b) => RANK[a.state] - RANK[b.state]);
}

/** The meetings that can still happen, in the order of {@link AHEAD}. */
export function nextSteps(meetings: readonly MeetingView[]): MeetingView[] {
  return meetings
    .filter(({ state }) => AHEAD.includes(state))
    .sort((a, b) => AHEAD.indexOf(a.state) - AHEAD.indexOf(b.state));
}
