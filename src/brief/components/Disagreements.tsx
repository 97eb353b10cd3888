import type { DisagreementView, Side } from '../model/disagreements.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';

function Column({ side, onShow }: { side: Side; onShow: OnShow }) {
  const say = useSay();
  return (
    <LineButton span={side.line.span} onShow={onShow}>
      <span class="name">{side.source ?? say('briefWriter')}</span>
      <span class="verbatim" lang="en">
        {side.line.text}
      </span>
    </LineButton>
  );
}

/** Two accounts of one thing, side by side. */
export function Disagreements({ all, onShow }: { all: readonly DisagreementView[]; onShow: OnShow }) {
  const say = useSay();
  return (
    <ul>
      {all.map(({ about, a, b }) => (
        <li key={`${a.line.span.join('-')} ${b.line.span.join('-')}`} class="disagreement">
          <h3 lang="en">{about}</h3>
          <div class="sides">
            <Column side={a} onShow={onShow} />
            <span class="versus" role="img" aria-label={say('briefVersus')}>
              ↔
            </span>
            <Column side={b} onShow={onShow} />
          </div>
        </li>
      ))}
    </ul>
  );
}
