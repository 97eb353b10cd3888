import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../../brief/components/speech.ts';

interface Props {
  value: string;
  /** Whether the key "/" leads here. */
  keys: boolean;
  onInput: (typed: string) => void;
}

/** Where the reader types what to find. The key "/" leads here, and Escape empties it. */
export function SearchField({ value, keys, onInput }: Props) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (location.hash === '#search') field.current?.focus();
  }, []);
  useEffect(() => {
    if (!keys) return;
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, [keys]);
  return (
    <search>
      <input
        ref={field}
        type="search"
        class="search-field"
        aria-label={say('librarySearch')}
        aria-keyshortcuts={keys ? '/' : undefined}
        placeholder={say('librarySearch')}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onInput('');
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('main .line')?.focus();
        }}
      />
    </search>
  );
}
