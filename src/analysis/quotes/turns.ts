import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';

/** A paragraph that says by its layout who speaks it. */
export interface Turn {
  paragraph: number;
  /** The name before the colon. */
  label: Span;
  /** What is spoken, to the end of the paragraph. */
  words: Span;
}

/** The turns of a text, and whether it is nothing but a conversation from the first of them on. */
export interface Conversation {
  turns: ReadonlyMap<number, Turn>;
  transcript: boolean;
}

/** "REIS: …", "Ana Reis (Peru): …", "ANA REIS, HOST: …" and "Q: …"; a mark may open before the label. */
const LABEL =
  /^["“‘]?((?:\p{Lu}[\p{L}.’'-]*\s+){0,4}\p{Lu}[\p{L}.’'-]*)(?:\s*\([^)\n]{1,40}\)|,\s+[\p{L}\s.’'-]{1,60})?\s*:\s+(?=\S)/u;

/** Labels of a question and of its answer. */
export const QUESTION = /^(?:Q|Question)\.?$/i;
export const ANSWER = /^(?:A|Answer)\.?$/i;

/** Lines with a label by which a text shows to be a conversation. */
const CONVERSATION = 3;

/** Share of the paragraphs from the first turn on that bear a label where the text is a conversation to its end. */
const TRANSCRIPT = 1 / 3;

/** What a labelled line has behind its colon where it is a quotation. */
const MARK = /^["“„«‘']/;

/** Longer lines have no label at their head. */
const HEAD = 160;

/**
 * The turns of a conversation, one for each of its paragraphs, by paragraph. A text is a conversation where several
 * lines bear labels in capitals, the same ones again or quotations behind them, of two voices at least; "ANALYSIS: …" alone makes
 * none.
 */
export function findTurns(doc: TextDocument): Conversation {
  const labelled = doc.paragraphs.flatMap(({ span }, paragraph) => labelOf(doc.text, span, paragraph) ?? []);
  const times = new Map<string, number>();
  for (const { label } of labelled) {
    const name = doc.text.slice(...label);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const turns = labelled.filter(({ label, words }) => {
    const name = doc.text.slice(...label);
    if (MARK.test(doc.text.charAt(words[0]))) return true;
    return QUESTION.test(name) || ANSWER.test(name) || (times.get(name) ?? 0) > 1 || !/\p{Ll}/u.test(name);
  });
  const voices = new Set(turns.map(({ label }) => doc.text.slice(...label)));
  if (turns.length < CONVERSATION || voices.size < 2) return { turns: new Map(), transcript: false };
  const byParagraph = new Map(turns.map((turn) => [turn.paragraph, turn]));
  const transcript = turns.length >= TRANSCRIPT * (doc.paragraphs.length - (turns[0]?.paragraph ?? 0));
  return { turns: transcript ? withContinuations(doc, byParagraph) : byParagraph, transcript };
}

function labelOf(text: string, [from, to]: Span, paragraph: number): Turn | undefined {
  const found = LABEL.exec(text.slice(from, Math.min(to, from + HEAD)));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = from + found[0].indexOf(name);
  return { paragraph, label: [start, start + name.length], words: [from + found[0].length, to] };
}

/** A transcript's paragraphs without a label belong to the turn before, stage directions to nobody. */
function withContinuations(doc: TextDocument, labelled: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let current: Turn | undefined;
  for (const [paragraph, { span, heading }] of doc.paragraphs.entries()) {
    const own = labelled.get(paragraph);
    current = own ?? current;
    if (own !== undefined) turns.set(paragraph, own);
    else if (current !== undefined && !heading && !/^["“‘]?[([]/.test(doc.text.slice(span[0], span[0] + 2)))
      turns.set(paragraph, { paragraph, label: current.label, words: span });
  }
  return turns;
}
