import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { isFirm } from './headline.ts';
import { readTold, type Told } from './told.ts';

/** A sentence of the article and what it says outright of a process; headings are left out. */
export interface TellingSentence {
  span: Span;
  /** Its place among the sentences that are no headings. */
  index: number;
  told: readonly Told[];
}

/** Sentences that open the article and carry its news. */
export const LEAD = 3;

/** Every sentence that is no heading, with what it says outright. */
export function tellingSentences(doc: TextDocument): TellingSentence[] {
  return doc.sentences
    .filter(({ paragraph }) => doc.paragraphs[paragraph]?.heading !== true)
    .map(({ span }, index) => ({ span, index, told: readTold(doc.text.slice(...span)) }));
}

/** The first firm word of a sentence; what stands in its later clauses is circumstance. */
export const firmly = ({ told }: TellingSentence): Told | undefined => told.find(isFirm);

/** The sentence that proves a headline's word: the first that says the same, in the lead or of the same thing. */
export function proofOf(
  sentences: readonly TellingSentence[],
  { state, noun }: Pick<Told, 'state' | 'noun'>,
): TellingSentence | undefined {
  const lead = sentences.slice(0, LEAD);
  const says = ({ told }: TellingSentence): boolean => told.some((one) => one.state === state);
  const saysOfIt = ({ told }: TellingSentence): boolean =>
    noun !== null && told.some((one) => one.state === state && one.noun === noun && isFirm(one));
  return (
    lead.find((one) => firmly(one)?.state === state) ??
    lead.find(says) ??
    sentences.find(saysOfIt) ??
    sentences[0]
  );
}
