import type { Say } from '../shared/words.ts';
import type { SpokenMark } from './card/spoken.ts';
import type { Annotation } from './highlight/annotations.ts';
import { type Shown, stopsOf } from './shown.ts';

/** An article's marks as a screen reader lists them, in reading order. */
export function spokenMarks(shown: Shown, say: Say, open: (annotation: Annotation) => void): SpokenMark[] {
  const { text, language } = shown.found.article;
  // Asked for once: the browser's lookup takes as long as all else of a mark.
  const labels: Record<Annotation['subject']['kind'], string> = {
    actor: say('cardMarkOf', say('cardTabActor')),
    quote: say('cardMarkOf', say('cardTabQuote')),
    claim: say('cardMarkOf', say('cardTabClaim')),
  };
  return stopsOf(shown).map((annotation) => ({
    label: labels[annotation.subject.kind],
    words: text.slice(...annotation.span),
    lang: language || 'en',
    open: () => open(annotation),
  }));
}
