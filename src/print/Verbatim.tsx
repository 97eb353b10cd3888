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

/** The numbers of the sentences that a line rests on, each once. */
export function References({ to }: { to: readonly Span[] }) {
  const say = useSay();
  const { numberOf } = usePrinted();
  const numbers = new Set(to.map(numberOf).filter((number) => number !== null));
  return (
    <>
      {[...numbers].map((number) => (
        <a
          key={number}
          class="reference"
          href={`#${sentenceId(number)}`}
          aria-label={say('printSentence', String(number))}
        >
          [{number}]
        </a>
      ))}
    </>
  );
}
