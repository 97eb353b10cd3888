import { LayerChips } from '../brief/components/LayerChips.tsx';
import { useSay } from '../brief/components/speech.ts';
import type { Counts } from '../brief/model/counts.ts';
import { LAYERS, type Layer } from '../shared/settings.ts';
import type { Word } from '../shared/words.ts';

/** The name that a layer's chip bears, and what the layer marks. */
const MEANING: Record<Layer, readonly [name: Word, meaning: Word]> = {
  actors: ['layerActors', 'welcomeMarksActors'],
  quotes: ['layerQuotes', 'welcomeMarksQuotes'],
  claims: ['layerClaims', 'welcomeMarksClaims'],
};

interface Props {
  layers: Readonly<Record<Layer, boolean>>;
  counts: Counts | null;
  onToggle: (layer: Layer) => void;
}

/** What each kind of mark means, and the switches of the example's own. */
export function Legend({ layers, counts, onToggle }: Props) {
  const say = useSay();
  return (
    <>
      <p>{say('welcomeMarksText')}</p>
      <LayerChips layers={layers} counts={counts} onToggle={onToggle} />
      <dl class="legend">
        {LAYERS.map((layer) => {
          const [name, meaning] = MEANING[layer];
          return (
            <div key={layer}>
              <dt>{say(name)}</dt>
              <dd>{say(meaning)}</dd>
            </div>
          );
        })}
      </dl>
      <p class="meta">{say('welcomeMarksCue')}</p>
    </>
  );
}
