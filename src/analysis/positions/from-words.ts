import type { Span } from '../../shared/analysis.ts';
import { STANCE_WORDS, type StanceWords, TURNED } from '../lexicon/stance-words.ts';
import { trimSpan } from '../text/spans.ts';
import type { Candidate } from './candidate.ts';
import { aimed, tidy } from './object.ts';
import type { StanceReading } from './reading.ts';

/** Longest stretch of words that is one statement. */
const LONGEST = 400;

/**
 * The stance that somebody's own words show, whatever verb reports them: the first in {@link STANCE_WORDS} that fits.
 * `span` is the content of a claim or one sentence of a quotation, `speaker` whose words they are.
 */
export function positionOfWords(reading: StanceReading, span: Span, speaker: string): Candidate | null {
  const { doc, holders } = reading;
  const words = doc.text.slice(span[0], Math.min(span[1], span[0] + LONGEST));
  if (/\?["”'’]*$/.test(words)) return null;
  for (const { stance, pattern, ofOther, ofSelf } of STANCE_WORDS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const at = span[0] + match.index;
    if (stance !== 'rejects' && TURNED.test(words.slice(Math.max(0, match.index - 24), match.index)))
      continue;
    if (ofSelf === true && !isSelf(words, match.index)) continue;
    const blamed =
      stance === 'accuses' ? blamedIn(reading, [span[0], at], at + match[0].length, speaker) : undefined;
    if (ofOther === true && (blamed === undefined || isOwnDeed(words.slice(0, match.index)))) continue;
    const object = tidy(doc.text, objectOf(reading, span, match, stance));
    const target = blamed ?? aimed(doc.text, object, stance, speaker, holders).target;
    return {
      actor: speaker,
      stance,
      object,
      target: stance === 'supports' ? null : target,
      evidence: stance === 'accuses' ? mainClause(doc.text, span, at + match[0].length) : span,
      plain: 1,
    };
  }
  return null;
}

const isSelf = (words: string, at: number): boolean =>
  /\b(?:we|i|it|he|she|they|our \p{L}+)\b[^,;.]{0,20}$/iu.test(words.slice(0, at));

/** "it had failed to …": told of oneself. */
const isOwnDeed = (before: string): boolean =>
  /^["“]?(?:we|i|it|he|she|they|our|my)(?: \S+){0,4} ?$/i.test(before);

/** A party behind one of these suffers what is told. */
const SUFFERS = /\b(?:to|towards?|against|on|for|with|in|at|of) (?:the )?$/i;
/** What may stand between a party and the blaming words: no other clause, and nothing that is still to come. */
const NEAR = /^(?!.*\b(?:will|would|must|should|may|might|could|to)\b)[^,;:]{0,60}$/i;

/** The party other than the speaker that does what is blamed: named right before the words, else behind "by" at `end`. */
function blamedIn(
  { doc, holders }: StanceReading,
  before: Span,
  end: number,
  speaker: string,
): string | undefined {
  const [start, stop] = before;
  for (let from = start; from < stop; ) {
    const party = holders.firstOther([from, stop], speaker);
    if (party === undefined) break;
    const suffers = SUFFERS.test(doc.text.slice(Math.max(start, party.span[0] - 12), party.span[0]));
    if (!suffers && NEAR.test(doc.text.slice(party.span[1], stop))) return party.actor;
    from = party.span[1];
  }
  const behind = holders.firstOther([end - 3, end + 30], speaker);
  return behind !== undefined && /\bby (?:the )?$/.test(doc.text.slice(end - 3, behind.span[0]))
    ? behind.actor
    : undefined;
}

/** "… diminished after the delivery was stopped": the reproach is the main clause, not its circumstances. */
function mainClause(text: string, [start, end]: Span, behind: number): Span {
  const stop = /,? (?:after|because|since|when|while|as)\b/.exec(text.slice(behind, end));
  return stop === null ? [start, end] : [start, behind + stop.index];
}

/** What the stance is about: what is demanded or refused, else the whole statement up to its first circumstance. */
function objectOf(
  { doc }: StanceReading,
  span: Span,
  match: RegExpExecArray,
  stance: StanceWords['stance'],
): Span {
  const end = Math.min(span[1], span[0] + LONGEST);
  const behind = span[0] + match.index + match[0].length;
  const own = /^["“]?(?:it|he|she|they|we|i)\b/i.test(doc.text.slice(...span));
  const refused = stance === 'rejects' && own && end - behind > 8;
  const [start] = trimSpan(doc.text, [refused ? behind : span[0], end]);
  return cut(doc.text, [start, end]);
}

/** Longest object shown; a clause that runs on is cut at its first comma. */
const SHOWN = 120;

function cut(text: string, [start, end]: Span): Span {
  // A stop behind a title or an initial ends nothing.
  const stop =
    /,? (?:after|because|since|when|while|although|but|due to)\b|; |(?<=[\p{Ll}\d)’”"]{2})\. (?=[\p{Lu}“"])(?<!\b(?:Mr|Ms|Mrs|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Col|Lt|Maj|Capt|Prof|Rev|Amb)\. )/u.exec(
      text.slice(start, end),
    );
  const to = stop === null || stop.index < 12 ? end : start + stop.index;
  if (to - start <= SHOWN) return [start, to];
  const comma = text.slice(start, to).indexOf(',');
  return comma > 20 ? [start, start + comma] : [start, to];
}
