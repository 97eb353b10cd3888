import { useRef, useState } from 'preact/hooks';
import { filterVoices, isFiltering, NO_FILTER } from '../model/voice-filter.ts';
import type { Voice } from '../model/voices.ts';
import { FilterChips } from './FilterChips.tsx';
import type { OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';
import { VoiceGroup } from './VoiceGroup.tsx';

/** Who said what, with a filter over names and words and chips for what is often looked for. Escape clears both. */
export function Voices({ voices, onShow }: { voices: readonly Voice[]; onShow: OnShow }) {
  const say = useSay();
  const [filter, setFilter] = useState(NO_FILTER);
  const field = useRef<HTMLInputElement>(null);
  const found = filterVoices(voices, filter);
  const filtering = isFiltering(filter);
  const clear = () => {
    setFilter(NO_FILTER);
    field.current?.focus();
  };
  return (
    <search
      class="voices"
      aria-label={say('briefFilter')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !filtering) return;
        // Otherwise the browser closes the popup.
        event.preventDefault();
        event.stopPropagation();
        clear();
      }}
    >
      <input
        ref={field}
        type="search"
        class="filter"
        data-filter
        aria-label={say('briefFilter')}
        placeholder={say('briefFilterHint')}
        value={filter.words}
        onInput={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
      />
      <FilterChips voices={voices} filter={filter} onChange={setFilter} />
      {found.map((voice) => (
        <VoiceGroup key={voice.key} voice={voice} all={filtering} onShow={onShow} />
      ))}
      <p class="meta nothing-left" role="status">
        {found.length === 0 &&
          (filter.words.trim() === ''
            ? say('briefFilterNone')
            : say('briefFilterEmpty', filter.words.trim()))}
      </p>
      {found.length === 0 && (
        <button type="button" class="more" onClick={clear}>
          {say('briefFilterClear')}
        </button>
      )}
    </search>
  );
}
