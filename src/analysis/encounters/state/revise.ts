import type { State } from '../../../shared/analysis.ts';
import type { Grammar } from './grammar.ts';
import type { Reading } from './reading.ts';

/** How far around the meeting such words still speak of it, in tokens. */
const REACH = 12;

interface Revision {
  of: readonly State[];
  says: RegExp;
  /** How many tokens before and behind the meeting the words may stand. */
  within: readonly [before: number, behind: number];
  becomes: State;
}

const REVISIONS: readonly Revision[] = [
  {
    // What was never fixed cannot be put off: whoever says so says that nothing is planned.
    of: ['planned', 'scheduled', 'uncertain', 'held', 'delayed', 'ruled out'],
    says: / (?:nothing to (?:postpone|delay|cancel|put off|reschedule)|(?:cannot|can't|could not|couldn't) (?:be )?(?:postpone|delay|put off|cancel|postponed|delayed|cancelled|canceled)) ?/,
    within: [REACH, Number.POSITIVE_INFINITY],
    becomes: 'no plans',
  },
  {
    of: ['scheduled', 'planned'],
    says: / (?:later than (?:planned|scheduled|foreseen|expected|originally|first)|at a later (?:date|time|stage)|(?:some )?other time|another time|(?:days|weeks|months|hours) late|(?:will|would) now (?:be held|take place|begin|start|go ahead|open)) ?/,
    within: [REACH, REACH],
    becomes: 'delayed',
  },
  {
    of: ['ruled out'],
    says: / (?:as (?:originally )?(?:planned|scheduled|announced|foreseen|intended)|after all|no longer) ?/,
    within: [REACH, 2 * REACH],
    becomes: 'cancelled',
  },
  {
    of: ['cancelled'],
    says: / (?:it|they) (?:may|might|could) (?:still|yet) /,
    within: [0, Number.POSITIVE_INFINITY],
    becomes: 'uncertain',
  },
];

/** What the rest of the sentence makes of the reading of the encounter at `at`: "later than foreseen", "as planned". */
export function revised(grammar: Grammar, at: number, read: Reading): Reading {
  const found = REVISIONS.find(
    ({ of, says, within: [before, behind] }) =>
      of.includes(read.state) && says.test(wordsOf(grammar, at - before, at + behind)),
  );
  const state = found?.becomes ?? overtaken(grammar, at, read);
  return state === undefined ? read : { ...read, state, strong: true };
}

const FIXED = /^(?:scheduled|due|set|slated|supposed)$/;
const WAS = / (?:was|were|been)\b/;
const TURN = / (?:but|until) /;
const PUT_OFF = / (?:postponed|delayed|put off|pushed back|deferred|put on hold) ?/;

/** "had been due on Friday, but …": what became of a date that was fixed; undefined where nothing did. */
function overtaken(grammar: Grammar, at: number, { state, cues }: Reading): State | undefined {
  if (state !== 'scheduled') return undefined;
  const cue = cues.find((token) => FIXED.test(grammar.word(token)));
  if (cue === undefined || !WAS.test(wordsOf(grammar, cue - 3, cue))) return undefined;
  const after = wordsOf(grammar, at, grammar.tree.last);
  if (!TURN.test(after)) return undefined;
  return PUT_OFF.test(after) ? 'delayed' : 'cancelled';
}

/** The words of the sentence in `[from, to)`, each with a space before it. */
function wordsOf(grammar: Grammar, from: number, to: number): string {
  const { first, last } = grammar.tree;
  let text = '';
  for (let at = Math.max(first, from); at < Math.min(last, to); at++) text += ` ${grammar.word(at)}`;
  return text;
}
