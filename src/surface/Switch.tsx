import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it means, below it; without it the button stands alone. */
  detail?: string;
  /** Its name as a tooltip, where there is no room for the name itself. */
  title?: string;
  /** Its name. */
  children: ComponentChildren;
}

/** Something that is on or off, with what that means. */
export function Switch({ on, onChange, detail, title, children }: Props) {
  const id = useId();
  const button = (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={detail === undefined ? undefined : id}
      title={title}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">{children}</span>
      <span class="knob" aria-hidden="true" />
    </button>
  );
  if (detail === undefined) return button;
  return (
    <div class="switch-row">
      {button}
      <p id={id} class="meta">
        {detail}
      </p>
    </div>
  );
}
