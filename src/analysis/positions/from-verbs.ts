import type { Span, Stance } from '../../shared/analysis.ts';
import { STANCE_VERBS, type StanceVerb } from '../lexicon/stance-verbs.ts';
import type { Sentence } from '../text/document.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Candidate } from './candidate.ts';
import { aimed, objectFrom, tidy } from './object.ts';
import type { StanceReading } from './reading.ts';
import { agreed, subjectHead } from './subject-by-parse.ts';
import { isConditioned, isNegated, isOpen, isSupposed } from './undone.ts';
import { type Doer, doerBefore, sharedDoer } from './verb-subject.ts';

const verbs = new PhraseIndex<StanceVerb>();
for (const [surface, verb] of STANCE_VERBS) verbs.add(surface, verb);

/** A stance verb where it stands. */
interface Found {
  verb: StanceVerb;
  sentence: Sentence;
  /** Token range of its words. */
  first: number;
  last: number;
}

/** Positions shown by what actors do in one sentence, in the active ("withheld …") and the passive ("… backed by X"). */
export function positionsOfVerbs(reading: StanceReading, sentence: Sentence): Candidate[] {
  const { doc } = reading;
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const match = verbs.longestAt(doc.tokens, at);
    if (match === undefined) continue;
    for (const verb of match.values) {
      const place: Found = { verb, sentence, first: at, last: at + match.length };
      const positions = fits(reading, place) ? positionsAt(reading, place) : [];
      found.push(...positions);
      if (positions.length > 0) break;
    }
    at += match.length - 1;
  }
  return found;
}

/** The words behind the verb up to the end of its sentence, at most so many characters. */
const BEHIND = 220;

function fits({ doc }: StanceReading, { verb, sentence, last }: Found): boolean {
  const from = doc.tokens[last]?.start ?? sentence.span[1];
  const behind = doc.text.slice(from, Math.min(from + BEHIND, sentence.span[1]));
  if (/^by\b/.test(behind)) return verb.takes !== 'none';
  // "what Kenya offered was too little".
  if (/^(?:is|are|was|were|has|had|would|will)\b/.test(behind)) return false;
  if (verb.about !== undefined && !verb.about.test(behind)) return false;
  if (verb.except?.test(behind) === true) return false;
  const infinitive = /^to\b/.test(behind);
  return verb.takes === 'both' || verb.takes === 'none' || infinitive === (verb.takes === 'infinitive');
}

function positionsAt(reading: StanceReading, place: Found): Candidate[] {
  const { doc } = reading;
  const { verb, sentence, first, last } = place;
  const passive = verb.form === 'past' && (isPassive(reading, place) || doc.tokens[last]?.lower === 'by');
  if (passive) return passivePosition(reading, place);
  const from = verb.answers === true ? answered(reading, place) : verb.takes === 'none' ? first : last;
  const whole = from === null ? null : objectFrom(doc, from, verb.takes === 'none' ? last : sentence.last);
  if (whole === null || (verb.stance === 'agrees' && isConditioned(doc, last, sentence.last))) return [];
  const found = doerOf(reading, place);
  const doer = found === undefined ? undefined : agreed(reading, sentence, first, found);
  if (doer === undefined) return [];
  const reported = reading.voices.claimAt(doc.tokens[first]?.start ?? 0) !== undefined;
  if (isOpen(doc, doer.last, first, reported) || isSupposed(doc, first, doer.first, sentence.first))
    return [];
  const stance = isNegated(doc, doer.last, first) ? turned(verb.stance) : verb.stance;
  if (stance === null) return [];
  const actors = stance === 'agrees' && doer.actors.length === 2 ? doer.actors.slice(0, 1) : doer.actors;
  return actors.map((actor) => {
    const { object, target } = aimed(doc.text, whole, stance, actor, reading.holders);
    const hit =
      verb.answers === true
        ? reading.holders.firstOther([doc.tokens[last]?.start ?? whole[0], whole[0]], actor)
        : undefined;
    const partner = stance === 'agrees' ? doer.actors.find((other) => other !== actor) : undefined;
    return {
      actor,
      stance,
      object,
      target: hit?.actor ?? target ?? partner ?? null,
      evidence: both(whole, [doc.tokens[doer.first]?.start ?? whole[0], doc.tokens[doer.last - 1]?.end ?? 0]),
      plain: 3,
    };
  });
}

/** From the first of two stretches to the end of the last: the parse may find a subject behind its verb's words. */
const both = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

const LASTING = /^(?:times?|years?|months?|weeks?|days?|decades?|hours?)$/;

