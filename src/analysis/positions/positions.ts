import type { Actor, Claim, Position, Quote } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import type { Tree } from '../models/syntax/tree.ts';
import { type Sentence, sentenceAt, type TextDocument } from '../text/document.ts';
import { trimSpan } from '../text/spans.ts';
import type { Candidate } from './candidate.ts';
import { positionsOfClaim } from './from-claims.ts';
import { positionsOfDenials } from './from-denials.ts';
import { positionsOfNouns } from './from-nouns.ts';
import { positionsOfReadiness } from './from-readiness.ts';
import { positionsOfVerbs } from './from-verbs.ts';
import { positionOfWords } from './from-words.ts';
import { mainPositions } from './main-positions.ts';
import type { MeasureReading } from './measures.ts';
import { measureAt } from './measures-at.ts';
import { isOnlooker } from './onlookers.ts';
import type { StanceReading } from './reading.ts';
import { findStakeholders } from './stakeholders.ts';
import { findVoices } from './voices.ts';

/** What the positions stage needs from the earlier ones. */
export interface PositionInput {
  doc: TextDocument;
  actors: readonly Actor[];
  references: readonly Reference[];
  subjects: Subjects;
  claims: readonly Claim[];
  quotes: readonly Quote[];
  /** What governs what in a sentence. */
  treeOf(sentence: Sentence): Tree;
}

/**
 * Where actors stand: from what they do, from what they are reported to say and from their own words. Main stances
 * only, each of an actor on one thing once, in order of the text.
 */
export function readPositions(input: PositionInput, measures: MeasureReading['mentions'] = []): Position[] {
  const { doc, claims, quotes, actors } = input;
  const reading: StanceReading = {
    doc,
    subjects: input.subjects,
    holders: findStakeholders(input.references, actors),
    voices: findVoices(claims, quotes),
    treeOf: input.treeOf,
  };
  const candidates: Candidate[] = [
    ...claims.flatMap((claim) => positionsOfClaim(reading, claim)),
    ...doc.sentences.flatMap((sentence) =>
      doc.paragraphs[sentence.paragraph]?.heading === true
        ? []
        : [
            ...positionsOfVerbs(reading, sentence),
            ...positionsOfNouns(reading, sentence),
            ...positionsOfReadiness(reading, sentence),
            ...positionsOfDenials(reading, sentence),
          ],
    ),
    ...quotes.flatMap((quote) => positionsOfQuote(reading, quote)),
  ];
  const onlookers = new Set(actors.filter(isOnlooker).map(({ id }) => id));
  const parties = candidates.filter(({ actor }) => !onlookers.has(actor));
  return mainPositions(doc.text, parties, actors).map(({ actor, stance, object, target, evidence }) => {
    const measure = measureAt(measures, object) ?? measureAt(measures, evidence);
    return {
      actor,
      stance,
      object: doc.text.slice(...object),
      target,
      evidence,
      ...(measure === undefined ? {} : { measure }),
    };
  });
}

/** The stances of a full quotation, sentence by sentence. */
function positionsOfQuote(reading: StanceReading, { span, speaker, form }: Quote): Candidate[] {
  if (speaker === null || form !== 'direct') return [];
  const { doc } = reading;
  const found: Candidate[] = [];
  for (let i = sentenceAt(doc, span[0])?.index ?? doc.sentences.length; i < doc.sentences.length; i++) {
    const sentence = doc.sentences[i]?.span;
    if (sentence === undefined || sentence[0] >= span[1]) break;
    const spoken = trimSpan(
      doc.text,
      [Math.max(sentence[0], span[0]), Math.min(sentence[1], span[1])],
      '"”,.',
    );
    const position = positionOfWords(reading, spoken, speaker);
    if (position !== null) found.push(position);
  }
  return found;
}
