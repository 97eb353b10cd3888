import { useSay } from '../brief/components/speech.ts';
import type { Word } from '../shared/words.ts';

/** How much is printed: the gist, the whole brief, then the article's text, then its marks. */
export type Extent = 'page' | 'brief' | 'text' | 'marked';

const EXTENTS: readonly (readonly [Extent, Word])[] = [
  ['page', 'printPage'],
  ['brief', 'printBrief'],
  ['text', 'printText'],
  ['marked', 'printMarked'],
];

interface Props {
  extent: Extent;
  onExtent: (extent: Extent) => void;
  onPrint: () => void;
}

/** What to print, and the button that prints it; neither is on paper. */
export function Options({ extent, onExtent, onPrint }: Props) {
  const say = useSay();
  return (
    <header class="options brief-theme">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPrint();
        }}
      >
        <fieldset>
          <legend>{say('printWhat')}</legend>
          {EXTENTS.map(([value, word]) => (
            <label key={value}>
              <input
                type="radio"
                name="extent"
                value={value}
                checked={extent === value}
                onChange={() => onExtent(value)}
              />
              {say(word)}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="action primary">
          {say('printButton')}
        </button>
      </form>
    </header>
  );
}
