import type { Account, State } from '../../shared/analysis.ts';
import { CHANGED } from './changed.ts';
import type { Occasion } from './gather.ts';

/** An expectation with a time is firmer than one without. */
const DATED =
  /\b(?:\w+day|weeks?|months?|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2})\b/;

/** The firmest first: what was fixed says more of what was lost than what was hoped. */
const EXPECTED: readonly State[] = ['scheduled', 'planned', 'under way', 'proposed', 'uncertain'];

/** What was expected before the change, in the article's words: an account of it, or how the encounter itself is called. */
export function earlierState(
  occasion: Occasion,
  accounts: readonly Account[],
  state: State,
  text: string,
): { words: string; state: State } | null {
  if (!CHANGED.has(state)) return null;
  const fits = (earlier: State): boolean =>
    earlier !== state && (state === 'uncertain' ? earlier === 'cancelled' : EXPECTED.includes(earlier));
  const called = occasion.mentions.flatMap(({ hint, span }) =>
    hint !== null && fits(hint) ? [{ state: hint, evidence: span }] : [],
  );
  const isDated = ({ evidence }: Pick<Account, 'evidence'>): boolean => DATED.test(text.slice(...evidence));
  const found = [...accounts.filter((account) => fits(account.state)), ...called].sort(
    (a, b) =>
      Number(isDated(b)) - Number(isDated(a)) || EXPECTED.indexOf(a.state) - EXPECTED.indexOf(b.state),
  )[0];
  return found === undefined ? null : { words: text.slice(...found.evidence), state: found.state };
}
