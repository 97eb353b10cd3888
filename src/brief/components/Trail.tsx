import type { Span } from '../../shared/analysis.ts';
import { STATE_WORD } from '../labels.ts';
import type { TrailStepView, TrailView } from '../model/trail.ts';
import type { Speech } from '../phrases.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { StateChip } from './StateChip.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  trail: TrailView;
  /** Where this article tells of it. */
  here: Span | undefined;
  onShow: OnShow;
}

/** How a meeting's state changed from report to report; unfolded, each report with its sentence. */
export function Trail({ trail, here, onShow }: Props) {
  const speech = useSpeech();
  return (
    <details class="trail">
      <summary aria-label={speech.say('trailLabel', trail.map((step) => wordsOf(step, speech)).join(' → '))}>
        {trail.map((step, index) => (
          <span key={step.key} class="trail-step">
            {index > 0 && <span class="trail-arrow">→</span>}
            <StateChip state={step.state} />
            {step.day !== null && <span class="meta">({step.day})</span>}
          </span>
        ))}
      </summary>
      <ol>
        {trail.map((step) => (
          <li key={step.key}>
            <p class="trail-source meta">
              {speech.say(STATE_WORD[step.state])} ·{' '}
              {step.href === null ? (
                step.source
              ) : (
                <a href={step.href} target="_blank" rel="noreferrer">
                  {step.source}
                </a>
              )}
            </p>
            {step.isHere && here ? (
              <LineButton span={here} onShow={onShow}>
                <span class="verbatim" lang="en">
                  {step.sentence}
                </span>
              </LineButton>
            ) : (
              <p class="line verbatim" lang="en">
                {step.sentence}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

const wordsOf = ({ state, day }: TrailStepView, { say }: Speech): string =>
  day === null ? say(STATE_WORD[state]) : say('trailStep', say(STATE_WORD[state]), day);
