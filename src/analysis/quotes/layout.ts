import type { Actor, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import type { Stretch } from '../text/quotation-marks.ts';
import { signature } from './signature.ts';
import { ANSWER, type Conversation, findTurns, QUESTION, type Turn } from './turns.ts';
import { whoIs } from './who-is.ts';

/** Who speaks by the layout of a text rather than by a sentence: turns of a conversation, signed lines. */
export interface Layout {
  /** The stretches, and in a transcript the turns that bear no marks as well; in order. */
  utterances(stretches: readonly Stretch[]): readonly Stretch[];
  /** The name set apart for a stretch; undefined where the layout tells nothing. */
  nameFor(stretch: Stretch): Span | undefined;
  /** The actor of such a name; null where nobody or several may be meant. */
  speakerOf(name: Span, actors: readonly Actor[], references: readonly Reference[]): string | null;
}

/** Reads the layout of a text. */
export function readLayout(doc: TextDocument): Layout {
  const conversation = findTurns(doc);
  const { turns } = conversation;
  const [opening] = turns.values();
  const first = opening?.label[0] ?? Number.POSITIVE_INFINITY;
  return {
    utterances: (stretches) => withUnmarked(doc, conversation, stretches),
    nameFor: ({ span, paragraph }) => {
      const turn = turns.get(paragraph);
      return turn !== undefined && isTurn(turn, span)
        ? turn.label
        : (signature(doc, span, paragraph) ?? undefined);
    },
    speakerOf: (name, actors, references) => {
      const label = doc.text.slice(...name);
      if (QUESTION.test(label)) return null;
      return ANSWER.test(label) ? interviewed(actors, first) : whoIs(doc, name, actors, references);
    },
  };
}

/** Whether a stretch is the turn itself, its label between the marks or before them. */
const isTurn = ({ label, words }: Turn, span: Span): boolean =>
  span[0] === words[0] || (span[0] <= label[0] && label[1] <= span[1]);

/** The one person whom a text names before its first question. */
function interviewed(actors: readonly Actor[], first: number): string | null {
  const named = actors.filter(
    ({ type, mentions }) => type === 'person' && mentions.some(([start]) => start < first),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** In a transcript a turn is an utterance without any marks, and what it puts in marks is part of it. */
function withUnmarked(
  doc: TextDocument,
  { turns, transcript }: Conversation,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  if (!transcript) return stretches;
  const marked = new Set(stretches.map(({ span }) => span[0]));
  const unmarked = new Map<number, Stretch>();
  for (const { paragraph, label, words } of turns.values()) {
    const opens = doc.paragraphs[paragraph]?.span[0] ?? words[0];
    if (marked.has(words[0]) || marked.has(opens) || QUESTION.test(doc.text.slice(...label))) continue;
    unmarked.set(paragraph, { span: words, paragraph, continues: false });
  }
  return [...stretches.filter(({ paragraph }) => !unmarked.has(paragraph)), ...unmarked.values()].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}
