import { countsOf, marksOf } from '../../brief/model/counts.ts';
import { type Speech, sayCount } from '../../brief/phrases.ts';
import type { Phase } from './phase.ts';

/** Shorter times all read as "under 0.1 s": finer figures are noise. */
const FINEST_SECONDS = 0.1;

/** One line on how the annotation went: "30 marks · 0.2 s · nothing left this device". */
export function stateLine(phase: Phase, speech: Speech): string {
  const { say, locale } = speech;
  const parts = [say('popupPrivate')];
  if (phase.kind === 'annotated') {
    if (phase.ms !== null) {
      const seconds = phase.ms / 1000;
      const word = seconds < FINEST_SECONDS ? 'popupInstant' : 'popupSeconds';
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
      parts.unshift(say(word, number.format(Math.max(seconds, FINEST_SECONDS))));
    }
    parts.unshift(sayCount(speech, marksOf(countsOf(phase.analysis)), 'popupMarks'));
  }
  return parts.join(' · ');
}
