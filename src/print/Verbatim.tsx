import type { ComponentChildren } from 'preact';
import { useSay } from '../brief/components/speech.ts';
import type { Span } from '../shared/analysis.ts';
import { usePrinted } from './context.ts';

/** The article's own words, in its language. */
export function Verbatim({ children }: { children: ComponentChildren }) {
  const { language } = usePrinted();
  return (
    <span class="verbatim" lang={language}>
      {children}
    </span>
  );
}

export const sentenceId = (number: number): string => `sentence-${number}`;

/** The number of the sentence that a line rests on. */
export function Reference({ to }: { to: Span }) {
  const say = useSay();
  const number = usePrinted().numberOf(to);
  if (number === null) return null;
  return (
    <a class="reference" href={`#${sentenceId(number)}`} aria-label={say('printSentence', String(number))}>
      [{number}]
    </a>
  );
}
