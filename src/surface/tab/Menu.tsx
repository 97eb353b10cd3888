import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { movedTo, typedTo } from './menu-keys.ts';
import { Sign, type SignName } from './Sign.tsx';

/** One choice of a menu. */
export interface MenuItem {
  key: string;
  label: string;
  /** What it is good for. */
  hint?: string;
  /** Of a choice between several: whether it is the one. */
  checked?: boolean;
  onChoose: () => void;
}

interface Props {
  label: string;
  sign: SignName;
  items: readonly MenuItem[];
}

/**
 * A button that opens a menu, as the ARIA practices describe it: arrow keys go round, letters jump, Escape closes and
 * gives the focus back, leaving closes.
 */
export function Menu({ label, sign, items }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Which item has the focus; null while the menu is closed. */
  const [at, setAt] = useState<number | null>(null);
  const isOpen = at !== null;
  useLayoutEffect(() => {
    if (at !== null) root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]')[at]?.focus();
  }, [at]);
  const close = () => {
    setAt(null);
    button.current?.focus();
  };
  const open = (last = false) => {
    const chosen = items.findIndex(({ checked }) => checked === true);
    setAt(last ? items.length - 1 : Math.max(chosen, 0));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      open(event.key === 'ArrowUp');
      return;
    }
    if (event.key === 'Tab') {
      setAt(null);
      return;
    }
    const labels = items.map((item) => item.label);
    const next = movedTo(event.key, at, items.length) ?? typedTo(event.key, at, labels);
    if (event.key !== 'Escape' && next === null) return;
    // Otherwise the browser closes the popup, or a single key switches a layer.
    event.preventDefault();
    event.stopPropagation();
    if (next === null) close();
    else setAt(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the items within.
    <div
      ref={root}
      class="menu"
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (isOpen && relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setAt(null);
      }}
    >
      <button
        ref={button}
        type="button"
        class="action menu-button"
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : open())}
      >
        <Sign of={sign} />
        <span class="unseen">{label}</span>
      </button>
      {isOpen && (
        <>
          {/* A press anywhere else closes; keys do so by themselves. */}
          <div class="menu-away" aria-hidden="true" onPointerDown={() => setAt(null)} />
          <div id={id} class="menu-list" role="menu" aria-label={label}>
            {items.map(({ key, label: words, hint, checked, onChoose }) => (
              <button
                key={key}
                type="button"
                class="menu-item"
                {...(checked === undefined
                  ? { role: 'menuitem' }
                  : { role: 'menuitemradio', 'aria-checked': checked })}
                data-item={key}
                tabIndex={-1}
                onClick={() => {
                  close();
                  onChoose();
                }}
              >
                <span>{words}</span>
                {hint !== undefined && <span class="meta">{hint}</span>}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
