import { LayerChips } from '../../brief/components/LayerChips.tsx';
import { useSay } from '../../brief/components/speech.ts';
import type { Counts } from '../../brief/model/counts.ts';
import type { Layer } from '../../shared/settings.ts';

interface Props {
  layers: Readonly<Record<Layer, boolean>>;
  counts: Counts;
  onLayer: (layer: Layer) => void;
  onCopy: () => void;
}

/** Legend and switches of the marks, and the way out for the brief. */
export function Footer({ layers, counts, onLayer, onCopy }: Props) {
  const say = useSay();
  return (
    <footer class="popup-footer">
      <LayerChips layers={layers} counts={counts} onToggle={onLayer} />
      <button type="button" class="action" onClick={onCopy}>
        {say('popupCopy')}
      </button>
    </footer>
  );
}
