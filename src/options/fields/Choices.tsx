import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Choice<T> {
  value: T;
  words: string;
  detail?: string;
  /** What else shows what the choice is like; told to nobody by ear. */
  sample?: ComponentChildren;
}

interface Props<T> {
  legend: string;
  choices: readonly Choice<T>[];
  /** The one that holds; null where none does. */
  chosen: T | null;
  /** A row where a word or two says all, a grid where each has its detail; else a list. */
  layout?: 'list' | 'grid' | 'row';
  onChoose: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choices<T extends string | number>({
  legend,
  choices,
  chosen,
  layout = 'list',
  onChoose,
}: Props<T>) {
  const id = useId();
  return (
    <fieldset class={`choices ${layout}`}>
      <legend>{legend}</legend>
      {choices.map(({ value, words, detail, sample }) => (
        <div key={value} class="choice">
          <label>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              aria-describedby={detail === undefined ? undefined : `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span class="choice-words">{words}</span>
            {sample}
          </label>
          {detail !== undefined && (
            <p id={`${id}-${value}`} class="meta">
              {detail}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
