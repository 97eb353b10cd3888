import { useId } from 'preact/hooks';
import { useSpeech } from '../brief/components/speech.ts';
import { HOVER_DELAY, HOVER_MODES, type HoverMode, TEXT_SIZES } from '../shared/settings.ts';
import type { Word } from '../shared/words.ts';
import { useChanging } from './changing.ts';
import { delayWords } from './delay-words.ts';
import { Choices } from './fields/Choices.tsx';

const HOVER_WORD: Record<HoverMode, Word> = { rest: 'hoverRest', click: 'hoverClick', off: 'hoverOff' };

/** Milliseconds between two places of the slider; nobody feels less. */
const DELAY_STEP = 50;

/** How cards open, and how large their words are. */
export function Cards() {
  const speech = useSpeech();
  const { say, locale } = speech;
  const { settings, change } = useChanging();
  const id = useId();
  const { mode, delay } = settings.hover;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const words = delayWords(delay, speech);
  return (
    <>
      <Choices
        legend={say('optionsHover')}
        chosen={mode}
        choices={HOVER_MODES.map((value) => ({ value, words: say(HOVER_WORD[value]) }))}
        onChoose={(chosen) => change((now) => ({ ...now, hover: { ...now.hover, mode: chosen } }))}
      />
      {mode === 'rest' && (
        <div class="slider">
          <label for={id}>{say('optionsDelay')}</label>
          <input
            id={id}
            type="range"
            min={HOVER_DELAY.least}
            max={HOVER_DELAY.most}
            step={DELAY_STEP}
            value={delay}
            aria-valuetext={words}
            onInput={({ currentTarget }) => {
              const chosen = currentTarget.valueAsNumber;
              change((now) => ({ ...now, hover: { ...now.hover, delay: chosen } }));
            }}
          />
          <output for={id}>{words}</output>
        </div>
      )}
      <Choices
        legend={say('optionsTextSize')}
        chosen={settings.textSize}
        choices={TEXT_SIZES.map((value) => ({ value, words: percent.format(value / 100) }))}
        layout="row"
        onChoose={(textSize) => change((now) => ({ ...now, textSize }))}
      />
    </>
  );
}
