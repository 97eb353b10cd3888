import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  detail?: string;
  /** Its name. */
  children: ComponentChildren;
}

/** Something that is on or off, with what that means. */
export function Switch({ on, onChange, detail, children }: Props) {
  const id = useId();
  return (
    <div class="switch-row">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-describedby={detail === undefined ? undefined : id}
        onClick={() => onChange(!on)}
      >
        <span class="switch-words">{children}</span>
        <span class="knob" aria-hidden="true" />
      </button>
      {detail !== undefined && (
        <p id={id} class="meta">
          {detail}
        </p>
      )}
    </div>
  );
}
