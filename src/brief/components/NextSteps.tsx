import type { MeetingView } from '../model/meetings.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { MeetingHead } from './MeetingHead.tsx';

/** What can still happen, each with the words that announce it. */
export function NextSteps({ steps, onShow }: { steps: readonly MeetingView[]; onShow: OnShow }) {
  return (
    <ul>
      {steps.map((step) => {
        const [proof] = step.evidence;
        return (
          <li key={step.id}>
            {proof ? (
              <LineButton span={proof.span} onShow={onShow}>
                <MeetingHead meeting={step} />
                <span class="verbatim">{proof.text}</span>
              </LineButton>
            ) : (
              <div class="line">
                <MeetingHead meeting={step} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
