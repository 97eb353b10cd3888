import type { Claim, Span, Stance } from '../../shared/analysis.ts';
import { CUE_STANCES, NAMED_BAD, NAMED_GOOD, NAMING_CUES } from '../lexicon/stance-cues.ts';
import { sentenceAt, tokenAtOrAfter } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { positionOfWords } from './from-words.ts';
import { aimed, objectFrom, tidy } from './object.ts';
import type { StanceReading } from './reading.ts';
import { isWithinSubject } from './subject-by-parse.ts';

/** Kinds of claim that are stances in themselves, where the cue is of that kind. */
const KIND_STANCES: Partial<Record<Claim['kind'], Stance>> = { proposal: 'offers' };

/** What is rejected or backed is what was called for, not the call. */
const CALLED_FOR =
  /^(?:the |any |all |such )?(?:calls?|demands?|requests?|suggestions?|idea|notion|possibility|prospect) (?:for|of|that) (?=\S)/i;
/** Nothing is rejected by whoever keeps silent, and what is denied of a person is no stance. */
const SILENT =
  /^(?:to )?(?:\S+ly )?(?:whether|how|what|offer (?:his|her|any|details)|say|comment|elaborate|answer|discuss|identify|be|give|name|confirm|provide|specify|speculate|disclose|respond|reject|rule out|deny)\b/i;

/** What one orders oneself is a deed, and no demand. */
const ORDERED =
  /^(?:the |an? )?(?:\S+ ){0,3}(?:closure|closing|expulsion|departure|withdrawal|strike|strikes|attack|deployment)\b/i;

/** The positions that a claim takes, one for each source: by its cue, else by its words. */
export function positionsOfClaim(reading: StanceReading, claim: Claim): Candidate[] {
  const { doc } = reading;
  const cue = doc.text.slice(...claim.cue);
  const deed = /^order/i.test(cue) && ORDERED.test(doc.text.slice(...claim.content));
  if (deed) return [];
  // "criticized by Peru": whoever the verb is said of is not the one who does it.
  // "what Peru rejected was sold": the words behind the cue go on with the sentence around it.
  if (/^(?:by|was|were|is|are|has|had)\b/i.test(doc.text.slice(...claim.content)) && /(?:ed|en)$/.test(cue))
    return [];
  const byCue = CUE_STANCES.find(([pattern]) => pattern.test(cue))?.[1] ?? KIND_STANCES[claim.kind];
  const isBorneOut = (): boolean => isSubject(reading, claim);
  return (claim.sources ?? [claim.source]).flatMap((source) => {
    if (source === null) return [];
    const cued = byCue === undefined ? null : positionOfCue(reading, claim, byCue, source);
    const found =
      cued ??
      (NAMING_CUES.test(cue) ? positionOfName(reading, claim, source) : null) ??
      positionOfWords(reading, claim.content, source);
    return found === null ? [] : { ...found, isBorneOut };
  });
}

/** False where the source only stands inside the cue's subject: "a letter sent to Kenya demanded". */
function isSubject(reading: StanceReading, { cue, sourceSpan }: Claim): boolean {
  const { doc } = reading;
  const sentence = sourceSpan === null ? undefined : sentenceAt(doc, sourceSpan[0]);
  if (sourceSpan === null || sentence === undefined || cue[0] < sourceSpan[1] || cue[0] >= sentence.span[1])
    return true;
  const [first, last, verb] = [sourceSpan[0], sourceSpan[1], cue[0]].map((at) => tokenAtOrAfter(doc, at));
  if (first === undefined || last === undefined || verb === undefined) return true;
  return !isWithinSubject(reading, sentence, verb, [first, Math.max(first + 1, last)]);
}

/** "called the raid outrageous" accuses, "described the deal as historic" supports. */
function positionOfName({ doc, holders }: StanceReading, claim: Claim, actor: string): Candidate | null {
  const words = doc.text.slice(...claim.content);
  const stance = NAMED_BAD.test(words) ? 'accuses' : NAMED_GOOD.test(words) ? 'supports' : null;
  if (stance === null) return null;
  const whole = tidy(doc.text, claim.content);
  const { object, target } = aimed(doc.text, whole, stance, actor, holders);
  return { actor, stance, object, target, evidence: evidenceOf(claim), plain: 2 };
}

function positionOfCue(
  { doc, holders }: StanceReading,
  claim: Claim,
  stance: Stance,
  actor: string,
): Candidate | null {
  const words = doc.text.slice(...claim.content);
  if (stance === 'rejects' && SILENT.test(words)) return null;
  const content = objectOf(doc.text, claim.content, stance);
  const first = tokenAtOrAfter(doc, content[0]);
  const limit = tokenAtOrAfter(doc, content[1]);
  const whole = objectFrom(doc, first, limit) ?? tidy(doc.text, content);
  const { object, target } = aimed(doc.text, whole, stance, actor, holders);
  return { actor, stance, object, target, evidence: evidenceOf(claim), plain: 3 };
}

/** A source further off than this stands with another verb. */
const BESIDE = 60;

/** From the source, where it stands right before the cue, to the end of the content. */
function evidenceOf({ cue, content, sourceSpan }: Claim): Span {
  const near = sourceSpan !== null && Math.abs(cue[0] - sourceSpan[1]) <= BESIDE;
  const start = Math.min(cue[0], content[0], near ? sourceSpan[0] : cue[0]);
  return [start, Math.max(content[1], cue[1])];
}

function objectOf(text: string, [start, end]: Span, stance: Stance): Span {
  if (stance !== 'rejects' && stance !== 'supports') return [start, end];
  const called = CALLED_FOR.exec(text.slice(start, end));
  return [start + (called?.[0].length ?? 0), end];
}
