import { BASE_OF, PARTICIPLES, SIMPLE_PASTS } from '../../lexicon/irregular-verbs.ts';
import type { Grammar } from './grammar.ts';
import type { Outcome } from './transfer.ts';

/** How a predicate stands by its own tense, mood and negation. */
export interface Outlook {
  /** Null for an infinitive, a gerund or a participle: what it hangs on decides. */
  state: Outcome | null;
  negated: boolean;
}

/** Times that lie ahead, as they are written. */
const AHEAD =
  /\b(?:next|tomorrow|coming|upcoming|later (?:this|in|on|today)|this (?:fall|autumn|winter|summer|spring|weekend)|in (?:\w+ ){1,2}(?:days?|weeks?|months?)|within)\b/i;

const NEVER = /^(?:not|never|n't|nor|neither|hardly|barely|unlikely)$/;

/** Whether a predicate, or the noun that it is about, is negated: "not", "won't", "never", "no longer", "no". */
export function isNegated(grammar: Grammar, at: number): boolean {
  const { tree } = grammar;
  return tree.children(at).some((child) => {
    const word = grammar.word(child);
    const relation = tree.relation(child);
    if (relation === 'advmod' || relation === 'cc') {
      if (NEVER.test(word)) return true;
      return word === 'longer' && grammar.word(child - 1) === 'no';
    }
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'cop')
      return /n't$/.test(word) || word === 'cannot';
    if (relation === 'nsubj' || relation === 'nsubj:pass')
      return /^(?:nobody|none|neither|nothing)$/.test(word) || isNoOne(grammar, child);
    return relation === 'det' && (word === 'no' || word === 'neither');
  });
}

const isNoOne = (grammar: Grammar, at: number): boolean =>
  (grammar.word(at) === 'one' && grammar.word(at - 1) === 'no') ||
  grammar.tree
    .children(at)
    .some((child) => grammar.relation(child) === 'det' && grammar.word(child) === 'no');

/** Tense and mood of the predicate at `at`; `time` is the time that the clause tells, as written. */
export function outlookOf(grammar: Grammar, at: number, time: string | null): Outlook {
  const negated = isNegated(grammar, at);
  const state = conditional(grammar, at, moodOf(grammar, at, time));
  return { state: negated && state !== null ? negative(state) : state, negated };
}

/** "would go if invited": what will be under a condition is open. */
function conditional(grammar: Grammar, at: number, mood: Outcome | null): Outcome | null {
  if (mood !== 'planned' && mood !== 'scheduled') return mood;
  const open = grammar.all(at, 'advcl').some((child) => grammar.words(child, 'mark').includes('if'));
  return open ? 'uncertain' : mood;
}

/** What has not come about, or will not, is out; what may not is as open as before. */
export const negative = (state: Outcome): Outcome => (state === 'uncertain' ? 'uncertain' : 'ruled out');

