import { numberFormat } from '../../shared/formats.ts';
import { LAYERS, type Layer } from '../../shared/settings.ts';
import type { Word } from '../../shared/words.ts';
import type { Counts } from '../model/counts.ts';
import { useSpeech } from './speech.ts';

const LAYER_WORD: Record<Layer, Word> = {
  actors: 'layerActors',
  quotes: 'layerQuotes',
  claims: 'layerClaims',
};

interface Props {
  layers: Readonly<Record<Layer, boolean>>;
  counts: Counts | null;
  onToggle: (layer: Layer) => void;
}

/** The legend of the marks in the page, which is also their switch: each chip wears its layer's stroke. */
export function LayerChips({ layers, counts, onToggle }: Props) {
  const { say, locale } = useSpeech();
  const number = numberFormat(locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons.
    <div class="layers" role="group" aria-label={say('layers')}>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          class={`layer layer-${layer}`}
          aria-pressed={layers[layer]}
          onClick={() => onToggle(layer)}
        >
          <span class="sample">{say(LAYER_WORD[layer])}</span>
          {counts && <span class="count">{number.format(counts[layer])}</span>}
        </button>
      ))}
    </div>
  );
}
