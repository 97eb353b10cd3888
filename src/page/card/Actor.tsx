import type { Say } from '../../shared/words.ts';
import type { ActorView } from './content.ts';

interface Props {
  view: ActorView;
  /** Id for the heading, by which the card is named. */
  heading: string;
  say: Say;
}

/** Who somebody is in this article, and how much of it is theirs. */
export function Actor({ view, heading, say }: Props) {
  return (
    <>
      <p class="kind">{view.side ? say('cardTypeAndSide', view.heading, view.side) : view.heading}</p>
      <p class={view.unnamed ? 'name unnamed' : 'name'} id={heading}>
        {view.name}
      </p>
      {view.role && <p class="role">{view.role}</p>}
      {view.told && <p class="fact">{view.told}</p>}
      {view.aliases.length > 0 && <p class="fact">{say('cardAliases', view.aliases.join(', '))}</p>}
      <ul class="counts">
        {view.counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
    </>
  );
}
