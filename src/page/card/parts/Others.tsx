import type { Span } from '../../../shared/analysis.ts';
import type { OthersView } from '../content/views.ts';
import { useDoing } from './doing.ts';
import { Icon } from './Icon.tsx';

/** How much else the speaker says here, and the way to it. */
export function Others({ others: { words, previous, next } }: { others: OthersView }) {
  const { speech, goTo, tell } = useDoing();
  const go = (to: Span) => (): void => {
    if (!goTo(to)) tell(speech.say('cardPlaceGone'));
  };
  return (
    <div class="others">
      <span>{words}</span>
      {/* The names outlast the card, so that the focus stays on the way that the reader goes. */}
      <button
        type="button"
        data-stays="previous"
        aria-label={speech.say('cardPrevious')}
        title={speech.say('cardPrevious')}
        onClick={go(previous)}
      >
        <Icon of="previous" />
      </button>
      <button
        type="button"
        data-stays="next"
        aria-label={speech.say('cardNext')}
        title={speech.say('cardNext')}
        onClick={go(next)}
      >
        <Icon of="next" />
      </button>
    </div>
  );
}
