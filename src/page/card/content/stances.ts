import type { Speech } from '../../../brief/phrases.ts';
import type { Analysis, ArticleText, Stance } from '../../../shared/analysis.ts';
import { fits } from '../../../shared/sentence.ts';
import type { Word } from '../../../shared/words.ts';
import type { StanceView } from './views.ts';

/** More lines than this are the brief's business. */
const MOST_STANCES = 4;

const STANCE_WORD: Record<Stance, Word> = {
  supports: 'cardStanceSupports',
  rejects: 'cardStanceRejects',
  demands: 'cardStanceDemands',
  offers: 'cardStanceOffers',
  withholds: 'cardStanceWithholds',
  accuses: 'cardStanceAccuses',
  threatens: 'cardStanceThreatens',
  agrees: 'cardStanceAgrees',
};

/** Where an actor stands, in the order of the article; what the article does not say in these words is left out. */
export function stancesOf(
  { text }: ArticleText,
  { positions }: Analysis,
  id: string,
  { say }: Speech,
): StanceView[] {
  return positions
    .filter(({ actor, object, evidence }) => actor === id && fits(text, evidence) && text.includes(object))
    .sort((a, b) => a.evidence[0] - b.evidence[0])
    .slice(0, MOST_STANCES)
    .map(({ stance, object, evidence }) => ({ word: say(STANCE_WORD[stance]), object, to: evidence }));
}
