import type { Quote } from '../../../src/shared/analysis.ts';
import { analyze, nameOf } from '../read.ts';

/** Each quotation of a text as "speaker: words", a carrier behind the speaker; "?" where nobody is known to speak. */
export const spoken = (text: string): string[] => {
  const analysis = analyze(text);
  const told = ({ span, speaker, via }: Quote): string =>
    `${nameOf(analysis, speaker) ?? '?'}${via === undefined ? '' : ` via ${nameOf(analysis, via)}`}: ${text.slice(...span)}`;
  return analysis.quotes.map(told);
};
