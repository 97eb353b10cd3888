import type { Account, Certainty, Encounter } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { accountsOf } from './accounts.ts';
import { causeOf } from './cause.ts';
import { directionOf, resolveDate } from './dates.ts';
import { earlierState } from './earlier-state.ts';
import type { Occasion } from './gather.ts';
import { headlineState } from './headline.ts';
import { ownTime } from './own-time.ts';

/**
 * One encounter out of the mentions of an occasion: its state by all accounts, what it was before and why, place and time.
 * `order` ranks actors as the article introduces them. Null where nothing tells a state.
 */
export function toEncounter(
  occasion: Occasion,
  id: string,
  published: string | undefined,
  doc: TextDocument,
  order: ReadonlyMap<string, number>,
): Encounter | null {
  const { text } = doc;
  const accounts = accountsOf(occasion);
  const hinted = occasion.mentions.find((mention) => mention.hint !== null);
  const weak = occasion.mentions.find((mention) => mention.weak !== null);
  const state = headlineState(accounts, text) ?? hinted?.hint ?? weak?.weak ?? null;
  if (state === null) return null;
  const place = occasion.mentions.find((mention) => mention.place !== null)?.place ?? null;
  const telling = occasion.mentions.filter((mention) => mention.state === state);
  const when = ownTime(occasion, state, doc);
  const date = when === null ? undefined : resolveDate(when, published, directionOf(state, when));
  const evidence = telling.map((mention) => mention.evidence);
  const before = earlierState(occasion, accounts, state, text);
  const cause =
    telling
      .map((mention) =>
        causeOf(text, state, mention.evidence, doc.sentences[mention.sentence]?.span ?? mention.evidence),
      )
      .find((found) => found !== null) ?? null;
  return {
    id,
    type: occasion.type,
    participants: inOrder(occasion, order),
    place,
    when,
    ...(date === undefined ? {} : { date }),
    state,
    was: before?.words ?? null,
    ...(before === null ? {} : { wasState: before.state }),
    ...(cause === null ? {} : { cause }),
    evidence: evidence.length > 0 ? evidence : [occasion.mentions[0]?.evidence ?? [0, 0]],
    accounts:
      accounts.length > 0
        ? accounts
        : [
            {
              source: (hinted ?? weak)?.source ?? null,
              state,
              evidence: hinted?.span ?? weak?.evidence ?? [0, 0],
            },
          ],
    certainty: certaintyOf(accounts, state, occasion.carried),
  };
}

/** Parties as the article introduces them; whoever visits comes before whom they visit, as it was read. */
const inOrder = ({ type, participants }: Occasion, order: ReadonlyMap<string, number>): string[] =>
  type === 'visit'
    ? participants
    : [...participants].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

function certaintyOf(accounts: readonly Account[], state: Encounter['state'], carried: boolean): Certainty {
  if (accounts.length === 0) return carried ? 'guess' : 'likely';
  const agreeing = accounts.filter((account) => account.state === state).length;
  if (!carried && agreeing === accounts.length && accounts.some((account) => account.source === null))
    return 'sure';
  return agreeing > 0 ? 'likely' : 'guess';
}
