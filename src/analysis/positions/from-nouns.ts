import type { Span } from '../../shared/analysis.ts';
import { STANCE_CARRIERS, STANCE_ENDED, STANCE_NOUNS, WITH_INFINITIVE } from '../lexicon/stance-nouns.ts';
import type { Sentence } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { aimed, objectFrom } from './object.ts';
import type { StanceReading } from './reading.ts';
import { isNegated } from './undone.ts';
import { doerBefore } from './verb-subject.ts';

/** Whose stance a noun is, and the token where its words begin. */
interface Owner {
  actor: string;
  first: number;
}

/** Words between an owner and the noun ("its long-standing demand"), at most. */
const ADJECTIVES = 4;

/** Positions that a noun names in one sentence: "their refusal to …", "an Egyptian proposal for …", "demands from X that …". */
export function positionsOfNouns(reading: StanceReading, sentence: Sentence): Candidate[] {
  const { doc, holders } = reading;
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const noun = STANCE_NOUNS.get(doc.tokens[at]?.lower ?? '');
    if (noun === undefined) continue;
    const lead = leadBehind(reading, at, noun.leads, sentence);
    const whole = lead === undefined ? null : objectFrom(doc, lead, sentence.last);
    const owner = whole === null ? undefined : ownerOf(reading, at, sentence, noun.adjective === true);
    if (whole === null || owner === undefined || isEnded(reading, owner.first, sentence.first)) continue;
    const { object, target } = aimed(doc.text, whole, noun.stance, owner.actor, holders);
    const evidence: Span = [doc.tokens[owner.first]?.start ?? whole[0], whole[1]];
    found.push({ actor: owner.actor, stance: noun.stance, object, target, evidence, plain: 2 });
  }
  return found;
}

/** The token behind the noun's preposition, a day between the two passed over; undefined where none follows. */
function leadBehind(
  { doc }: StanceReading,
  noun: number,
  leads: readonly string[],
  sentence: Sentence,
): number | undefined {
  const day = /day$/.test(doc.tokens[noun + 1]?.lower ?? '') ? 1 : 0;
  const lead = noun + 1 + day;
  const infinitive = doc.tokens[lead]?.lower === 'to' && WITH_INFINITIVE.test(doc.tokens[noun]?.lower ?? '');
  return lead < sentence.last && leads.includes(doc.tokens[lead]?.lower ?? '')
    ? lead + (infinitive ? 0 : 1)
    : undefined;
}

function ownerOf(
  reading: StanceReading,
  noun: number,
  sentence: Sentence,
  adjective: boolean,
): Owner | undefined {
  const { doc, subjects, holders } = reading;
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - ADJECTIVES); at--) {
    const token = doc.tokens[at];
    if (token === undefined || !/^[\p{L}'’“"]/u.test(token.text)) return undefined;
    if (/^['’]s?$/.test(token.text)) {
      const owner = subjects.before(at, sentence.first);
      const [actor] = owner?.actors ?? [];
      return owner === undefined || actor === undefined ? undefined : { actor, first: owner.first };
    }
    if (/^(?:his|her|its|their)$/.test(token.lower)) {
      const [actor] = subjects.startingAt(at)?.actors ?? [];
      return actor === undefined ? carrierOf(reading, at, sentence) : { actor, first: at };
    }
    const state = adjective ? holders.nationalityIn([token.start, token.end], '') : undefined;
    if (state !== undefined) return { actor: state.actor, first: at };
    if (STANCE_CARRIERS.test(token.lower) || looksFinite(token)) return carrierOf(reading, at + 1, sentence);
  }
  return undefined;
}

/** "Kenya expressed readiness": the subject of the verb right before token `at`, where it only carries the noun. */
function carrierOf({ doc, ...rest }: StanceReading, at: number, sentence: Sentence): Owner | undefined {
  const verb = at - 1;
  if (!STANCE_CARRIERS.test(doc.tokens[verb]?.lower ?? '')) return undefined;
  const doer = doerBefore({ doc, ...rest }, verb, sentence.first);
  const [actor] = doer?.actors ?? [];
  if (doer === undefined || actor === undefined || isNegated(doc, doer.last, verb)) return undefined;
  return { actor, first: doer.first };
}

/** "dropped its demand", "no support": taken back or not there. */
const isEnded = ({ doc }: StanceReading, first: number, floor: number): boolean =>
  doc.tokens.slice(Math.max(floor, first - 2), first).some(({ lower }) => STANCE_ENDED.test(lower));
