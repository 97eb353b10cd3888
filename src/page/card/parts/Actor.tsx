import type { ActorView } from '../content/views.ts';
import { useDoing } from './doing.ts';
import { Jump } from './Jump.tsx';

interface Props {
  view: ActorView;
  /** Id for the heading, by which the card is named. */
  heading: string;
}

/** Who somebody is in this article, how much of it is theirs, and where they stand. */
export function Actor({ view, heading }: Props) {
  const { say } = useDoing().speech;
  return (
    <>
      <p class="kind">{view.side ? say('cardTypeAndSide', view.heading, view.side) : view.heading}</p>
      <p class={view.unnamed ? 'name unnamed' : 'name'} id={heading}>
        {view.name}
      </p>
      {view.role && (
        <p class="role verbatim" lang={view.lang}>
          {view.role}
        </p>
      )}
      {view.told && <p class="fact">{view.told}</p>}
      {view.aliases.length > 0 && <p class="fact">{say('cardAliases', view.aliases.join(', '))}</p>}
      <ul class="counts">
        {view.counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
        {view.first && (
          <li>
            <Jump to={view.first}>{say('cardFirstMention')}</Jump>
          </li>
        )}
      </ul>
      {view.stances.length > 0 && (
        <div class="stances">
          <p class="fact">{say('cardStances')}</p>
          <ul>
            {view.stances.map(({ word, object, to }) => (
              <li key={to.join()}>
                <Jump to={to}>
                  {word}{' '}
                  <span class="verbatim" lang={view.lang}>
                    “{object}”
                  </span>
                </Jump>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
