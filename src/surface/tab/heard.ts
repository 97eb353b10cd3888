import { countsOf, marksOf } from '../../brief/model/counts.ts';
import { type Speech, sayCount } from '../../brief/phrases.ts';
import type { Site } from '../site.ts';
import { noticeWords } from './notices.ts';
import type { Phase } from './phase.ts';

/** What is said aloud when a page comes into a phase: how many marks there are, or why there are none. */
export function heardOf(phase: Phase, site: Site | null, speech: Speech): string {
  switch (phase.kind) {
    case 'loading':
      return '';
    case 'reading':
      return speech.say('popupReading');
    case 'annotated':
      return sayCount(speech, marksOf(countsOf(phase.analysis)), 'popupMarks');
    default:
      return noticeWords(phase, site, speech.say).title;
  }
}
