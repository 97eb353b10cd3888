import { STATE_WORD } from '../../../brief/labels.ts';
import { type Cast, namesOf } from '../../../brief/model/people.ts';
import { type Speech, titleOf } from '../../../brief/phrases.ts';
import type { Analysis, Encounter, Span } from '../../../shared/analysis.ts';
import type { EventView } from './views.ts';

/** How many characters two spans share. */
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

const most = (spans: readonly Span[], span: Span): number =>
  Math.max(0, ...spans.map((each) => shared(each, span)));

/** The meeting that a statement is an account of, else the one for which it shares most words with the evidence. */
export function encounterOf(
  { encounters }: Pick<Analysis, 'encounters'>,
  span: Span,
  speakers: readonly string[],
): Encounter | null {
  const ranked = encounters
    .map((encounter) => {
      const own = encounter.accounts.filter(({ source }) => source !== null && speakers.includes(source));
      const accounts = encounter.accounts.map(({ evidence }) => evidence);
      return {
        encounter,
        own: most(
          own.map(({ evidence }) => evidence),
          span,
        ),
        any: most([...accounts, ...encounter.evidence], span),
      };
    })
    .filter(({ any }) => any > 0)
    .sort((a, b) => b.own - a.own || b.any - a.any);
  return ranked[0]?.encounter ?? null;
}

/** See {@link encounterOf}; as the card shows it. */
export function eventOf(
  analysis: Pick<Analysis, 'encounters'>,
  cast: Cast,
  span: Span,
  speakers: readonly string[],
  speech: Speech,
): EventView | null {
  const encounter = encounterOf(analysis, span, speakers);
  if (!encounter) return null;
  const { type, participants, state, evidence, accounts } = encounter;
  const account = accounts
    .filter((each) => shared(each.evidence, span) > 0)
    .sort((a, b) => shared(b.evidence, span) - shared(a.evidence, span))[0];
  // Where else the article tells of it; a reader is at these words already.
  const places = [...evidence, ...accounts.map((each) => each.evidence)];
  const to = places.find((place) => shared(place, span) === 0) ?? places[0];
  if (!to) return null;
  return {
    state,
    word: speech.say(STATE_WORD[state]),
    title: titleOf(speech, { type, participants: namesOf(cast, participants) }),
    here:
      account && account.state !== state
        ? { state: account.state, word: speech.say(STATE_WORD[account.state]) }
        : null,
    to,
  };
}
