import { useState } from 'preact/hooks';
import { filterVoices, type Voice } from '../model/voices.ts';
import type { OnShow } from './LineButton.tsx';
import { useSay } from './speech.ts';
import { VoiceGroup } from './VoiceGroup.tsx';

/** Who said what, with a filter over names and words. */
export function Voices({ voices, onShow }: { voices: readonly Voice[]; onShow: OnShow }) {
  const say = useSay();
  const [filter, setFilter] = useState('');
  const found = filterVoices(voices, filter);
  const filtering = filter.trim() !== '';
  return (
    <>
      <input
        type="search"
        class="filter"
        data-filter
        aria-label={say('briefFilter')}
        placeholder={say('briefFilterHint')}
        value={filter}
        onInput={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      {found.map((voice) => (
        <VoiceGroup key={voice.key} voice={voice} all={filtering} onShow={onShow} />
      ))}
      <p class="meta" role="status">
        {found.length === 0 && say('briefFilterEmpty', filter.trim())}
      </p>
    </>
  );
}