function moodOf(grammar: Grammar, at: number, time: string | null): Outcome | null {
  const helpers = helpersOf(grammar, at);
  const word = grammar.word(at);
  const ahead = time !== null && AHEAD.test(time);
  const has = (pattern: RegExp): boolean => helpers.some((helper) => pattern.test(helper));
  if (has(/^(?:would|could|might|should)(?:n't)?$/) && has(/^have$/)) return 'cancelled';
  if (has(/^(?:may|might|could|couldn't|mightn't)$/)) return 'uncertain';
  if (has(/^(?:should|must|ought|shouldn't|mustn't)$/)) return 'proposed';
  if (has(/^(?:can|can't|cannot)$/)) return has(/^can$/) ? 'uncertain' : 'ruled out';
  if (has(/^(?:will|'ll|won't|shall|wo)$/) || helpers.some((helper) => helper.endsWith("'ll")))
    return time === null ? 'planned' : 'scheduled';
  if (has(/^(?:would|'d|wouldn't)$/)) return time === null ? 'planned' : 'scheduled';
  if (grammar.words(at, 'advmod').some((word) => /^(?:maybe|perhaps|possibly)$/.test(word)))
    return 'uncertain';
  const marked = grammar.words(at, 'mark').includes('to') || grammar.word(at - 1) === 'to';
  if (marked) {
    // "is to meet": a programme.
    const before = /^(?:is|are|was|were)$/.test(grammar.word(at - 2));
    return before ? 'scheduled' : null;
  }
  if (word.endsWith('ing') && !/^(?:bring|sing)$/.test(word)) {
    if (!has(/^(?:is|are|was|were|be|been|'s|'re|'m|am|isn't|aren't|wasn't|weren't)$/)) return null;
    return ahead ? 'scheduled' : has(/^(?:was|were|been)$/) ? 'held' : 'under way';
  }
  if (has(/^(?:have|has|had|'ve|hasn't|haven't|hadn't|having)$/)) return 'held';
  // "demanded that it be called off": as far off as the demand.
  if (helpers.length === 1 && helpers[0] === 'be') return null;
  const passive = has(/^(?:is|are|was|were|be|been|being|'s|'re|get|got|isn't|aren't|wasn't|weren't)$/);
  if (passive) {
    if (has(/^(?:being)$/)) return 'under way';
    return has(/^(?:is|are|'s|'re)$/) && ahead ? 'scheduled' : 'held';
  }
  if (has(/^(?:did|didn't|do|does|don't|doesn't)$/)) return 'held';
  if (isBareParticiple(grammar, at) || isSharedInfinitive(grammar, at)) return null;
  if (isPast(word)) return 'held';
  if (grammar.words(at, 'advmod').some((adverb) => /^(?:currently|now|presently)$/.test(adverb)))
    return 'under way';
  return ahead ? 'scheduled' : 'held';
}

/** Auxiliaries; a coordinated verb without its own shares those of the first where its form allows it. */
function helpersOf(grammar: Grammar, at: number): string[] {
  const own = grammar
    .all(at, 'aux', 'aux:pass', 'cop')
    .filter((helper) => !grammar.isCapital(helper) || grammar.word(helper) !== 'may')
    .map((helper) => grammar.word(helper));
  if (own.length > 0 || grammar.relation(at) !== 'conj') return own;
  const word = grammar.word(at);
  const head = grammar.head(at);
  const shared = grammar.words(head, 'aux', 'aux:pass');
  const hasSubject = grammar.child(at, 'nsubj', 'nsubj:pass') !== undefined;
  if (hasSubject || shared.length === 0) return own;
  const finite = isPast(word) && !/ed$|en$/.test(word);
  return finite || /[^s]s$/.test(word) ? own : shared;
}

/** "a trip planned for May", "the talks, suspended in June": a participle without a helping verb behind its noun. */
function isBareParticiple(grammar: Grammar, at: number): boolean {
  const word = grammar.word(at);
  const relation = grammar.relation(at);
  if (PARTICIPLES.has(word) && !SIMPLE_PASTS.has(word)) return true;
  const participle = /ed$/.test(word) || (BASE_OF.has(word) && !SIMPLE_PASTS.has(word));
  if (!participle) return false;
  if (relation === 'amod') return true;
  return (
    (relation === 'acl' || relation === 'advcl' || relation === 'xcomp') &&
    grammar.child(at, 'nsubj', 'nsubj:pass') === undefined &&
    grammar.words(at, 'mark').length === 0
  );
}

/** "whether to put it off or scrap it": the second infinitive leaves out its "to". */
function isSharedInfinitive(grammar: Grammar, at: number): boolean {
  if (grammar.relation(at) !== 'conj' || isPast(grammar.word(at)) || /s$/.test(grammar.word(at)))
    return false;
  const first = grammar.head(at);
  return (
    grammar.words(first, 'mark').includes('to') && grammar.child(at, 'nsubj', 'nsubj:pass') === undefined
  );
}

const isPast = (word: string): boolean => /ed$/.test(word) || BASE_OF.has(word);
