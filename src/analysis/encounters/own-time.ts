import type { State } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { CHANGED } from './changed.ts';
import type { EncounterMention } from './encounter-mention.ts';
import type { Occasion } from './gather.ts';

/** The time of an occasion as written: the one told beside its state, else any that is its own; null where none is. */
export function ownTime(occasion: Occasion, state: State, doc: TextDocument): string | null {
  const times = occasion.mentions.filter(couldTell(state, doc));
  return bestTime(times.filter((mention) => mention.state === state)) ?? bestTime(times);
}

const bestTime = (mentions: readonly EncounterMention[]): string | null =>
  mentions.find((mention) => mention.when !== null && !/^recent/i.test(mention.when))?.when ??
  mentions.find((mention) => mention.when !== null)?.when ??
  null;

/**
 * Whether the time that a mention tells is the encounter's own: a past time is none of what is still to come, and
 * beside a change ("called off on Thursday") it is when the change was told, unless the words fix it ("due on Friday").
 */
const couldTell =
  (state: State, doc: TextDocument) =>
  ({ when, span, sentence, ...mention }: EncounterMention): boolean => {
    if (when === null) return false;
    if (state === 'held') return true;
    if (/\b(?:last|ago|yesterday|earlier)\b/i.test(when)) return false;
    if (mention.state === null || !CHANGED.has(mention.state)) return true;
    const bounds = doc.sentences[sentence]?.span ?? span;
    const before = doc.text.slice(
      bounds[0],
      doc.text.indexOf(when, Math.max(bounds[0], span[0] - FIXED_BEFORE)),
    );
    return doc.text.slice(...span).includes(when) || FIXED_FOR.test(before);
  };

const FIXED_BEFORE = 40;
const FIXED_FOR =
  /\b(?:scheduled|set|planned|due|slated|expected|was to|were to|held|talks|meeting|summit|visit)(?: to \w+)?(?: for| on| in| by)?(?: early| late)? $/i;
