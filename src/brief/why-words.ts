import type { Stance } from '../shared/analysis.ts';
import type { Word } from '../shared/words.ts';
import { FINDING_WORD, PROCESS_WORD, STATE_WORD } from './labels.ts';
import type { Why } from './model/reading-trail.ts';
import type { Speech } from './phrases.ts';

/** The stances that make a sentence decisive. */
const STANCE_REASON: Partial<Record<Stance, Word>> = {
  rejects: 'whyRefusal',
  withholds: 'whyRefusal',
  demands: 'whyDemand',
};

/** Why a sentence is decisive, in words. */
export function whyWords(why: Why, { say }: Pick<Speech, 'say'>): string {
  switch (why.kind) {
    case 'status':
      return say('whyStatus', say(PROCESS_WORD[why.state]));
    case 'finding':
      return say('whyFinding', say(FINDING_WORD[why.of]), say(PROCESS_WORD[why.towards]));
    case 'meeting':
      return say('whyMeeting', say(STATE_WORD[why.state]));
    case 'position': {
      const word = say(STANCE_REASON[why.stance] ?? 'findingPosition');
      return why.holder === null ? word : say('whyWhose', word, why.holder);
    }
    case 'disagreement':
      return say('whyDisagreement');
  }
}
