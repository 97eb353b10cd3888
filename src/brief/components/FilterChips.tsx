import { numberFormat } from '../../shared/formats.ts';
import type { Word } from '../../shared/words.ts';
import {
  chipCounts,
  FILTER_CHIPS,
  type FilterChip,
  type VoiceFilter,
  withChip,
} from '../model/voice-filter.ts';
import type { Voice } from '../model/voices.ts';
import { sayCount } from '../phrases.ts';
import { useSpeech } from './speech.ts';

const CHIP_WORD: Record<FilterChip, Word> = {
  unnamed: 'filterUnnamed',
  denials: 'filterDenials',
  commitments: 'filterCommitments',
};

const CHIP_MEANING: Record<FilterChip, Word> = {
  unnamed: 'filterUnnamedHint',
  denials: 'filterDenialsHint',
  commitments: 'filterCommitmentsHint',
};

interface Props {
  voices: readonly Voice[];
  filter: VoiceFilter;
  onChange: (filter: VoiceFilter) => void;
}

/** What readers often look for in who said what, one press each, with how many statements it is. */
export function FilterChips({ voices, filter, onChange }: Props) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const number = numberFormat(locale);
  const counts = chipCounts(voices, filter);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons.
    <div class="filter-chips" role="group" aria-label={say('briefFilterOnly')}>
      {FILTER_CHIPS.map((chip) => {
        const pressed = filter.chips.includes(chip);
        // A press would leave nothing; one that is pressed can always be taken back.
        const idle = counts[chip] === 0 && !pressed;
        return (
          <button
            key={chip}
            type="button"
            class="toggle"
            data-chip={chip}
            title={say(CHIP_MEANING[chip])}
            aria-pressed={pressed}
            aria-disabled={idle || undefined}
            onClick={() => !idle && onChange(withChip(filter, chip))}
          >
            {say(CHIP_WORD[chip])}{' '}
            <span class="count">
              {chip === 'unnamed'
                ? sayCount(speech, counts[chip], 'unnamedStatements')
                : number.format(counts[chip])}
            </span>
          </button>
        );
      })}
    </div>
  );
}
