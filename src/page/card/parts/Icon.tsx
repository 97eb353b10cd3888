import type { State } from '../../../shared/analysis.ts';
import type { Sign } from '../signs.ts';

/** A sign or a state's icon, whose path comes with the card's styles. A word beside it says the same, so it is silent. */
export function Icon({ of }: { of: Sign | State }) {
  return (
    <svg data-of={of} viewBox="0 0 16 16" aria-hidden="true">
      <path />
    </svg>
  );
}
