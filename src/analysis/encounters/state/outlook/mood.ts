import type { Grammar } from '../grammar.ts';
import type { Outcome } from '../transfer.ts';
import { helpersOf } from './helpers.ts';
import { isBareParticiple, isPast, isSharedInfinitive } from './verb-forms.ts';

/** Times that lie ahead, as they are written. */
const AHEAD =
  /\b(?:next|tomorrow|coming|upcoming|later (?:this|in|on|today)|this (?:fall|autumn|winter|summer|spring|weekend)|in (?:\w+ ){1,2}(?:days?|weeks?|months?)|within)\b/i;

/** Helping verbs by what they may make of a predicate. One may be of several kinds: the order of the rules decides. */
const HELPERS = {
  unreal: /^(?:would|could|might|should)(?:n't)?$/,
  have: /^have$/,
  open: /^(?:may|might|could|couldn't|mightn't)$/,
  obliged: /^(?:should|must|ought|shouldn't|mustn't)$/,
  able: /^can$/,
  unable: /^(?:can't|cannot)$/,
  future: /^(?:will|won't|shall|wo)$|'ll$/,
  intended: /^(?:would|'d|wouldn't)$/,
  progressive: /^(?:is|are|was|were|be|been|'s|'re|'m|am|isn't|aren't|wasn't|weren't)$/,
  past: /^(?:was|were|been)$/,
  perfect: /^(?:have|has|had|'ve|hasn't|haven't|hadn't|having)$/,
  being: /^being$/,
  present: /^(?:is|are|'s|'re)$/,
  passive: /^(?:is|are|was|were|be|been|being|'s|'re|get|got|isn't|aren't|wasn't|weren't)$/,
  support: /^(?:did|didn't|do|does|don't|doesn't)$/,
} as const;

const ADVERBS = {
  maybe: /^(?:maybe|perhaps|possibly)$/,
  now: /^(?:currently|now|presently)$/,
} as const;

/** A predicate and its clause, as the rules ask about them. */
interface Predicate {
  grammar: Grammar;
  at: number;
  helpers: readonly string[];
  has: (kind: keyof typeof HELPERS) => boolean;
  hasAdverb: (kind: keyof typeof ADVERBS) => boolean;
  form: 'infinitive' | 'gerund' | 'other';
  /** Its clause tells a time or a place. */
  fixed: boolean;
  /** Its clause tells a day of the week and nothing more. */
  weekday: boolean;
  /** Its clause tells a time that lies ahead. */
  ahead: boolean;
}

/** In order: the first condition that holds gives the state; null where what the predicate hangs on decides. */
const RULES: readonly (readonly [holds: (predicate: Predicate) => boolean, state: Outcome | null])[] = [
  // "would have met": it did not come to it.
  [({ has }) => has('unreal') && has('have'), 'cancelled'],
  [({ has }) => has('open'), 'uncertain'],
  [({ has }) => has('obliged'), 'proposed'],
  [({ has }) => has('able'), 'uncertain'],
  [({ has }) => has('unable'), 'ruled out'],
  [({ has, fixed }) => (has('future') || has('intended')) && fixed, 'scheduled'],
  [({ has }) => has('future') || has('intended'), 'planned'],
  [({ hasAdverb }) => hasAdverb('maybe'), 'uncertain'],
  // "is to meet": a programme.
  [(predicate) => predicate.form === 'infinitive' && isProgramme(predicate), 'scheduled'],
  [({ form }) => form === 'infinitive', null],
  [({ form, has }) => form === 'gerund' && !has('progressive'), null],
  [({ form, ahead }) => form === 'gerund' && ahead, 'scheduled'],
  [({ form, has }) => form === 'gerund' && has('past'), 'held'],
  [({ form }) => form === 'gerund', 'under way'],
  [({ has }) => has('perfect'), 'held'],
  // "demanded that it be called off": as far off as the demand.
  [({ helpers }) => helpers.length === 1 && helpers[0] === 'be', null],
  [({ has }) => has('being'), 'under way'],
  [({ has, ahead }) => has('present') && ahead, 'scheduled'],
  [({ has }) => has('passive') || has('support'), 'held'],
  [({ grammar, at }) => isBareParticiple(grammar, at) || isSharedInfinitive(grammar, at), null],
  [({ grammar, at }) => isPast(grammar.word(at)), 'held'],
  [({ hasAdverb }) => hasAdverb('now'), 'under way'],
  // "the two meet next week"
  [({ ahead, weekday }) => ahead || weekday, 'scheduled'],
];

/**
 * What the tense and the mood of the predicate at `at` make of its state, negation left aside; `time` is what its clause
 * tells of when or where, as written. Null for an infinitive, a gerund or a participle: what it hangs on decides.
 */
export function moodOf(grammar: Grammar, at: number, time: string | null): Outcome | null {
  const helpers = helpersOf(grammar, at);
  const adverbs = grammar.words(at, 'advmod');
  const predicate: Predicate = {
    grammar,
    at,
    helpers,
    has: (kind) => helpers.some((helper) => HELPERS[kind].test(helper)),
    hasAdverb: (kind) => adverbs.some((adverb) => ADVERBS[kind].test(adverb)),
    form: formOf(grammar, at),
    fixed: time !== null,
    weekday: time !== null && /^(?:on )?\w+day(?: (?:morning|afternoon|evening|night))?$/i.test(time),
    ahead: time !== null && AHEAD.test(time),
  };
  const rule = RULES.find(([holds]) => holds(predicate));
  // A news report in the present tells what has been done ("Otieno meets Quispe").
  return rule === undefined ? 'held' : rule[1];
}

function formOf(grammar: Grammar, at: number): Predicate['form'] {
  if (grammar.words(at, 'mark').includes('to') || grammar.word(at - 1) === 'to') return 'infinitive';
  const word = grammar.word(at);
  return word.endsWith('ing') && !/^(?:bring|sing)$/.test(word) ? 'gerund' : 'other';
}

const isProgramme = ({ grammar, at }: Predicate): boolean =>
  /^(?:is|are|was|were)$/.test(grammar.word(at - 2));
