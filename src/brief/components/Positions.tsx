import { STANCE_WORD } from '../labels.ts';
import type { ActorPositions, PositionView } from '../model/positions.ts';
import { LineButton, type OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';

interface Props {
  actors: readonly ActorPositions[];
  onShow: OnShow;
}

/** Where each actor stands: a word for the stance, then what it is about in the article's words. */
export function Positions({ actors, onShow }: Props) {
  return (
    <>
      {actors.map(({ key, name, positions }) => (
        <section key={key} class="holder" aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {positions.map((position) => (
              <li key={`${position.stance} ${position.span.join('-')} ${position.object}`}>
                <PositionLine position={position} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** One stance, a click from what proves it. */
export function PositionLine({ position, onShow }: { position: PositionView; onShow: OnShow }) {
  const say = useSay();
  const { stance, object, target, span } = position;
  return (
    <LineButton span={span} onShow={onShow}>
      <span class="stance">{say(STANCE_WORD[stance])}</span>{' '}
      <span class="verbatim" lang="en">
        {object}
      </span>
      {target !== null && <span class="meta"> · {say('positionTarget', target)}</span>}
    </LineButton>
  );
}
