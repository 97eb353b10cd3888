import type { MeasureState, ProcessState, State } from '../../shared/analysis.ts';
import { ICON_PATHS } from '../icons.ts';

/** A state's icon in the colour of the text around it. It repeats the word beside it, so it stays silent. */
export function Icon({ of }: { of: State | ProcessState | MeasureState }) {
  return (
    <svg class="icon" data-of={of} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[of]} />
    </svg>
  );
}