/** The token behind "for" or "over" where a measure tells what it answers: "sanctions on Peru over the raid". */
function answered({ doc }: StanceReading, { sentence, last }: Found): number | null {
  for (let at = last; at < sentence.last; at++) {
    const word = doc.tokens[at]?.lower ?? '';
    if (/^(?:[;:()—–“”"]|that|which|who|after|and|while|but)$/.test(word)) return null;
    const lasting = doc.tokens.slice(at + 1, at + 5).some(({ lower }) => LASTING.test(lower));
    if (/^(?:for|over)$/.test(word) && !lasting) return at + 1;
  }
  return null;
}

/** Not to support is to reject; not to do any of the others is nothing yet. */
const turned = (stance: Stance): Stance | null => (stance === 'supports' ? 'rejects' : null);

function doerOf(reading: StanceReading, { verb, sentence, first }: Found): Doer | undefined {
  const floor = sentence.first;
  const before = reading.doc.tokens[first - 1]?.lower ?? '';
  if (verb.form === 'base') {
    // What will threaten somebody is no threat.
    if (verb.stance === 'threatens') return undefined;
    if (before === 'to') return decider(reading, first, floor);
    return hasModal(reading, first, floor) || /^(?:they|we)$/.test(before)
      ? doerBefore(reading, first, floor)
      : undefined;
  }
  if (verb.form === 'ing') {
    if (isProgressive(reading, first, floor)) return doerBefore(reading, first, floor);
    if (/^(?:of|for)$/.test(before)) return doerBefore(reading, first - 1, floor);
    return /^(?:in|by|after|,|while)$|ly$/.test(before) ? sharedDoer(reading, first, floor) : undefined;
  }
  return (
    doerBefore(reading, first, floor) ??
    (/^(?:and|but|also|then)$/.test(before) ? sharedDoer(reading, first, floor) : undefined)
  );
}

const isProgressive = (reading: StanceReading, verb: number, floor: number): boolean =>
  /(?:^| )(?:is|are|was|were|been|be|'re|'m|'s)(?: \S+ly| also| now| still| not| never)*$/.test(
    chainWords(reading, verb, floor).join(' '),
  );

/** "decided to veto", "has vowed to boycott": whoever has made up their mind. */
function decider(reading: StanceReading, verb: number, floor: number): Doer | undefined {
  const mind = verb - 2;
  return /^(?:decided|decides|voted|chose|chosen|opted|moved|vowed|vows|resolved)$/.test(
    reading.doc.tokens[mind]?.lower ?? '',
  )
    ? doerBefore(reading, mind, floor)
    : undefined;
}

/** Auxiliaries and adverbs between a subject and its verb, at most. */
const CHAIN = 5;

function chainWords({ doc }: StanceReading, verb: number, floor: number): string[] {
  return doc.tokens.slice(Math.max(floor, verb - CHAIN), verb).map(({ lower }) => lower);
}

const hasModal = (reading: StanceReading, verb: number, floor: number): boolean =>
  /(?:^| )(?:will|would|shall|'ll|does not|do not|did not|doesn't|don't|didn't|won't)(?: \S+ly| also| now| never| not| no longer)*$/.test(
    chainWords(reading, verb, floor).join(' '),
  );

const isPassive = (reading: StanceReading, { first, sentence }: Found): boolean =>
  /(?:^| )(?:is|are|was|were|be|been|being)(?: \S+ly| also| not| now)*$/.test(
    chainWords(reading, first, sentence.first).join(' '),
  );

/** Longest object of a passive in tokens. */
const PASSIVE = 14;

/** "a proposal backed by X", "was rejected by X": X's position on what stands before the verb. */
function passivePosition(reading: StanceReading, place: Found): Candidate[] {
  const { verb, sentence, first, last } = place;
  const { doc, subjects, holders } = reading;
  if (doc.tokens[last]?.lower !== 'by') return [];
  const agent = subjects.after(last + 1, sentence.last);
  if (agent === undefined || agent.actors.length === 0) return [];
  let end = first;
  while (
    end > sentence.first &&
    /^(?:is|are|was|were|be|been|being|has|have|had|also|which|that|,)$|ly$/.test(
      doc.tokens[end - 1]?.lower ?? '',
    )
  )
    end--;
  if (isNegated(doc, end - 1, first) || isOpen(doc, end - 1, first, false)) return [];
  let start = end;
  while (
    start > sentence.first &&
    end - start < PASSIVE &&
    /^(?:[\p{L}\p{N}]|['’]s)/u.test(doc.tokens[start - 1]?.text ?? '') &&
    !/^(?:that|said|says|saying|and|but|while|whether|if|where|which|who|when|as)$/.test(
      doc.tokens[start - 1]?.lower ?? '',
    )
  )
    start--;
  // "a visit welcomed by chiefs and criticized by Kenya": what the second participle is said of stands further off.
  if (start === end && /^(?:and|or)$/.test(doc.tokens[first - 1]?.lower ?? ''))
    [start, end] = sufferer(reading, place) ?? [start, end];
  const from = doc.tokens[start]?.start;
  const to = doc.tokens[end - 1]?.end;
  if (start === end || from === undefined || to === undefined) return [];
  const object = tidy(doc.text, [from, to]);
  if (/^(?:it|they|he|she|this|that|these|those)$/i.test(doc.text.slice(...object))) return [];
  return agent.actors.map((actor) => ({
    actor,
    stance: verb.stance,
    object,
    target: aimed(doc.text, object, verb.stance, actor, holders).target,
    evidence: [object[0], agent.span[1]],
    plain: 3,
  }));
}

/** Token range of the noun that a participle is said of, with what stands before it. */
function sufferer(reading: StanceReading, { first, sentence }: Found): [number, number] | undefined {
  const tree = reading.treeOf(sentence);
  const head = subjectHead(reading.doc, tree, first);
  if (head === undefined || head >= first) return undefined;
  const before = tree.children(head).filter((child) => child < head && tree.relation(child) !== 'case');
  return [before[0] ?? head, head + 1];
}
