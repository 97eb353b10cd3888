import { LayerChips } from '../../brief/components/LayerChips.tsx';
import { useSay } from '../../brief/components/speech.ts';
import type { Counts } from '../../brief/model/counts.ts';
import type { Layer } from '../../shared/settings.ts';
import type { Say, Word } from '../../shared/words.ts';
import { PRESETS, type Preset } from '../presets.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { Sign } from './Sign.tsx';

const PRESET_WORD: Record<Preset, Word> = {
  all: 'presetAll',
  voices: 'presetVoices',
  status: 'presetStatus',
  off: 'presetOff',
};

/** Which preset holds, null for a mixture of the reader's own, and how to choose one. */
export interface Presets {
  chosen: Preset | null;
  onChoose: (preset: Preset) => void;
}

interface Props {
  layers: Readonly<Record<Layer, boolean>>;
  counts: Counts;
  presets: Presets | undefined;
  onLayer: (layer: Layer) => void;
  onCopy: () => void;
  exports: readonly MenuItem[];
  more: readonly MenuItem[];
}

const markedWords = ({ chosen }: Presets, say: Say): string =>
  chosen === null ? say('popupShow') : say('popupShowChosen', say(PRESET_WORD[chosen]));

/** Legend and switches of the marks, and the ways out for the brief. */
export function Footer({ layers, counts, presets, onLayer, onCopy, exports, more }: Props) {
  const say = useSay();
  const choices = PRESETS.map(
    (one): MenuItem => ({
      key: one,
      label: say(PRESET_WORD[one]),
      checked: one === presets?.chosen,
      onChoose: () => presets?.onChoose(one),
    }),
  );
  return (
    <footer class="popup-footer">
      <LayerChips layers={layers} counts={counts} onToggle={onLayer} />
      <div class="ways-out">
        <button type="button" class="action copy" title={say('popupCopy')} onClick={onCopy}>
          <Sign of="copy" />
          <span class="unseen">{say('popupCopy')}</span>
        </button>
        <Menu label={say('popupExport')} sign="export" items={exports} />
        {presets && <Menu label={markedWords(presets, say)} sign="marks" items={choices} />}
        {more.length > 0 && <Menu label={say('popupMore')} sign="more" items={more} />}
      </div>
    </footer>
  );
}

/** The foot of a page without a brief: where else there is to go. */
export function SmallFooter({ more }: { more: readonly MenuItem[] }) {
  return (
    <footer class="popup-footer small">
      {more.map(({ key, label, onChoose }) => (
        <button key={key} type="button" class="more" data-item={key} onClick={onChoose}>
          {label}
        </button>
      ))}
    </footer>
  );
}
