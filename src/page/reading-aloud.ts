import type { Say, Word } from '../shared/words.ts';
import type { SpokenMark } from './card/parts/SpokenMarks.tsx';
import type { Annotation } from './highlight/annotations.ts';
import { type Shown, stopsOf } from './shown.ts';

const KIND: Record<Annotation['subject']['kind'], Word> = {
  actor: 'cardTabActor',
  quote: 'cardTabQuote',
  claim: 'cardTabClaim',
};

/** An article's marks as a screen reader lists them, in reading order. */
export function spokenMarks(shown: Shown, say: Say, open: (annotation: Annotation) => void): SpokenMark[] {
  const { text, language } = shown.found.article;
  return stopsOf(shown).map((annotation) => ({
    kind: say(KIND[annotation.subject.kind]),
    words: text.slice(...annotation.span),
    lang: language || 'en',
    open: () => open(annotation),
  }));
}
